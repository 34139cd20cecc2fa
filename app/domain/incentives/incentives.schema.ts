import { z } from 'zod'
import { keywordOf, oneOf, pageOf } from '~/domain/paging'
import { optionalDay, optionalText, optionalYuan, requiredText } from '~/domain/validation'
import { entitlementStates } from './life'
import { incentiveTriggers } from './triggers'

const requiredYuan = () =>
  optionalYuan()
    .refine((value) => value !== null, { error: 'required' })
    .refine((value) => value === null || Number(value) > 0, { error: 'yuanAboveNothing' })
    .transform((value) => value!)

/** What each step's form holds. */
export const stepSchemas = {
  claim: z.object({ note: optionalText(1000) }),
  check: z.object({ note: optionalText(1000) }),
  approve: z.object({ amount: requiredYuan(), budgetId: requiredText(64), note: optionalText(1000) }),
  pay: z.object({ amount: requiredYuan(), paidOn: optionalDay().refine((day) => day !== null, { error: 'required' }).transform((day) => day!) }),
  refuse: z.object({ reason: requiredText(1000) }),
  undo: z.object({ reason: requiredText(1000) }),
}

export type StepInput<S extends keyof typeof stepSchemas> = z.output<(typeof stepSchemas)[S]>

/** What wants the bureau's look. */
export const entitlementAttentions = ['doubt', 'double'] as const

const idOf = (value: string | null) => (value && /^[\w-]{1,64}$/.test(value) ? value : undefined)
export const yearOf = (value: string | null) => (/^(19|2[01])\d\d$/.test(value ?? '') ? Number(value) : undefined)

/** What the list's URL asks for; anything unknown is left out. Years are those in which the entitlement came about. */
export const entitlementFilter = (search: URLSearchParams) => ({
  keyword: keywordOf(search),
  state: oneOf(entitlementStates, search.get('state')),
  trigger: oneOf(incentiveTriggers, search.get('trigger')),
  enterprise: idOf(search.get('enterprise')),
  year: yearOf(search.get('year')),
  approved: yearOf(search.get('approved')),
  paid: yearOf(search.get('paid')),
  claimed: yearOf(search.get('claimed')),
  clause: idOf(search.get('clause')),
  budget: idOf(search.get('budget')),
  attention: oneOf(entitlementAttentions, search.get('attention')),
  page: pageOf(search),
})

export type EntitlementFilter = ReturnType<typeof entitlementFilter>
