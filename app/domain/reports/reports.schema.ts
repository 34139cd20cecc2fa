import { z } from 'zod'
import { addDays, addMonths } from '~/domain/calendar'
import { pageOf } from '~/domain/paging'
import { optionalDay, optionalInteger, optionalText, ticked } from '~/domain/validation'
import type { Scope } from './period'

/** The stretches a report may be asked for by name; `days` are typed. */
export const spans = ['first_half', 'second_half', 'year', 'first_quarter', 'second_quarter', 'third_quarter', 'fourth_quarter', 'days'] as const

export type Span = (typeof spans)[number]

const starts: Record<Exclude<Span, 'days'>, [month: number, months: number]> = {
  first_half: [0, 6],
  second_half: [6, 6],
  year: [0, 12],
  first_quarter: [0, 3],
  second_quarter: [3, 3],
  third_quarter: [6, 3],
  fourth_quarter: [9, 3],
}

/** A period, and the as-of day where one was typed. */
export type AskedScope = Omit<Scope, 'asOf'> & { asOf: Date | null }

/** The longest period a report may speak of. */
const mostMonths = 36

/** A new report: its period by name and year, or from day to day, and the day as of which it counts (null = the period's last, or today where that lies ahead). */
export const reportSchema = z
  .object({
    span: z.enum(spans),
    year: optionalInteger(1950, 2199),
    from: optionalDay(),
    to: optionalDay(),
    asOf: optionalDay(),
    title: optionalText(200),
    version: z.coerce.number().int().optional(),
  })
  .superRefine((input, context) => {
    const fault = faultOf(input)
    if (fault) context.addIssue({ code: 'custom', path: [fault[0]], message: fault[1] })
  })

export type ReportInput = z.output<typeof reportSchema>

interface Typed {
  span: Span
  year: number | null
  from: Date | null
  to: Date | null
  asOf: Date | null
}

function faultOf(input: Typed): [field: string, message: string] | null {
  if (input.span !== 'days' && input.year === null) return ['year', 'required']
  if (input.span === 'days' && !input.from) return ['from', 'required']
  if (input.span === 'days' && !input.to) return ['to', 'required']
  return scopeFault(scopeOf(input))
}

/** What is wrong with a period and as-of day: the field it belongs to and its message. */
export function scopeFault({ from, to, asOf }: AskedScope): [field: 'from' | 'to' | 'asOf', message: string] | null {
  if (from.getUTCFullYear() < 1950) return ['from', 'reportYear']
  if (to.getUTCFullYear() > 2199) return ['to', 'reportYear']
  if (to < from) return ['to', 'endBeforeStart']
  if (addMonths(from, mostMonths) <= to) return ['to', 'reportTooLong']
  return asOf && asOf < from ? ['asOf', 'asOfBeforeFrom'] : null
}

/** The period that a form names, with its as-of day. */
export function scopeOf({ span, year, from, to, asOf }: Typed): AskedScope {
  const [start, end] = span === 'days' ? [from!, to!] : spanOfYear(span, year!)
  return { from: start, to: end, asOf }
}

function spanOfYear(span: Exclude<Span, 'days'>, year: number): [from: Date, to: Date] {
  const [month, months] = starts[span]
  const from = new Date(Date.UTC(year, month, 1))
  return [from, addDays(addMonths(from, months), -1)]
}

/** A paragraph's text as it was typed; emptied, the report leaves it out. */
const paragraphSchema = z.object({ text: optionalText(8000), version: z.coerce.number().int().optional() })

/** What a paragraph's address takes: its text, or the button that brings the generated words back. */
export const paragraphChange = z.object({ ...paragraphSchema.shape, reset: ticked() })

export type ParagraphInput = z.output<typeof paragraphSchema>

/** Freezing: why it is done in spite of faults, where there are some. */
export const freezeSchema = z.object({ note: optionalText(1000) })

export const reportFilter = (search: URLSearchParams) => ({ page: pageOf(search) })

/** A snapshot's number as an address says it; undefined for anything else. */
export const snapshotNumber = (text: string | null | undefined): number | undefined => (/^[1-9]\d{0,5}$/.test(text ?? '') ? Number(text) : undefined)

/** Two states of a report to be compared: snapshots by number, or how it reads now. */
export const stateNameOf = (text: string | null): number | 'now' | undefined => (text === 'now' ? text : snapshotNumber(text))
