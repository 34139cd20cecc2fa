import { isBureau } from '~/domain/actor'
import { type ExpertFacts, type FeedbackFacts, isOneOf, type NeedFacts } from '~/domain/facts'
import { ownNeed, viewNeed } from './needs'
import { bureau, isExpert, isMember, type RulesOf } from './shared'

export type FeedbackActions = {
  /** To say of a suggestion whether it fits. */
  'pairing.judge': { need: NeedFacts; expert: ExpertFacts }
  /** To have the ranking forget an answer, or learn it again. */
  'pairing.forget': FeedbackFacts
  'coverage.view': undefined
}

export const feedbackRules: RulesOf<FeedbackActions> = {
  'pairing.judge': (actor, { need, expert }) =>
    expert.state === 'active' && isOneOf(['published', 'in_talks'], need.state) && (ownNeed(actor, need) || (isExpert(actor, expert.id) && viewNeed(actor, need))),
  'pairing.forget': (actor, { side, enterpriseId, expertId, ofIntroduction }) =>
    isBureau(actor) || (!ofIntroduction && ((side === 'firm' && isMember(actor, enterpriseId)) || (side === 'expert' && isExpert(actor, expertId)))),
  'coverage.view': bureau,
}
