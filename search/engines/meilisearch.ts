import type { Meilisearch, MultiSearchParams, MultiSearchResult } from 'meilisearch'
import type { SearchDocument } from '../documents/document.ts'
import type { FacetCounts, FacetField } from '../indexes/facets.ts'
import type { DocumentId } from '../indexes/kinds.ts'
import { inPairs, partsOf } from '../text/grams.ts'
import { readQuery, type ReadQuery } from '../text/query.ts'
import type { EngineHealth, SearchQuery, SearchResult, SuggestQuery, Suggestion, WritableEngine } from './engine.ts'
import { clients, done, ifThere, reached, type MeilisearchOptions } from './meilisearch/client.ts'
import { storedDocument, type StoredDocument } from './meilisearch/documents.ts'
import { nearest, type Keyed } from './meilisearch/near.ts'
import { keyedRequests, nearRequests, searchRequests, suggestRequest } from './meilisearch/requests.ts'
import { settingsToChange } from './meilisearch/settings.ts'
import { primaryKey, shownFacetValue } from './meilisearch/values.ts'
import { FEW } from './near.ts'
import { presentHit, suggestions } from './present.ts'
import { pageOf } from './request.ts'
import type { Change, Place } from './table.ts'

type Stored = Pick<StoredDocument, 'id' | 'shown'>
type Found = MultiSearchResult<Pick<Stored, 'shown'>>

/** Key of the document that remembers how far the index was fed. It has no audience, so no reader ever finds it. */
const placeKey = 'fed_up_to'

/** Searches a Meilisearch server. */
export class MeilisearchEngine implements WritableEngine {
  private readonly asking: Meilisearch
  private readonly feeding: Meilisearch
  private readonly uid: string

  constructor(options: MeilisearchOptions) {
    ({ asking: this.asking, feeding: this.feeding } = clients(options))
    this.uid = `${options.prefix ?? 'lianyan'}_documents`
  }

  async search(query: SearchQuery): Promise<SearchResult> {
    const answers = await this.ask(searchRequests(this.uid, query))
    const read = readQuery(query.text)
    const [{ hits: found, totalHits: met = 0 }] = answers as [Found]
    const hits = found.map(({ shown, _rankingScore }) => presentHit(shown, _rankingScore ?? 0, read))
    const facets = countsOf(query.facets ?? [], answers)
    if (met >= FEW || !read.words.length) return { hits, total: met, facets, engine: 'meilisearch' }
    return this.withNear(query, { hits, total: met, facets, engine: 'meilisearch' }, read)
  }

  /** What was found, followed by near documents where few meet the words. */
  private async withNear(query: SearchQuery, found: SearchResult, read: ReadQuery): Promise<SearchResult> {
    const parts = partsOf(read)
    const keys = nearest(await this.ask<Keyed>(nearRequests(this.uid, query, parts)), parts)
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

  private async ask<T extends object = Pick<Stored, 'shown'>>(queries: ReturnType<typeof searchRequests>): Promise<MultiSearchResult<T>[]> {
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
    await this.configure()
    await reached(() => done(this.documents.addDocuments(documents.map(storedDocument))))
  }

  async remove(ids: DocumentId[]): Promise<void> {
    await reached(() => done(this.documents.deleteDocuments(ids.map(primaryKey))))
  }

  /** Creates the index where it is missing and corrects whatever setting differs; costs one request when all is well. */
  async configure(): Promise<void> {
    await reached(async () => {
      const present = await ifThere(() => this.feeding.index(this.uid).getSettings())
      if (!present) await done(this.feeding.createIndex(this.uid, { primaryKey: 'id' }), 'index_already_exists')
      const changed = settingsToChange(present ?? {})
      if (changed) await done(this.documents.updateSettings(changed))
    })
  }

  /** How far the index was fed; null for a new or lost one. */
  async place(): Promise<Place | null> {
    const stored = await reached(() => ifThere(() => this.asking.index(this.uid).getDocument<{ place: Place }>(placeKey)))
    return stored?.place ?? null
  }

  /** Takes over changes and remembers the place they lead to. Interrupted, it is repeated from the place before. */
  async apply(changes: Change[], place: Place): Promise<void> {
    const gone = changes.filter(({ document }) => document === null).map(({ id }) => id)
    const there = changes.flatMap(({ document }) => (document ? [storedDocument(document)] : []))
    if (gone.length) await this.remove(gone)
    await reached(() => done(this.documents.addDocuments([...there, { id: placeKey, place }])))
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
