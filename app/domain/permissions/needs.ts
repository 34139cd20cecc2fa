import { type Actor, isBureau, isSignedIn } from '~/domain/actor'
import { changeableNeedStates, isOneOf, type NeedFacts, openNeedStates } from '~/domain/facts'
import { type LifeMove, lifeMoves, startsFrom } from '~/domain/needs/life'
import { bureau, isExpert, isMember, type Of, type RulesOf, type Verb } from './shared'

/** The moves of a need's life that people make; the bureau publishes and returns by one action. */
type Move = Exclude<LifeMove, 'expire' | 'publish' | 'return'> | 'review'

export type NeedActions = Of<'need', Exclude<Verb, Move> | Move | 'viewEnterprise' | 'copy', NeedFacts> & {
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

const move = (name: LifeMove) => (actor: Actor, it: NeedFacts) =>
  startsFrom(name, it.state) && (lifeMoves[name].by === 'bureau' ? isBureau(actor) : ownNeed(actor, it))

export const needRules: RulesOf<NeedActions> = {
  'need.view': viewNeed,
  'need.viewEnterprise': (actor, it) => (it.hideEnterprise ? knowsFirm(actor, it) : viewNeed(actor, it)),
  'need.viewNote': bureau,
  'need.viewHistory': ownNeed,
  'need.create': (actor, it) => isBureau(actor) || (it ? isMember(actor, it.enterpriseId) : isSignedIn(actor) && actor.enterpriseId !== null),
  'need.copy': ownNeed,
  'need.edit': changeNeed,
  'need.submit': move('submit'),
  'need.takeBack': move('takeBack'),
  'need.review': move('publish'),
  'need.renew': move('renew'),
  'need.withdraw': move('withdraw'),
  'need.restore': move('restore'),
  'need.close': move('close'),
  'need.reopen': move('reopen'),
  'need.correct': move('correct'),
}
