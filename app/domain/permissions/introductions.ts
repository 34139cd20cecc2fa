import { isBureau } from '~/domain/actor'
import type { IntroductionFacts } from '~/domain/facts'
import { bureau, isExpert, isMember, type Of, type RulesOf, type Verb } from './shared'

export type IntroductionActions = Of<'introduction', Verb, IntroductionFacts> & { 'introduction.create': undefined }

export const introductionRules: RulesOf<IntroductionActions> = {
  'introduction.view': (actor, it) => isBureau(actor) || isMember(actor, it.enterpriseId) || isExpert(actor, it.expertId),
  'introduction.viewNote': bureau,
  'introduction.viewHistory': bureau,
  'introduction.create': bureau,
  'introduction.edit': bureau,
  'introduction.withdraw': bureau,
  'introduction.restore': bureau,
}
