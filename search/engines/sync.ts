import { PREPARED_AS } from '../indexes/prepare.ts'
import type { Sql } from './engine.ts'
import type { MeilisearchEngine } from './meilisearch.ts'
import { changesAfter, countChangesAfter, latestPlace, type Place } from './table.ts'
import type { VectorSpace } from './vectors.ts'

const batch = 500
const beginning = { revision: 0, id: '' }

/**
 * Feeds Meilisearch with everything that changed in `search_document` since it was last fed, and with all of it when its
 * index is new, was lost, or belongs to another database. Settings are corrected on the way. Returns the documents sent.
 * Safe to interrupt and to run twice at once. Throws `EngineAway` when the server is.
 */
export async function syncMeilisearch(sql: Sql, engine: MeilisearchEngine): Promise<number> {
  const [latest, fed, space] = await Promise.all([latestPlace(sql), engine.place(), engine.space()])
  const usable = fed && latest && continues(fed, latest, space) ? fed : null
  if (fed && !usable) await engine.drop()
  await engine.configure(space)
  return latest ? feed(sql, engine, { from: usable ?? beginning, source: sourceOf(latest, space), space }) : 0
}

interface Feeding {
  from: Pick<Place, 'revision' | 'id'>
  source: string
  space: VectorSpace | null
}

async function feed(sql: Sql, engine: MeilisearchEngine, { from, source, space }: Feeding): Promise<number> {
  let place = from
  for (let sent = 0; ; ) {
    const changes = await changesAfter(sql, place, batch)
    const last = changes.at(-1)
    if (!last) return sent
    await engine.apply(changes, { source, revision: last.revision, id: last.id }, space)
    place = last
    sent += changes.length
  }
}

/** How many changes Meilisearch does not know yet; infinitely many when it must be fed anew. Throws `EngineAway` when it is away. */
export async function lagOf(sql: Sql, engine: MeilisearchEngine): Promise<number> {
  const [latest, fed, space] = await Promise.all([latestPlace(sql), engine.place(), engine.space()])
  if (!latest) return 0
  return fed && continues(fed, latest, space) ? countChangesAfter(sql, fed) : Infinity
}

/** A restored or replaced database, documents prepared in another way, or vectors of another space make what was fed worthless. */
const continues = (fed: Place, latest: Place, space: VectorSpace | null) => fed.source === sourceOf(latest, space) && fed.revision <= latest.revision

const sourceOf = (latest: Place, space: VectorSpace | null) => [latest.source, PREPARED_AS, ...(space ? [space.key] : [])].join(' ')
