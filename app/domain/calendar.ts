const dayMs = 86_400_000

/** The bureau's calendar day at `now`, as PostgreSQL's `date` comes back: midnight UTC of that day. China keeps UTC+8 all year. */
export function today(now = new Date()): Date {
  const local = now.getTime() + 8 * 3_600_000
  return new Date(local - (local % dayMs))
}

/** The day so many days later (earlier where negative). */
export const addDays = (day: Date, days: number): Date => new Date(day.getTime() + days * dayMs)

/** Whole days from one day to another; negative where the second is earlier. */
export const daysBetween = (from: Date, to: Date): number => Math.round((to.getTime() - from.getTime()) / dayMs)

/** The same day so many months later; the month's last where it has no such day (31 January + 1 = 28 February). */
export function addMonths(day: Date, months: number): Date {
  const lastOfMonth = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months + 1, 0))
  return new Date(Date.UTC(lastOfMonth.getUTCFullYear(), lastOfMonth.getUTCMonth(), Math.min(day.getUTCDate(), lastOfMonth.getUTCDate())))
}
