import { z } from 'zod'
import { keywordOf, oneOf, pageOf } from '~/domain/paging'
import { optionalText, optionalYuan, requiredText } from '~/domain/validation'

export const reportStates = ['asked', 'filed', 'returned', 'accepted'] as const

/** States in which the party has something to do. */
export const openReportStates = ['asked', 'returned'] as const

/** What a party reports of a half-year. */
export const reportSchema = z.object({
  progress: requiredText(8000),
  problems: optionalText(4000),
  plans: optionalText(4000),
  spent: optionalYuan(),
  version: z.coerce.number().int().optional(),
  file: z.any().optional(),
})

export type ReportInput = z.output<typeof reportSchema>

/** What the bureau says to a filed report. */
export const reportDecision = z
  .object({ to: z.enum(['accepted', 'returned']), remark: optionalText(2000), version: z.coerce.number().int().optional() })
  .refine(({ to, remark }) => to === 'accepted' || remark, { path: ['remark'], message: 'required' })

export type ReportDecision = z.output<typeof reportDecision>

const idOf = (value: string | null) => (value && /^[\w-]{1,64}$/.test(value) ? value : undefined)

/** What the list's URL asks for: a state, the late ones, a half-year such as 2026H1, an agreement. */
export const reportFilter = (search: URLSearchParams) => ({
  keyword: keywordOf(search),
  state: oneOf([...reportStates, 'late'] as const, search.get('state')),
  period: /^(19|2[01])\d\dH[12]$/.test(search.get('period') ?? '') ? search.get('period')! : undefined,
  agreement: idOf(search.get('agreement')),
  page: pageOf(search),
})

export type ReportFilter = ReturnType<typeof reportFilter>
