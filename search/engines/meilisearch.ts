import type { Meilisearch, MultiSearchParams, MultiSearchResult, Settings } from 'meilisearch'
import type { SearchDocument } from '../documents/document.ts'
import type { FacetCounts, FacetField } from '../indexes/facets.ts'
import type { DocumentId } from '../indexes/kinds.ts'
import { inPairs, partsOf } from '../text/grams.ts'
import { readQuery } from '../text/query.ts'
import type { EngineHealth, SearchQuery, SearchResult, SuggestQuery, Suggestion, WritableEngine } from './engine.ts'
import { fused, keysAlike, meetingKeys, pageOfList, type Ask } from './meilisearch/alike.ts'
import { clients, done, ifThere, reached, type MeilisearchOptions } from './meilisearch/client.ts'
import type { StoredDocument } from './meilisearch/documents.ts'
import { nearest, type Keyed } from './meilisearch/near.ts'
import { keyedRequests, nearRequests, searchRequests, suggestRequest } from './meilisearch/requests.ts'
import { settingsToChange } from './meilisearch/settings.ts'
import { embeddersToChange, storedWithVectors, withoutVectors } from './meilisearch/vectors.ts'
import { primaryKey, shownFacetValue } from './meilisearch/values.ts'
import { FEW } from './near.ts'
import { presentHit, suggestions } from './present.ts'
import { pageOf } from './request.ts'
import type { Change, Place } from './table.ts'
import { noVectors, type VectorSource, type VectorSpace } from './vectors.ts'

type Stored = Pick<StoredDocument, 'id' | 'shown'>
type Found = MultiSearchResult<Pick<Stored, 'shown'>>

/** Key of the document that remembers how far the index was fed. It has no audience, so no reader ever finds it. */
const placeKey = 'fed_up_to'

/** Searches a Meilisearch server. */
export class MeilisearchEngine implements WritableEngine {
  private readonly asking: Meilisearch
  private readonly feeding: Meilisearch
  private readonly uid: string
  private readonly vectors: VectorSource

  constructor(options: MeilisearchOptions) {
    ({ asking: this.asking, feeding: this.feeding } = clients(options))
    this.uid = `${options.prefix ?? 'lianyan'}_documents`
    this.vectors = options.vectors ?? noVectors
  }

  async search(query: SearchQuery): Promise<SearchResult> {
    const [answers, alike] = await Promise.all([this.ask(searchRequests(this.uid, query)), keysAlike(this.ask, this.uid, query)])
    const read = readQuery(query.text)
    const [{ hits: found, totalHits: met = 0 }] = answers as [Found]
    const hits = found.map(({ shown, _rankingScore }) => presentHit(shown, _rankingScore ?? 0, read))
    const facets = countsOf(query.facets ?? [], answers)
    const byWords: SearchResult = { hits, total: met, facets, engine: 'meilisearch' }
    const { result, added } = alike.length > 0 ? await this.withAlike(query, byWords, alike) : { result: byWords, added: [] }
    return met >= FEW || !read.words.length ? result : this.withNear(query, result, added)
  }

  /** What meets the words and what is near in meaning in one list, with the keys of what is only near. */
  private async withAlike(query: SearchQuery, found: SearchResult, alike: string[]): Promise<{ result: SearchResult; added: string[] }> {
    const { met, first } = await meetingKeys(this.ask, this.uid, query, alike)
    const onlyAlike = alike.filter((key) => !met.has(key))
    const answers = onlyAlike.length > 0 ? await this.ask<Stored>(keyedRequests(this.uid, query, onlyAlike)) : []
    const within = new Set(answers[0]?.hits.map(({ id }) => id))
    const head = fused(first, alike.filter((key) => within.has(key) || first.includes(key)))
    const page = await pageOfList(this.ask, this.uid, query, head)
    const read = readQuery(query.text)
    const hits = page.map(({ id, shown }, at) => ({ ...presentHit(shown, 1 / (at + 1), read), ...(within.has(id) && { alike: true as const }) }))
    const facets = added(found.facets, countsOf(query.facets ?? [], answers))
    return { result: { ...found, hits, facets, total: found.total + within.size }, added: onlyAlike }
  }

  /** What was found, followed by near documents where few meet the words. */
  private async withNear(query: SearchQuery, found: SearchResult, already: string[]): Promise<SearchResult> {
    const read = readQuery(query.text)
    const parts = partsOf(read)
    const keys = nearest(await this.ask<Keyed>(nearRequests(this.uid, query, parts)), parts).filter((key) => !already.includes(key))
    if (!keys.length) return found
    const answers = await this.ask<Stored>(keyedRequests(this.uid, query, keys))
    const documents = new Map(answers[0]!.hits.map(({ id, shown }) => [id, shown]))
    const near = keys.flatMap((key) => documents.get(key) ?? [])
    const { offset, limit } = pageOf(query)
    const shown = near.slice(Math.max(0, offset - found.total), Math.max(0, offset + limit - found.total))
    return {
      ...found,
      hits: [...found.hits, ...shown.map((document) => presentHit(document, 0, inPairs(read)))],
      total: found.total + near.length,
      facets: added(found.facets, countsOf(query.facets ?? [], answers)),
    }
  }

