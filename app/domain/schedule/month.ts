import { addDays, addMonths } from '~/domain/calendar'

/** A calendar month by its first and last day. */
export interface Month {
  from: Date
  to: Date
}

/** Reads 2026-11; null for anything else. */
export function monthOf(text: string): Month | null {
  if (!/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(text)) return null
  const from = new Date(`${text}-01T00:00:00Z`)
  return { from, to: addDays(addMonths(from, 1), -1) }
}

export const monthText = (from: Date): string => from.toISOString().slice(0, 7)

/** The month so many months later; earlier where negative. */
export const monthAfter = ({ from }: Month, months: number): Month => monthOf(monthText(addMonths(from, months))) ?? { from, to: from }

/** The weeks that a month lies in, from Monday to Sunday; null stands for days of other months. */
export function weeksOf({ from, to }: Month): (Date | null)[][] {
  const before = (from.getUTCDay() + 6) % 7
  const days: (Date | null)[] = Array.from({ length: before }, () => null)
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  while (days.length % 7) days.push(null)
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7))
}
