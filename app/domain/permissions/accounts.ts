import { type Actor, isBureau, isHead, isSignedIn } from '~/domain/actor'
import type { ExpertFacts, JoinRequestFacts, Party, PersonFacts } from '~/domain/facts'
import { activeForBureau, bureau, isExpert, isManager, isMember, isOwner, type Of, type RulesOf } from './shared'

export type AccountActions = Record<'accounts.view' | 'accounts.manage' | 'settings.manage' | 'embeddings.manage' | 'requests.view' | 'access.ask', undefined> &
  Of<'people', 'view' | 'manage', Party> &
  Of<'person', 'letGo' | 'setRole', PersonFacts> &
  Of<'request', 'view' | 'decide' | 'withdraw', JoinRequestFacts> & { 'expert.invite': ExpertFacts }

const isSelf = (actor: Actor, { userId }: { userId: string }) => isSignedIn(actor) && actor.userId === userId

const managesFirm = (actor: Actor, enterpriseId: string | null) => isBureau(actor) || (enterpriseId !== null && isManager(actor, enterpriseId))

/** Nobody but the bureau parts an expert from their own profile. */
const endsDelegation = (actor: Actor, it: PersonFacts) =>
  it.expertId !== null && (isBureau(actor) || (it.expertRole === 'delegate' && (isSelf(actor, it) || isOwner(actor, it.expertId))))

const mayDecide = (actor: Actor, it: JoinRequestFacts) => isBureau(actor) || (it.kind === 'membership' && managesFirm(actor, it.enterpriseId))

export const accountRules: RulesOf<AccountActions> = {
  'accounts.view': isHead,
  'accounts.manage': (actor) => actor.role === 'administrator',
  'settings.manage': isHead,
  'embeddings.manage': (actor) => actor.role === 'administrator',

  /** To be let in by a firm or as an expert: for those who act for nobody yet. */
  'access.ask': (actor) => isSignedIn(actor) && !isBureau(actor) && actor.enterpriseId === null && actor.expertId === null,

  'people.view': (actor, it) => isBureau(actor) || ('expertId' in it ? isExpert(actor, it.expertId) : isMember(actor, it.enterpriseId)),
  'people.manage': (actor, it) => isBureau(actor) || ('expertId' in it ? isOwner(actor, it.expertId) : isManager(actor, it.enterpriseId)),
  'person.setRole': (actor, it) => it.enterpriseId !== null && managesFirm(actor, it.enterpriseId),
  'person.letGo': (actor, it) => (it.enterpriseId === null ? endsDelegation(actor, it) : isSelf(actor, it) || managesFirm(actor, it.enterpriseId)),

  'requests.view': bureau,
  /** With who acts there already and what the bureau compares: whoever asked reads their own on a page of its own. */
  'request.view': mayDecide,
  'request.decide': (actor, it) => it.state === 'pending' && mayDecide(actor, it),
  'request.withdraw': (actor, it) => it.state === 'pending' && isSelf(actor, it),

  'expert.invite': activeForBureau,
}
