import { z } from 'zod'
import { optionalText, requiredText } from '~/domain/validation'

export const misfitReasons = ['not_my_field', 'technology_unsuitable', 'not_ready', 'no_pilot_facilities', 'no_time', 'conflict_of_interest', 'other'] as const

/** `from` says on whose list the suggestion stood. */
const pair = { expert: requiredText(40), from: z.enum(['need', 'expert']).default('need') }

/** 不合适 with its reason, as its form asks. */
export const misfitSchema = z.object({ ...pair, verdict: z.literal('does_not_fit'), reason: z.enum(misfitReasons), note: optionalText(300) })

/** 合适 / 不合适 on a suggestion. */
export const judgementSchema = z.discriminatedUnion('verdict', [z.object({ ...pair, verdict: z.literal('fits') }), misfitSchema])

export type Judgement = z.output<typeof judgementSchema>

/** What the buttons of the feedback's page and of a suggestion send. */
export const feedbackPress = z.object({ intent: z.enum(['forget', 'learnAgain']), feedback: requiredText(40), back: optionalText(200) })
