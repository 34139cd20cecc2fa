/** A half-year by its first and last day. */
export interface HalfYear {
  from: Date
  to: Date
}

const half = (year: number, second: boolean): HalfYear => ({ from: new Date(Date.UTC(year, second ? 6 : 0, 1)), to: new Date(Date.UTC(year, second ? 11 : 5, second ? 31 : 30)) })

/** The last half-year that ends on this day or has ended before it. */
export function halfYearEndedBy(day: Date): HalfYear {
  const present = half(day.getUTCFullYear(), day.getUTCMonth() >= 6)
  if (present.to <= day) return present
  return day.getUTCMonth() >= 6 ? half(day.getUTCFullYear(), false) : half(day.getUTCFullYear() - 1, true)
}

/** The half-year that begins on this day, as mail in any language writes it: 2026.01–06. */
export const halfYearText = (from: Date): string => `${from.getUTCFullYear()}.${from.getUTCMonth() < 6 ? '01–06' : '07–12'}`
