import { addDays, today } from '~/domain/calendar'

const hourMs = 3_600_000

/** Turns the sample's relative days into dates, seen from one moment of loading. */
export class Days {
  constructor(private readonly now = new Date()) {}

  /** Ten in the morning (Asia/Shanghai) so many days ago; never later than the moment of loading. */
  at(daysAgo: number): Date {
    const morning = addDays(today(this.now), -daysAgo).getTime() + 2 * hourMs
    return new Date(Math.min(morning, this.now.getTime()))
  }

  /** The calendar day so many days ahead (back where negative). */
  on(days: number): Date
  on(days: number | undefined): Date | undefined
  on(days: number | undefined): Date | undefined {
    return days === undefined ? undefined : addDays(today(this.now), days)
  }

  year(yearsAgo: number): number {
    return today(this.now).getUTCFullYear() - yearsAgo
  }
}
