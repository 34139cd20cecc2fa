import { z } from 'zod'
import { optionalDay, optionalText, requiredText } from '~/domain/validation'
import { type needSchema } from './needs.schema'

export const needOutcomes = ['solved_by_agreement', 'solved_by_advice', 'solved_alone', 'solved_elsewhere', 'no_longer_needed', 'not_solved'] as const

/** The moves that are made by a button on the need's page, some with a reason. */
export const needMove = z.discriminatedUnion('move', [
  z.object({ move: z.literal('submit') }),
  z.object({ move: z.literal('takeBack') }),
  z.object({ move: z.literal('restore') }),
  z.object({ move: z.literal('endChallenge') }),
  z.object({ move: z.literal('withdraw'), reason: requiredText(500) }),
  z.object({ move: z.literal('reopen'), reason: requiredText(500) }),
  z.object({ move: z.literal('correct'), reason: requiredText(500), to: z.enum(['published', 'in_talks', 'contracted']) }),
])

export type NeedMove = z.output<typeof needMove>

/** How a need ended. */
export const needClosing = z.object({ outcome: z.enum(needOutcomes), outcomeNote: optionalText(2000) })

export type NeedClosing = z.output<typeof needClosing>

/** A renewal: the new last day, or none for the bureau's setting. */
export const needRenewal = z.object({ until: optionalDay() })

/** The fields of a need that a reviewer may remark on, in the form's order. */
export const reviewedFields = [
  'title', 'field', 'industryCode', 'type', 'description', 'technicalIndicators', 'difficulty', 'presentBasis',
  'budget', 'cooperationModes', 'deadline', 'ipTerms', 'wantedPartner', 'contact', 'disclosure',
] as const satisfies (keyof typeof needSchema.shape | 'budget' | 'contact')[]

export type ReviewedField = (typeof reviewedFields)[number]

/** The name of the box for a remark on a field. */
export const remarkOn = (field: ReviewedField) => `on_${field}` as const

type RemarkBoxes = Record<`on_${ReviewedField}`, ReturnType<typeof optionalText>>

/** A review: published, or returned with a remark on a field or on the whole. */
export const needReview = z.object({
  verdict: z.enum(['published', 'returned']),
  remark: optionalText(2000),
  validUntil: optionalDay(),
  version: z.coerce.number().int().optional(),
  ...(Object.fromEntries(reviewedFields.map((field) => [remarkOn(field), optionalText(1000)])) as RemarkBoxes),
})

export type NeedReviewInput = z.output<typeof needReview>