  async suggest(query: SuggestQuery): Promise<Suggestion[]> {
    if (!readQuery(query.prefix).words.length) return []
    const [answer] = await this.ask([suggestRequest(this.uid, query)])
    return suggestions(answer!.hits.map(({ shown }) => shown), query)
  }

  private readonly ask = async <T extends object = Pick<Stored, 'shown'>>(queries: Parameters<Ask>[0]): Promise<MultiSearchResult<T>[]> => {
    const { results } = await reached(() => this.asking.multiSearch<MultiSearchParams, T>({ queries }))
    return results as MultiSearchResult<T>[]
  }

  async health(): Promise<EngineHealth> {
    try {
      const { pkgVersion } = await this.asking.getVersion()
      return { engine: 'meilisearch', ok: true, version: pkgVersion }
    } catch (error) {
      return { engine: 'meilisearch', ok: false, problem: String(error) }
    }
  }

  async index(documents: SearchDocument[]): Promise<void> {
    const space = await this.space()
    await this.configure(space)
    await this.add(documents, space, [])
  }

  async remove(ids: DocumentId[]): Promise<void> {
    await reached(() => done(this.documents.deleteDocuments(ids.map(primaryKey))))
  }

  /** The vectors that are to stand beside the documents now; null where there are none. */
  space(): Promise<VectorSpace | null> {
    return this.vectors.space()
  }

  /** Creates the index where it is missing and corrects whatever setting differs; costs one request when all is well. */
  async configure(space: VectorSpace | null): Promise<void> {
    await reached(async () => {
      const present = await ifThere(() => this.feeding.index(this.uid).getSettings())
      if (!present) await done(this.feeding.createIndex(this.uid, { primaryKey: 'id' }), 'index_already_exists')
      const embedders = embeddersToChange(present?.embedders, space)
      const changed = { ...settingsToChange(present ?? {}), ...(embedders && { embedders }) }
      if (Object.keys(changed).length > 0) await done(this.documents.updateSettings(changed as Settings))
    })
  }

  /** How far the index was fed; null for a new or lost one. */
  async place(): Promise<Place | null> {
    const stored = await reached(() => ifThere(() => this.asking.index(this.uid).getDocument<{ place: Place }>(placeKey)))
    return stored?.place ?? null
  }

  /** Takes over changes and remembers the place they lead to. Interrupted, it is repeated from the place before. */
  async apply(changes: Change[], place: Place, space: VectorSpace | null): Promise<void> {
    const gone = changes.filter(({ document }) => document === null).map(({ id }) => id)
    const there = changes.flatMap(({ document }) => document ?? [])
    if (gone.length) await this.remove(gone)
    await this.add(there, space, [{ id: placeKey, place, ...withoutVectors(space) }])
  }

  /** Adds documents with their vectors, and after them what is none. */
  private async add(documents: SearchDocument[], space: VectorSpace | null, last: { id: string; place: Place }[]): Promise<void> {
    const parts: { id: string }[][] = await storedWithVectors(this.vectors, space, documents)
    parts.at(-1)!.push(...last)
    for (const part of parts) await reached(() => done(this.documents.addDocuments(part)))
  }

  /** Removes the index with everything in it. */
  async drop(): Promise<void> {
    await reached(() => done(this.feeding.deleteIndex(this.uid), 'index_not_found'))
  }

  private get documents() {
    return this.feeding.index(this.uid)
  }
}

/** Counts of every facet asked for, whichever of the answers carries it. */
function countsOf(asked: FacetField[], answers: Pick<Found, 'facetDistribution'>[]): FacetCounts {
  const distributions = Object.assign({}, ...answers.map((answer) => answer.facetDistribution ?? {})) as Record<string, Record<string, number>>
  const counts = (field: FacetField) => Object.entries(distributions[field] ?? {}).map(([value, count]) => ({ value: shownFacetValue(value), count }))
  return Object.fromEntries(asked.map((field) => [field, counts(field).sort(frequentFirst)]))
}

function added(some: FacetCounts, others: FacetCounts): FacetCounts {
  const sum = (field: FacetField) => {
    const counts = new Map(some[field]!.map(({ value, count }) => [value, count]))
    for (const { value, count } of others[field] ?? []) counts.set(value, (counts.get(value) ?? 0) + count)
    return [...counts].map(([value, count]) => ({ value, count })).sort(frequentFirst)
  }
  return Object.fromEntries((Object.keys(some) as FacetField[]).map((field) => [field, sum(field)]))
}

const frequentFirst = (a: { value: string; count: number }, b: { value: string; count: number }) => b.count - a.count || (a.value < b.value ? -1 : 1)
