import type { SearchDocument } from '../documents/document.ts'
import { FACET_VALUES, type FacetCounts, type FacetField } from '../indexes/facets.ts'
import type { DocumentId } from '../indexes/kinds.ts'
import { readQuery } from '../text/query.ts'
import type { EngineHealth, SearchQuery, SearchResult, Sql, SuggestQuery, Suggestion, WritableEngine } from './engine.ts'
import { presentHit, suggestions } from './present.ts'
import { searchStatement, suggestStatement } from './postgres/statements.ts'
import { NEEDED_SHARE, readTerms, type Terms } from './postgres/terms.ts'
import { quoteToken } from './postgres/tokens.ts'
import { chosen, pageOf, readers } from './request.ts'
import { putDocuments, removeDocuments } from './table.ts'

interface Answer {
  total: number
  hits: { document: SearchDocument; score: number }[]
  facets: { field: FacetField; value: string; count: number }[]
}

/** Searches the table `search_document` by itself: where no Meilisearch can run, and while one is away. */
export class PostgresEngine implements WritableEngine {
  constructor(private readonly sql: Sql) {}

  async search(query: SearchQuery): Promise<SearchResult> {
    const read = readQuery(query.text)
    const terms = read.words.length ? await readTerms(this.sql, read) : null
    const [answer] = await this.sql<Answer>(searchStatement(query.sort ?? 'relevance'), parameters(query, terms))
    const hits = answer!.hits.map(({ document, score }) => presentHit(document, score, read))
    return { hits, total: answer!.total, facets: countsOf(query.facets ?? [], answer!.facets), engine: 'postgres' }
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

function parameters(query: SearchQuery, terms: Terms | null): unknown[] {
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
  ]
}

const countsOf = (asked: FacetField[], rows: Answer['facets']): FacetCounts =>
  Object.fromEntries(asked.map((field) => [field, rows.filter((row) => row.field === field).map(({ value, count }) => ({ value, count }))]))
