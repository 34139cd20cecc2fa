import { type Actor, isBureau, isSignedIn } from '~/domain/actor'
import { changeableNeedStates, isOneOf, type NeedFacts, openNeedStates } from '~/domain/facts'
import { bureau, isExpert, isMember, type Of, type RulesOf, type Verb, withdrawnForBureau } from './shared'

export type NeedActions = Of<'need', Verb | 'viewEnterprise', NeedFacts> & {
  /** The owner to be; without it: may the actor create any at all? */
  'need.create': { enterpriseId: string } | undefined
}

export const ownNeed = (actor: Actor, it: NeedFacts) => isMember(actor, it.enterpriseId) || isBureau(actor)

const isOpen = (it: NeedFacts) => isOneOf(openNeedStates, it.state)
const isIntroduced = (actor: Actor, it: NeedFacts) => isOpen(it) && it.introducedExpertIds.some((id) => isExpert(actor, id))
const knowsFirm = (actor: Actor, it: NeedFacts) => ownNeed(actor, it) || isIntroduced(actor, it)

const disclosed = (actor: Actor, it: NeedFacts) =>
  isOpen(it) && (it.disclosure === 'public' || (it.disclosure === 'signed_in' && isSignedIn(actor)))
export const viewNeed = (actor: Actor, it: NeedFacts) => knowsFirm(actor, it) || disclosed(actor, it)
const changeNeed = (actor: Actor, it: NeedFacts) =>
  isBureau(actor) ? it.state !== 'withdrawn' : ownNeed(actor, it) && isOneOf(changeableNeedStates, it.state)

export const needRules: RulesOf<NeedActions> = {
  'need.view': viewNeed,
  'need.viewEnterprise': (actor, it) => (it.hideEnterprise ? knowsFirm(actor, it) : viewNeed(actor, it)),
  'need.viewNote': bureau,
  'need.viewHistory': ownNeed,
  'need.create': (actor, it) => isBureau(actor) || (it ? isMember(actor, it.enterpriseId) : isSignedIn(actor) && actor.enterpriseId !== null),
  'need.edit': changeNeed,
  'need.withdraw': changeNeed,
  'need.restore': withdrawnForBureau,
}
