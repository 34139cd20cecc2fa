import { type Actor, isBureau, isSignedIn } from './actor'
import {
  type AgreementFacts,
  changeableNeedStates,
  type EnterpriseFacts,
  type ExpertFacts,
  type FileFacts,
  type InstitutionFacts,
  type IntroductionFacts,
  isOneOf,
  type NeedFacts,
  openNeedStates,
  publicAgreementStates,
  type WorkFacts,
} from './facts'

type Verb = 'view' | 'viewNote' | 'viewHistory' | 'edit' | 'withdraw' | 'restore'
type Of<Kind extends string, Verbs extends string, Facts> = Record<`${Kind}.${Verbs}`, Facts>

/** Every action with the record it is decided on; `undefined` = none. */
type ActionRecords = Of<'institution', Verb, InstitutionFacts> &
  Of<'enterprise', Verb | 'viewContact', EnterpriseFacts> &
  Of<'expert', Verb | 'viewContact', ExpertFacts> &
  Of<'work', Verb, WorkFacts> &
  Of<'need', Verb | 'viewContact' | 'viewEnterprise', NeedFacts> &
  Of<'introduction', Verb, IntroductionFacts> &
  Of<'agreement', Verb | 'viewTerms', AgreementFacts> &
  Of<'file', 'view' | 'withdraw', FileFacts> & {
    'file.upload': { agreement: AgreementFacts }
    /** The owner to be; without it: may the actor create any at all? */
    'need.create': { enterpriseId: string } | undefined
    'work.create': { expertId: string } | undefined
    'pairing.view': { need: NeedFacts } | { expert: ExpertFacts }
  } & Record<Standalone, undefined>

type Standalone =
  | `${'institution' | 'enterprise' | 'expert' | 'introduction' | 'agreement'}.create`
  | `twins.${'view' | 'decide' | 'undo'}`
  | `import.${'run' | 'view' | 'undo'}`
  | 'records.export'
  | 'overview.view'
  | 'accounts.manage'

export type Action = keyof ActionRecords
/** The record an action is decided on, as the rest of an argument list. */
export type Argument<A extends Action> = undefined extends ActionRecords[A] ? [record?: ActionRecords[A]] : [record: ActionRecords[A]]

/** The one answer to "may they?", for the server's checks and for what the pages show. */
export function can<A extends Action>(actor: Actor, action: A, ...[record]: Argument<A>): boolean {
  return rules[action](actor, record as ActionRecords[A])
}

type Rules = { [A in Action]: (actor: Actor, record: ActionRecords[A]) => boolean }

/** The bureau works on every record in every state, a firm's drafts too: it often writes them for the firm. */
const bureau = (actor: Actor) => isBureau(actor)
const activeForBureau = (actor: Actor, it: { state: string }) => isBureau(actor) && it.state === 'active'
const withdrawnForBureau = (actor: Actor, it: { state: string }) => isBureau(actor) && it.state === 'withdrawn'

const isMember = (actor: Actor, enterpriseId: string) => isSignedIn(actor) && actor.enterpriseId === enterpriseId
const isExpert = (actor: Actor, expertId: string) => isSignedIn(actor) && actor.expertId === expertId

const ownFirm = (actor: Actor, it: EnterpriseFacts) => isMember(actor, it.id) || isBureau(actor)
const ownProfile = (actor: Actor, it: ExpertFacts) => isExpert(actor, it.id) || isBureau(actor)
const ownWork = (actor: Actor, it: WorkFacts) => ownProfile(actor, it.expert)
const changeWork = (actor: Actor, it: WorkFacts) => it.expert.state === 'active' && ownWork(actor, it)
const ownNeed = (actor: Actor, it: NeedFacts) => isMember(actor, it.enterpriseId) || isBureau(actor)

const isParty = (actor: Actor, it: AgreementFacts) =>
  isBureau(actor) || it.enterpriseIds.some((id) => isMember(actor, id)) || it.expertIds.some((id) => isExpert(actor, id))

