import type { MultiSearchQuery, MultiSearchResult } from 'meilisearch'
import { CHANCE_LIKENESS } from '../../matching/weights.ts'
import { readQuery } from '../../text/query.ts'
import type { SearchQuery } from '../engine.ts'
import { FEW } from '../near.ts'
import { pageOf } from '../request.ts'
import type { QueryVector } from '../vectors.ts'
import type { StoredDocument } from './documents.ts'
import type { Keyed } from './near.ts'
import { filterOf, oneOf, withinReach, wordsOf } from './requests.ts'
import { short } from './vectors.ts'

/** Documents that are taken in for being near in meaning. */
const mostAlike = 30

/** The server's score of a cosine is (1 + cosine) / 2. */
const leastScore = (1 + CHANCE_LIKENESS) / 2

export type Ask = <T extends object>(queries: MultiSearchQuery[]) => Promise<MultiSearchResult<T>[]>

/** Keys of the documents nearest in meaning, the nearest first; none where the server does not keep such vectors: words alone then count. */
export async function keysAlike(ask: Ask, uid: string, query: SearchQuery): Promise<string[]> {
  const { text, vector, sort = 'relevance' } = query
  if (!vector || sort !== 'relevance' || !readQuery(text).words.length) return []
  const [answer] = await ask<Keyed>([alikeRequest(uid, query, vector)]).catch(() => [])
  return answer?.hits.map(({ id }) => id) ?? []
}

const alikeRequest = (uid: string, query: SearchQuery, { key, values }: QueryVector): MultiSearchQuery => ({
  indexUid: uid,
  filter: withinReach(query),
  vector: short(values),
  hybrid: { embedder: key, semanticRatio: 1 },
  rankingScoreThreshold: leastScore,
  attributesToRetrieve: ['id'],
  limit: mostAlike,
})

/** Which of these documents meet the words too, and the first of all within the filters that do. */
export async function meetingKeys(ask: Ask, uid: string, query: SearchQuery, keys: string[]) {
  const common = { ...wordsOf(uid, query), attributesToRetrieve: ['id'] }
  const answers = await ask<Keyed>([
    { ...common, filter: [...withinReach(query), oneOf('id', keys)], limit: keys.length },
    { ...common, filter: filterOf(query), limit: FEW },
  ])
  const [met, first] = answers.map(({ hits }) => hits.map(({ id }) => id))
  return { met: new Set(met), first: first! }
}

type Page = Pick<StoredDocument, 'id' | 'shown'>

/** The asked page of a list that begins with `head` and goes on with what meets the words after the first `FEW`. */
export async function pageOfList(ask: Ask, uid: string, query: SearchQuery, head: string[]): Promise<Page[]> {
  const { offset, limit } = pageOf(query)
  const keys = head.slice(offset, offset + limit)
  const after = Math.max(0, offset - head.length)
  const common = { indexUid: uid, attributesToRetrieve: ['id', 'shown'] }
  const [listed, later] = await ask<Page>([
    { ...common, filter: oneOf('id', keys), limit: keys.length },
    { ...common, ...wordsOf(uid, query), filter: filterOf(query), offset: FEW + after, limit: limit - keys.length },
  ])
  const byKey = new Map(listed!.hits.map((page) => [page.id, page]))
  return [...keys.flatMap((key) => byKey.get(key) ?? []), ...later!.hits]
}

/** As k of the source; small, for lists as short as these. */
const fusionK = 10

/**
 * Reciprocal rank fusion (Cormack, Clarke and Büttcher, 2009): a place counts 1 / (k + place). Being near in meaning counts half as
 * much as meeting the words, so that it brings up what does both, and the first that does it alone stands on the first page.
 */
export function fused(byWords: string[], byMeaning: string[]): string[] {
  const scores = new Map<string, number>()
  const add = (keys: string[], weight: number) => keys.forEach((key, place) => scores.set(key, (scores.get(key) ?? 0) + weight / (fusionK + place + 1)))
  add(byWords, 1)
  add(byMeaning, 0.5)
  return [...scores].sort(([, a], [, b]) => b - a).map(([key]) => key)
}
