import { type Actor, isBureau, isHead, isSignedIn } from '~/domain/actor'
import { type ApplicationFacts, type ChallengeFacts, isOneOf } from '~/domain/facts'
import { ownNeed, viewNeed } from './needs'
import { isExpert, isMember, type Of, type RulesOf } from './shared'

export type ChallengeActions = Of<'challenge', 'edit' | 'apply' | 'viewApplications' | 'decide' | 'undoDecision', ChallengeFacts> &
  Of<'application', 'view' | 'edit' | 'withdraw', ApplicationFacts>

/** States in which a need can become a challenge, or cease to be one. */
const settingStates = ['draft', 'submitted', 'returned', 'published'] as const

/** An application is its expert's alone until it is handed in, and again once it is taken back. */
export const handedIn = ['submitted', 'selected', 'not_selected'] as const

const isPublished = (it: ChallengeFacts) => it.isChallenge && it.state === 'published'

/** A firm's manager answers for it; at the bureau its head does. */
const decides = (actor: Actor, it: ChallengeFacts) => isHead(actor) || (isMember(actor, it.enterpriseId) && isSignedIn(actor) && actor.memberRole === 'manager')

const mayApply = (actor: Actor, it: ChallengeFacts) =>
  isSignedIn(actor) && actor.expertId !== null && viewNeed(actor, it) && isPublished(it) && !it.isPast && !it.conflictedExpertIds.includes(actor.expertId)

export const challengeRules: RulesOf<ChallengeActions> = {
  'challenge.edit': (actor, it) => ownNeed(actor, it) && isOneOf(settingStates, it.state) && it.applications === 0,
  'challenge.apply': mayApply,
  'challenge.viewApplications': (actor, it) => ownNeed(actor, it) && it.isChallenge,
  'challenge.decide': (actor, it) => isPublished(it) && it.isPast && decides(actor, it),
  'challenge.undoDecision': (actor, it) => it.isChallenge && it.isPast && isOneOf(['published', 'in_talks'], it.state) && isHead(actor),
  'application.view': (actor, it) => isExpert(actor, it.expertId) || (isOneOf(handedIn, it.state) && (isBureau(actor) || isMember(actor, it.enterpriseId))),
  'application.edit': (actor, it) => isExpert(actor, it.expertId) && it.isOpen && isOneOf(['draft', 'submitted', 'withdrawn'], it.state),
  'application.withdraw': (actor, it) => isExpert(actor, it.expertId) && it.isOpen && it.state === 'submitted',
}
