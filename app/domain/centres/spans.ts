import { addDays } from '~/domain/calendar'
import type { PreciseDate } from '~/domain/preciseDates'

/** From the first to the last day, both included. */
export interface Span {
  from: Date
  to: Date
}

const monthsOf = { month: 1, half_year: 6, year: 12 } as const

/** All days that a date may mean: one day, or the whole month, half-year or year where only that is known. */
export function spanOf({ on, precision }: PreciseDate): Span {
  if (precision === 'day') return { from: on, to: on }
  return { from: on, to: addDays(new Date(Date.UTC(on.getUTCFullYear(), on.getUTCMonth() + monthsOf[precision], 1)), -1) }
}

export const yearSpan = (from: number, to: number): Span => ({ from: new Date(Date.UTC(from, 0, 1)), to: new Date(Date.UTC(to, 11, 31)) })

/** Where a day lies within a span, in per cent of its length; outside values are cut at the borders. */
export function placeIn({ from, to }: Span, day: Date): number {
  const share = (day.getTime() - from.getTime()) / (to.getTime() - from.getTime())
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100
}

export const touches = (one: Span, other: Span): boolean => one.from <= other.to && other.from <= one.to
