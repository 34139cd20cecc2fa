import type { Meilisearch, MultiSearchParams, MultiSearchResult } from 'meilisearch'
import type { SearchDocument } from '../documents/document.ts'
import type { FacetCounts, FacetField } from '../indexes/facets.ts'
import type { DocumentId } from '../indexes/kinds.ts'
import { readQuery } from '../text/query.ts'
import type { EngineHealth, SearchQuery, SearchResult, SuggestQuery, Suggestion, WritableEngine } from './engine.ts'
import { clients, done, ifThere, reached, type MeilisearchOptions } from './meilisearch/client.ts'
import { storedDocument } from './meilisearch/documents.ts'
import { searchRequests, suggestRequest } from './meilisearch/requests.ts'
import { settingsToChange } from './meilisearch/settings.ts'
import { primaryKey, shownFacetValue } from './meilisearch/values.ts'
import { presentHit, suggestions } from './present.ts'
import type { Change, Place } from './table.ts'

type Found = MultiSearchResult<{ shown: SearchDocument }>

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
    const hits = answers[0]!.hits.map(({ shown, _rankingScore }) => presentHit(shown, _rankingScore ?? 0, read))
    return { hits, total: answers[0]!.totalHits ?? 0, facets: countsOf(query.facets ?? [], answers), engine: 'meilisearch' }
  }

  async suggest(query: SuggestQuery): Promise<Suggestion[]> {
    if (!readQuery(query.prefix).words.length) return []
    const [answer] = await this.ask([suggestRequest(this.uid, query)])
    return suggestions(answer!.hits.map(({ shown }) => shown), query)
  }

  private async ask(queries: ReturnType<typeof searchRequests>): Promise<Found[]> {
    const { results } = await reached(() => this.asking.multiSearch<MultiSearchParams, { shown: SearchDocument }>({ queries }))
    return results as Found[]
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
function countsOf(asked: FacetField[], answers: Found[]): FacetCounts {
  const distributions = Object.assign({}, ...answers.map((answer) => answer.facetDistribution ?? {})) as Record<string, Record<string, number>>
  const counts = (field: FacetField) =>
    Object.entries(distributions[field] ?? {})
      .map(([value, count]) => ({ value: shownFacetValue(value), count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  return Object.fromEntries(asked.map((field) => [field, counts(field)]))
}
