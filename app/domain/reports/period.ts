import { addDays, addMonths } from '~/domain/calendar'
import type { Precision } from '~/domain/preciseDates'

/** What a report speaks of: the days of its period, and the day as of which it counts. */
export interface Scope {
  from: Date
  to: Date
  asOf: Date
}

/** Where a date stands to a scope; `coarse` = it may lie within, but its precision does not tell. */
export type Standing = 'within' | 'outside' | 'coarse'

const monthsOf = { month: 1, half_year: 6, year: 12 } as const

/** The first and last day that a date of this precision may mean. */
export function spanOf(on: Date, precision: Precision): [first: Date, last: Date] {
  if (precision === 'day') return [on, on]
  const months = monthsOf[precision]
  const first = new Date(Date.UTC(on.getUTCFullYear(), Math.floor(on.getUTCMonth() / months) * months, 1))
  return [first, addDays(addMonths(first, months), -1)]
}

/** A date counts where all of its days lie within the period and not after the as-of day (decision 0024). */
export function standingOf({ from, to, asOf }: Scope, on: Date, precision: Precision = 'day'): Standing {
  const [first, last] = spanOf(on, precision)
  const end = asOf < to ? asOf : to
  if (first >= from && last <= end) return 'within'
  return last < from || first > end ? 'outside' : 'coarse'
}

/** The days on which a stored date may begin that touches the scope: a year's begins on 1 January. */
export const touching = ({ from, to }: Scope) => ({ gte: new Date(Date.UTC(from.getUTCFullYear(), 0, 1)), lte: to })

/** The moments of the scope's days in China, which keeps UTC+8 all year. */
export function momentsOf({ from, to, asOf }: Scope) {
  const end = asOf < to ? asOf : to
  return { gte: chinaMidnight(from), lt: chinaMidnight(addDays(end, 1)) }
}

/** When a county's day begins, as a moment. */
export const chinaMidnight = (day: Date) => new Date(day.getTime() - 8 * 3_600_000)

/** The same stretch of the year before. */
export const yearBefore = ({ from, to, asOf }: Scope): Scope => ({ from: addMonths(from, -12), to: lastOfMonthKept(to), asOf: lastOfMonthKept(asOf) })

/** A month's last day stays its last day: 28 February 2017 is compared with 29 February 2016. */
function lastOfMonthKept(day: Date): Date {
  const isLast = addDays(day, 1).getUTCDate() === 1
  return isLast ? addDays(addMonths(addDays(day, 1), -12), -1) : addMonths(day, -12)
}

/** The years a scope touches. */
export const yearsOf = ({ from, to }: Scope) => ({ gte: from.getUTCFullYear(), lte: to.getUTCFullYear() })