const isOpen = (it: NeedFacts) => isOneOf(openNeedStates, it.state)
const isIntroduced = (actor: Actor, it: NeedFacts) => isOpen(it) && it.introducedExpertIds.some((id) => isExpert(actor, id))
const knowsFirm = (actor: Actor, it: NeedFacts) => ownNeed(actor, it) || isIntroduced(actor, it)

const disclosed = (actor: Actor, it: NeedFacts) =>
  isOpen(it) && (it.disclosure === 'public' || (it.disclosure === 'signed_in' && isSignedIn(actor)))
const viewNeed = (actor: Actor, it: NeedFacts) => knowsFirm(actor, it) || disclosed(actor, it)
const changeNeed = (actor: Actor, it: NeedFacts) =>
  isBureau(actor) ? it.state !== 'withdrawn' : ownNeed(actor, it) && isOneOf(changeableNeedStates, it.state)

const signedForAll = (it: AgreementFacts) => !it.withdrawnAt && isOneOf(publicAgreementStates, it.state)

const rules: Rules = {
  'institution.view': (actor, it) => it.state === 'active' || isBureau(actor),
  'institution.viewNote': bureau,
  'institution.viewHistory': bureau,
  'institution.create': bureau,
  'institution.edit': activeForBureau,
  'institution.withdraw': activeForBureau,
  'institution.restore': withdrawnForBureau,

  'enterprise.view': (actor, it) => it.state === 'active' || ownFirm(actor, it),
  'enterprise.viewContact': ownFirm,
  'enterprise.viewNote': bureau,
  'enterprise.viewHistory': ownFirm,
  'enterprise.create': bureau,
  'enterprise.edit': (actor, it) => it.state === 'active' && ownFirm(actor, it),
  'enterprise.withdraw': activeForBureau,
  'enterprise.restore': withdrawnForBureau,

  'expert.view': (actor, it) => it.state === 'active' || ownProfile(actor, it),
  'expert.viewContact': ownProfile,
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

  'need.view': viewNeed,
  'need.viewEnterprise': (actor, it) => (it.hideEnterprise ? knowsFirm(actor, it) : viewNeed(actor, it)),
  'need.viewContact': knowsFirm,
  'need.viewNote': bureau,
  'need.viewHistory': ownNeed,
  'need.create': (actor, it) => isBureau(actor) || (it ? isMember(actor, it.enterpriseId) : isSignedIn(actor) && actor.enterpriseId !== null),
  'need.edit': changeNeed,
  'need.withdraw': changeNeed,
  'need.restore': withdrawnForBureau,

  'introduction.view': (actor, it) => isBureau(actor) || isMember(actor, it.enterpriseId) || isExpert(actor, it.expertId),
  'introduction.viewNote': bureau,
  'introduction.viewHistory': bureau,
  'introduction.create': bureau,
  'introduction.edit': bureau,
  'introduction.withdraw': bureau,
  'introduction.restore': bureau,

  'agreement.view': (actor, it) => signedForAll(it) || isParty(actor, it),
  'agreement.viewTerms': isParty,
  'agreement.viewNote': bureau,
  'agreement.viewHistory': isParty,
  'agreement.create': bureau,
  'agreement.edit': (actor, it) => isBureau(actor) && !it.withdrawnAt,
  'agreement.withdraw': (actor, it) => isBureau(actor) && !it.withdrawnAt,
  'agreement.restore': (actor, it) => isBureau(actor) && !!it.withdrawnAt,

  'file.view': (actor, it) => isBureau(actor) || (!it.withdrawnAt && !!it.agreement && isParty(actor, it.agreement)),
  'file.upload': (actor, it) => isBureau(actor) && !it.agreement.withdrawnAt,
  'file.withdraw': (actor, it) => isBureau(actor) && !it.withdrawnAt,

  'pairing.view': (actor, it) => ('need' in it ? ownNeed(actor, it.need) : ownProfile(actor, it.expert)),

  'twins.view': bureau,
  'twins.decide': bureau,
  'twins.undo': bureau,
  'import.run': bureau,
  'import.view': bureau,
  'import.undo': bureau,
  'records.export': bureau,
  'overview.view': bureau,
  'accounts.manage': (actor) => actor.role === 'administrator',
}

/** All actions there are. */
export const actions = Object.keys(rules) as Action[]
