import type { SearchDocument } from '../documents/document.ts'
import { FACET_VALUES, type FacetCounts, type FacetField } from '../indexes/facets.ts'
import type { DocumentId } from '../indexes/kinds.ts'
import { inPairs } from '../text/grams.ts'
import { readQuery } from '../text/query.ts'
import type { EngineHealth, SearchQuery, SearchResult, Sql, SuggestQuery, Suggestion, WritableEngine } from './engine.ts'
import { FEW } from './near.ts'
import { presentHit, suggestions } from './present.ts'
import { nearOnes } from './postgres/near.ts'
import { searchStatement, suggestStatement } from './postgres/statements.ts'
import { NEEDED_SHARE, readTerms, type Terms } from './postgres/terms.ts'
import { quoteToken } from './postgres/tokens.ts'
import { chosen, pageOf, readers } from './request.ts'
import { putDocuments, removeDocuments } from './table.ts'

interface Answer {
  total: number
  /** Before filters, those that are near left out when they were not asked for. */
  unfiltered: number
  hits: { document: SearchDocument; score: number; near: boolean }[]
  facets: { field: FacetField; value: string; count: number }[]
}

/** Searches the table `search_document` by itself: where no Meilisearch can run, and while one is away. */
export class PostgresEngine implements WritableEngine {
  constructor(private readonly sql: Sql) {}

  async search(query: SearchQuery): Promise<SearchResult> {
    const read = readQuery(query.text)
    const terms = read.words.length ? await readTerms(this.sql, read) : null
    const met = await this.answer(query, terms, {})
    const near = terms && met.unfiltered < FEW ? await nearOnes(this.sql, query, read) : {}
    const { hits, total, facets } = Object.keys(near).length ? await this.answer(query, terms, near) : met
    const shown = hits.map(({ document, score, near }) => presentHit(document, score, near ? inPairs(read) : read))
    return { hits: shown, total, facets: countsOf(query.facets ?? [], facets), engine: 'postgres' }
  }

  private async answer(query: SearchQuery, terms: Terms | null, near: Record<string, number>): Promise<Answer> {
    const [answer] = await this.sql<Answer>(searchStatement(query.sort ?? 'relevance'), parameters(query, terms, near))
    return answer!
  }

  async suggest(query: SuggestQuery): Promise<Suggestion[]> {
    const { words } = readQuery(query.prefix)
    if (!words.length) return []
    const needed = words.map((word, i) => `${quoteToken(word)}:${i === words.length - 1 ? '*' : ''}ABD`).join(' & ')
    const rows = await this.sql<{ document: SearchDocument }>(suggestStatement, [readers(query.audiences), needed, suggestPool])
    return suggestions(rows.map(({ document }) => document), query)
  }

  async health(): Promise<EngineHealth> {
    try {
      const [row] = await this.sql<{ version: string }>(`SELECT current_setting('server_version') AS version FROM search_document LIMIT 1`, [])
      return { engine: 'postgres', ok: true, version: row?.version }
    } catch (error) {
      return { engine: 'postgres', ok: false, problem: String(error) }
    }
  }

  index(documents: SearchDocument[]): Promise<void> {
    return putDocuments(this.sql, documents)
  }

  remove(ids: DocumentId[]): Promise<void> {
    return removeDocuments(this.sql, ids)
  }
}

/** Documents looked through for suggestions. */
const suggestPool = 60

function parameters(query: SearchQuery, terms: Terms | null, near: Record<string, number>): unknown[] {
  const { offset, limit } = pageOf(query)
  const filters = chosen(query.filters).map(([field, values]) => ({ field, entries: values.map((value) => `${field}=${value}`) }))
  return [
    readers(query.audiences),
    query.kinds?.length ? query.kinds : null,
    JSON.stringify(filters),
    JSON.stringify(terms?.ways ?? []),
    terms?.candidates ?? null,
    terms?.phrase ?? null,
    NEEDED_SHARE,
    offset,
    limit,
    query.facets ?? [],
    FACET_VALUES,
    JSON.stringify(near),
  ]
}

const countsOf = (asked: FacetField[], rows: Answer['facets']): FacetCounts =>
  Object.fromEntries(asked.map((field) => [field, rows.filter((row) => row.field === field).map(({ value, count }) => ({ value, count }))]))
