import { z } from 'zod'
import { oneOf, pageOf } from '~/domain/paging'
import { optionalChoice, optionalDay, optionalText, requiredText } from '~/domain/validation'
import { introductionStates } from './life'

export { introductionStates }

export const declineReasons = ['no_time', 'not_my_field', 'budget_too_low', 'deadline_too_short', 'conflict_of_interest', 'no_pilot_facilities', 'terms_unacceptable', 'need_unclear', 'other'] as const

export const endReasons = ['price', 'ip_terms', 'technology_unsuitable', 'not_ready', 'firm_changed_plans', 'expert_unavailable', 'found_other_partner', 'no_reply', 'other'] as const

export const sides = ['firm', 'expert', 'bureau'] as const

/** The two sides that answer a proposal. */
export const answeringSides = ['firm', 'expert'] as const

/** Why the one who asks thinks it fits; the bureau says besides why an expert may be asked beyond their load. */
export const introductionRequest = z.object({
  need: requiredText(40),
  expert: requiredText(40),
  message: requiredText(2000),
  overrideReason: optionalText(300),
  /** The follow-up of a visit that it is to settle. */
  followUp: optionalText(40),
})

export type IntroductionRequest = z.output<typeof introductionRequest>

export const declineSchema = z.object({ side: z.enum(answeringSides), reason: z.enum(declineReasons), note: optionalText(1000) })

export type Decline = z.output<typeof declineSchema>

export const endSchema = z.object({ reason: z.enum(endReasons), note: optionalText(1000) })

export type End = z.output<typeof endSchema>

export const nextStepSchema = z.object({ nextStep: requiredText(300), nextStepOn: optionalDay(), nextStepBy: optionalChoice(sides) })

export type NextStep = z.output<typeof nextStepSchema>

/** A word in the talk; its files are received beside it. */
export const messageSchema = z.object({ body: optionalText(4000), file: z.any().optional() })

/** What the buttons of an introduction's page send. */
export const introductionPress = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('accept'), side: z.enum(answeringSides) }),
  z.object({ intent: z.literal('withdraw'), reason: optionalText(500) }),
  z.object({ intent: z.literal('remind') }),
  z.object({ intent: z.literal('revive'), reason: optionalText(500) }),
  z.object({ intent: z.literal('stepDone') }),
  z.object({ intent: z.literal('agreed') }),
  z.object({ intent: z.literal('note'), body: requiredText(4000) }),
])

export type IntroductionPress = z.output<typeof introductionPress>

const idOf = (value: string | null) => (value && /^[\w-]{1,64}$/.test(value) ? value : undefined)

export const turns = ['mine', 'firm', 'expert', 'bureau'] as const

/** What the list's URL asks for; anything unknown is left out. */
export const introductionFilter = (search: URLSearchParams) => ({
  state: oneOf(introductionStates, search.get('state')),
  turn: oneOf(turns, search.get('turn')),
  stuck: oneOf(['on'], search.get('stuck')),
  institution: idOf(search.get('institution')),
  enterprise: idOf(search.get('enterprise')),
  expert: idOf(search.get('expert')),
  page: pageOf(search),
})

export type IntroductionFilter = ReturnType<typeof introductionFilter>
