import { keyOf, type Placed } from './plan'

export interface Difference {
  /** At another round than before. */
  moved: { before: Placed; after: Placed }[]
  /** At the same round, another table. */
  reseated: { before: Placed; after: Placed }[]
  dropped: Placed[]
  added: Placed[]
}

/** What one timetable changes in another. */
export function differenceBetween(before: Placed[], after: Placed[]): Difference {
  const old = new Map(before.map((one) => [keyOf(one), one]))
  const fresh = new Set(after.map(keyOf))
  const both = after.flatMap((one) => (old.has(keyOf(one)) ? [{ before: old.get(keyOf(one))!, after: one }] : []))
  return {
    moved: both.filter(({ before, after }) => before.round !== after.round),
    reseated: both.filter(({ before, after }) => before.round === after.round && before.table !== after.table),
    dropped: before.filter((one) => !fresh.has(keyOf(one))),
    added: after.filter((one) => !old.has(keyOf(one))),
  }
}

/** Whose schedule a change touches: they must be told. */
export function touchedBy({ moved, reseated, dropped, added }: Difference): string[] {
  const meetings = [...moved, ...reseated].map(({ after }) => after).concat(dropped, added)
  return [...new Set(meetings.flatMap(({ firm, expert }) => [firm, expert]))]
}
