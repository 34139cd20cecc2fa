import type { driftChanges } from './coverage.schema'

/** How a need stood in a snapshot. */
interface Standing {
  bestBand: string | null
  bestScore: number | null
  /** Ids of its first experts. */
  first: string[]
}

export interface Change {
  needId: string
  kinds: (typeof driftChanges)[number][]
  before?: Standing
  after?: Standing
}

/** What changed for a need from one snapshot to another: its best band, its first expert, or that it came or went; null where nothing did. */
export function changeBetween(needId: string, before?: Standing, after?: Standing): Change | null {
  if (!before || !after) return { needId, kinds: [before ? 'gone' : 'added'], before, after }
  const kinds: Change['kinds'] = []
  if (before.bestBand !== after.bestBand) kinds.push('band')
  if (before.first[0] !== after.first[0]) kinds.push('first')
  return kinds.length > 0 ? { needId, kinds, before, after } : null
}
