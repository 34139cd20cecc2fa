import { daysBetween, today } from '~/domain/calendar'
import { boundsOf } from '~/domain/paging'

/** From the first to the last day, both included. */
export interface Period {
  from: Date
  to: Date
}

/** The period that the address asks for; this year where it asks for none, and the same day twice where its days are the wrong way round. */
export function periodOf(search: URLSearchParams, now = today()): Period {
  const { from, to } = boundsOf(search)
  const year = (from ?? to ?? now).getUTCFullYear()
  const first = from ?? new Date(Date.UTC(year, 0, 1))
  const last = to ?? new Date(Date.UTC(year, 11, 31))
  return { from: first, to: daysBetween(first, last) < 0 ? first : last }
}

/** The same days a year before; 28 February for a leap day. */
export const yearBefore = ({ from, to }: Period): Period => ({ from: dayYearBefore(from), to: dayYearBefore(to) })

function dayYearBefore(day: Date): Date {
  const [year, month] = [day.getUTCFullYear() - 1, day.getUTCMonth()]
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const isLast = new Date(day.getTime() + 86_400_000).getUTCDate() === 1
  return new Date(Date.UTC(year, month, isLast ? lastOfMonth : Math.min(day.getUTCDate(), lastOfMonth)))
}

const iso = (day: Date) => day.toISOString().slice(0, 10)

/** A list's address narrowed to a period. */
export const within = (path: string, { from, to }: Period, more: Record<string, string> = {}): string => `${path}?${new URLSearchParams({ from: iso(from), to: iso(to), ...more })}`
