import { z } from 'zod'
import { optionalChoice, optionalText, requiredText } from '~/domain/validation'

export const misfitReasons = ['not_my_field', 'technology_unsuitable', 'not_ready', 'no_pilot_facilities', 'no_time', 'conflict_of_interest', 'other'] as const

export const verdicts = ['fits', 'does_not_fit'] as const

/** 合适 / 不合适 on a suggestion; a no has its reason. `from` says on whose list it was given. */
export const judgementSchema = z
  .object({ expert: requiredText(40), verdict: z.enum(verdicts), reason: optionalChoice(misfitReasons), note: optionalText(300), from: z.enum(['need', 'expert']).default('need') })
  .refine(({ verdict, reason }) => verdict === 'fits' || reason, { path: ['reason'], message: 'required' })

export type Judgement = z.output<typeof judgementSchema>

/** What the buttons of the feedback's page and of a suggestion send. */
export const feedbackPress = z.object({ intent: z.enum(['forget', 'learnAgain']), feedback: requiredText(40), back: optionalText(200) })
