import { type Actor, isBureau } from '~/domain/actor'
import type { AnswerFacts, ContactFacts, ExpertFacts, IntroductionFacts, NeedFacts } from '~/domain/facts'
import { agreedIntroductionStates, initiatorOf, isOpenIntroduction } from '~/domain/introductions/life'
import { viewNeed } from './needs'
import { bureau, isExpert, isMember, type Of, type RulesOf } from './shared'

type Verbs = 'view' | 'viewNote' | 'viewHistory' | 'withdraw' | 'talk' | 'plan' | 'end' | 'remind' | 'revive'

export type IntroductionActions = Of<'introduction', Verbs, IntroductionFacts> &
  Of<'introduction', 'accept' | 'decline', AnswerFacts> &
  Of<'contact', 'view' | 'own', ContactFacts> & { 'introduction.start': { need: NeedFacts; expert: ExpertFacts } }

const isParty = (actor: Actor, it: IntroductionFacts) => isMember(actor, it.enterpriseId) || isExpert(actor, it.expertId)
const takesPart = (actor: Actor, it: IntroductionFacts) => isBureau(actor) || isParty(actor, it)

/** Both sides have agreed and it goes on; an agreement is an end that is still spoken about. */
const isAgreed = (it: IntroductionFacts) => (agreedIntroductionStates as readonly string[]).includes(it.state)
const isUnderWay = (it: IntroductionFacts) => it.state === 'accepted' || it.state === 'talks'

const actsFor = (actor: Actor, { introduction: it, side }: AnswerFacts) =>
  side === 'firm'
    ? isMember(actor, it.enterpriseId) || (isBureau(actor) && !it.firmReachable)
    : isExpert(actor, it.expertId) || (isBureau(actor) && !it.expertReachable)

const initiated = (actor: Actor, it: IntroductionFacts) => {
  const side = initiatorOf(it.origin)
  return isBureau(actor) || (side === 'firm' && isMember(actor, it.enterpriseId)) || (side === 'expert' && isExpert(actor, it.expertId))
}

const isOwner = (actor: Actor, it: ContactFacts) =>
  (it.enterpriseId !== null && isMember(actor, it.enterpriseId)) || (it.expertId !== null && isExpert(actor, it.expertId))

export const introductionRules: RulesOf<IntroductionActions> = {
  'introduction.view': takesPart,
  'introduction.viewNote': bureau,
  'introduction.viewHistory': bureau,
  'introduction.start': (actor, { need, expert }) =>
    expert.state === 'active' && (isBureau(actor) || isMember(actor, need.enterpriseId) || (isExpert(actor, expert.id) && viewNeed(actor, need))),
  'introduction.accept': (actor, it) =>
    it.introduction.state === 'proposed' && !(it.side === 'firm' ? it.introduction.firmAcceptedAt : it.introduction.expertAcceptedAt) && actsFor(actor, it),
  'introduction.decline': (actor, it) => it.introduction.state === 'proposed' && initiatorOf(it.introduction.origin) !== it.side && actsFor(actor, it),
  'introduction.withdraw': (actor, it) => it.state === 'proposed' && initiated(actor, it),
  'introduction.talk': (actor, it) => isAgreed(it) && takesPart(actor, it),
  'introduction.plan': (actor, it) => isUnderWay(it) && takesPart(actor, it),
  'introduction.end': (actor, it) => isUnderWay(it) && takesPart(actor, it),
  'introduction.remind': (actor, it) => isBureau(actor) && isOpenIntroduction(it.state),
  'introduction.revive': (actor, it) => isBureau(actor) && it.state !== 'agreement' && !isOpenIntroduction(it.state),

  'contact.view': (actor, it) =>
    isBureau(actor) || isOwner(actor, it) || it.entitledEnterpriseIds.some((id) => isMember(actor, id)) || it.entitledExpertIds.some((id) => isExpert(actor, id)),
  'contact.own': isOwner,
}
