import { z } from 'zod'
import { chosenFiles } from '~/domain/files/files.schema'
import { amountQualifiers } from '~/domain/terms'
import { optionalChoice, optionalDay, optionalText, optionalYuan, requiredPastDay, requiredText } from '~/domain/validation'
import { termFields } from '../agreements.schema'
import { termTexts } from '../terms'

export const amendmentKinds = ['amendment', 'renewal'] as const

export type AmendmentKind = (typeof amendmentKinds)[number]

const money = { committedAmount: optionalYuan(), committedQualifier: optionalChoice(amountQualifiers), committedText: optionalText(100) }

const record = {
  agreedOn: requiredPastDay(),
  effectiveOn: optionalDay(),
  reason: requiredText(1000),
  version: z.coerce.number().int(),
  file: chosenFiles(),
}

/** An amendment states every term as it shall read from then on; what differs from before is the amendment. */
export const amendmentSchema = z
  .object({ ...record, ...money, ...termFields, title: requiredText(300), centreName: optionalText(300), startsOn: optionalDay(), endsOn: optionalDay(), noticeOn: optionalDay(), place: optionalText(200) })
  .refine(({ noticeOn, endsOn }) => !noticeOn || !endsOn || noticeOn <= endsOn, { path: ['noticeOn'], message: 'noticeAfterEnd' })
  .refine(({ startsOn, endsOn }) => !startsOn || !endsOn || startsOn <= endsOn, { path: ['endsOn'], message: 'endBeforeStart' })

/** A renewal moves the end of the term, and what may go with it. */
export const renewalSchema = z
  .object({ ...record, ...money, endsOn: optionalDay(), noticeOn: optionalDay(), renewalTerms: termFields.renewalTerms })
  .refine(({ endsOn }) => endsOn, { path: ['endsOn'], message: 'required' })
  .refine(({ noticeOn, endsOn }) => !noticeOn || !endsOn || noticeOn <= endsOn, { path: ['noticeOn'], message: 'noticeAfterEnd' })

export type AmendmentInput = z.output<typeof amendmentSchema>
export type RenewalInput = z.output<typeof renewalSchema>

const renewable = ['committedAmount', 'committedQualifier', 'committedText', 'endsOn', 'noticeOn', 'renewalTerms'] as const
const amendable = ['title', 'centreName', 'committedAmount', 'committedQualifier', 'committedText', 'startsOn', 'endsOn', 'noticeOn', 'place', ...termTexts] as const

/** The fields of an agreement that each kind may change. */
export const changeable = { amendment: amendable, renewal: renewable } satisfies Record<AmendmentKind, readonly string[]>

/** What the address of the form asks for: a renewal, or the reversal of an earlier amendment by its number. */
export const amendmentAsked = (search: URLSearchParams) => ({
  kind: search.get('kind') === 'renewal' ? ('renewal' as const) : ('amendment' as const),
  reverses: /^\d{1,4}$/.test(search.get('reverses') ?? '') ? Number(search.get('reverses')) : null,
})
