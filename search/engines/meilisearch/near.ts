import type { MultiSearchResult } from 'meilisearch'
import type { Part } from '../../text/grams.ts'
import { FEW, NEAR_SHARE, rarityOf } from '../near.ts'

/** A key of a document, as a request for keys alone returns it. */
export interface Keyed {
  id: string
}

/** Reads the answers to `nearRequests`: keys of the nearest documents that do not meet the words, the nearest first; none where enough do. */
export function nearest([met, all, ...listed]: MultiSearchResult<Keyed>[], parts: Part[]): string[] {
  if (numberOf(met!) >= FEW) return []
  const total = numberOf(all!)
  const worths = parts.map(({ worth }, i) => worth * rarityOf(numberOf(listed[i]!), total))
  const scores = new Map<string, number>()
  listed.forEach(({ hits }, i) => hits.forEach(({ id }) => scores.set(id, (scores.get(id) ?? 0) + worths[i]!)))
  const needed = NEAR_SHARE * worths.reduce((sum, worth) => sum + worth, 0)
  const ranked = [...scores].filter(([, score]) => score >= needed).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const already = new Set(met!.hits.map(({ id }) => id))
  return ranked.slice(0, FEW).map(([id]) => id).filter((id) => !already.has(id))
}

const numberOf = (answer: MultiSearchResult<Keyed>) => answer.estimatedTotalHits ?? 0
