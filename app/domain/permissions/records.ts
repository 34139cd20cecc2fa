import { type Actor, isBureau, isSignedIn } from '~/domain/actor'
import type { EnterpriseFacts, ExpertFacts, InstitutionFacts, WorkFacts } from '~/domain/facts'
import { activeForBureau, bureau, isExpert, isManager, isMember, type Of, type RulesOf, type Verb, withdrawnForBureau } from './shared'

export type RecordActions = Of<'institution', Verb, InstitutionFacts> &
  Of<'enterprise', Verb, EnterpriseFacts> &
  Of<'expert', Verb, ExpertFacts> &
  Of<'work', Verb, WorkFacts> &
  Of<'institution' | 'enterprise' | 'expert', 'create', undefined> & {
    /** The owner to be; without it: may the actor create any at all? */
    'work.create': { expertId: string } | undefined
  }

const ownFirm = (actor: Actor, it: EnterpriseFacts) => isMember(actor, it.id) || isBureau(actor)
export const ownProfile = (actor: Actor, it: ExpertFacts) => isExpert(actor, it.id) || isBureau(actor)
const ownWork = (actor: Actor, it: WorkFacts) => ownProfile(actor, it.expert)
const changeWork = (actor: Actor, it: WorkFacts) => it.expert.state === 'active' && ownWork(actor, it)

export const recordRules: RulesOf<RecordActions> = {
  'institution.view': (actor, it) => it.state === 'active' || isBureau(actor),
  'institution.viewNote': bureau,
  'institution.viewHistory': bureau,
  'institution.create': bureau,
  'institution.edit': activeForBureau,
  'institution.withdraw': activeForBureau,
  'institution.restore': withdrawnForBureau,

  'enterprise.view': (actor, it) => it.state === 'active' || ownFirm(actor, it),
  'enterprise.viewNote': bureau,
  'enterprise.viewHistory': ownFirm,
  'enterprise.create': bureau,
  'enterprise.edit': (actor, it) => it.state === 'active' && (isManager(actor, it.id) || isBureau(actor)),
  'enterprise.withdraw': activeForBureau,
  'enterprise.restore': withdrawnForBureau,

  'expert.view': (actor, it) => it.state === 'active' || ownProfile(actor, it),
  'expert.viewNote': bureau,
  'expert.viewHistory': ownProfile,
  'expert.create': bureau,
  'expert.edit': (actor, it) => it.state === 'active' && ownProfile(actor, it),
  'expert.withdraw': activeForBureau,
  'expert.restore': withdrawnForBureau,

  'work.view': (actor, it) => (it.state === 'active' && it.expert.state === 'active') || ownWork(actor, it),
  'work.viewNote': bureau,
  'work.viewHistory': ownWork,
  'work.create': (actor, it) => isBureau(actor) || (it ? isExpert(actor, it.expertId) : isSignedIn(actor) && actor.expertId !== null),
  'work.edit': (actor, it) => it.state === 'active' && changeWork(actor, it),
  'work.withdraw': (actor, it) => it.state === 'active' && changeWork(actor, it),
  'work.restore': (actor, it) => it.state === 'withdrawn' && changeWork(actor, it),
}
