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
