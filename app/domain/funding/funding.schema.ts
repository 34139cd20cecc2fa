import { z } from 'zod'
import { optionalText, requiredDay, requiredText, requiredYuan } from '~/domain/validation'

export const fundingForms = ['cash', 'in_kind'] as const

/** What a party is to bring in a year, in yuan. Zero takes it out of the plan. */
export const fundingSchema = z.object({
  partyId: requiredText(64),
  year: z.coerce.number().int().min(1980).max(2100),
  form: z.enum(fundingForms),
  amount: requiredYuan(),
  note: optionalText(500),
})

export type FundingInput = z.output<typeof fundingSchema>

/** What a party brought. `toward` names a row of the plan (`item:ID`) or, outside the plan, the party (`party:ID`). */
export const paymentSchema = z.object({
  toward: z.string().regex(/^(item|party):[\w-]{1,64}$/),
  amount: requiredYuan().refine((amount) => Number(amount) > 0, { error: 'amountNeeded' }),
  paidOn: requiredDay(),
  note: optionalText(500),
  file: z.any().optional(),
})

export type PaymentInput = z.output<typeof paymentSchema>

export const paymentWithdrawal = z.object({ reason: requiredText(500) })
