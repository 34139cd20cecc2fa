import type { SearchDocument, Work } from '../documents/document.ts'
import type { FacetCounts, FacetField, Filters } from '../indexes/facets.ts'
import type { DocumentId, Kind } from '../indexes/kinds.ts'
import type { Segment } from '../text/highlight.ts'
import type { QueryVector } from './vectors.ts'

export type { Segment }

export type EngineName = 'meilisearch' | 'postgres'

/** Other sorts than relevance order the documents that match every word first, then those that match fewer. */
export const SORTS = ['relevance', 'newest', 'oldest', 'title'] as const
export type Sort = (typeof SORTS)[number]

export interface SearchQuery {
  /** As typed. Empty text lists everything that the filters leave. */
  text: string
  kinds?: Kind[]
  filters?: Filters
  /** The groups that the reader belongs to; nothing outside them is found, counted or suggested. */
  audiences: string[]
  sort?: Sort
  /** From 1. */
  page?: number
  pageSize?: number
  /** Facets to count. A facet's own filter is left out of its counts, so that its other values stay choosable. */
  facets?: FacetField[]
  /** What the text means to a model: engines that keep its vectors then find by meaning too, when sorting by relevance. */
  vector?: QueryVector
}


export type HighlightField = 'title' | 'aliases' | 'organisations' | 'keywords' | 'body'

export interface SearchHit {
  id: DocumentId
  kind: Kind
  recordId: string
  /** Comparable within one result only. */
  score: number
  /** `title` always, the others where they met the query. A long body is cut around the first match. */
  highlights: { title: Segment[] } & Partial<Record<HighlightField, Segment[]>>
  /** The work that met the query best, when the query was not met by the name alone. */
  via?: { work: Work; title: Segment[] }
  /** Found for its meaning alone: no word of the query met it. */
  alike?: true
}

export interface SearchResult {
  hits: SearchHit[]
  total: number
  facets: FacetCounts
  engine: EngineName
  /** The preferred engine is away and another one answered. */
  degraded?: boolean
}

export interface SuggestQuery {
  /** What has been typed so far: Chinese, pinyin or initials. */
  prefix: string
  audiences: string[]
  limit?: number
}

/** A completed search text; with a record when it is one record's name or title. */
export interface Suggestion {
  text: string
  marked: Segment[]
  record?: { kind: Kind; recordId: string }
}

export interface EngineHealth {
  engine: EngineName
  ok: boolean
  version?: string
  /** Why it is not ok, for operators. */
  problem?: string
}

/** What answers questions. Never throws for any text or filter value; throws `EngineAway` when it cannot answer at all. */
export interface SearchEngine {
  search(query: SearchQuery): Promise<SearchResult>
  suggest(query: SuggestQuery): Promise<Suggestion[]>
  health(): Promise<EngineHealth>
}

/** An engine that is fed. Both calls return when the change can be found. */
export interface WritableEngine extends SearchEngine {
  index(documents: SearchDocument[]): Promise<void>
  remove(ids: DocumentId[]): Promise<void>
}

/** The engine did not answer in time, could not be reached, or failed inside. */
export class EngineAway extends Error {
  override name = 'EngineAway'
}

/** Runs SQL with `$1`-style parameters and returns the rows: how the portal lends its database connection. */
export type Sql = <Row>(sql: string, params: unknown[]) => Promise<Row[]>
