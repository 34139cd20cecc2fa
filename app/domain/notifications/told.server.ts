import { db } from '~/platform/db.server'

/** Of things that are told once, those that nobody has been told yet. */
export async function untold<T extends { key: string }>(things: T[]): Promise<T[]> {
  const rows = await db().notification.findMany({ where: { dedupeKey: { in: things.map(({ key }) => key) } }, distinct: ['dedupeKey'], select: { dedupeKey: true } })
  const told = new Set(rows.map(({ dedupeKey }) => dedupeKey))
  return things.filter(({ key }) => !told.has(key))
}

/**
 * The reminder that is due with so many days left: the last of the steps (days before the end, the longest first) that
 * was reached, so that a process that was down tells the latest alone. Null before the first of them.
 */
export const dueStep = (daysLeft: number, steps: readonly number[]): number | null => steps.findLast((step) => daysLeft <= step) ?? null
