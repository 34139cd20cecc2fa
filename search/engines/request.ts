import { FACETS, type FacetField, type Filters } from '../indexes/facets.ts'
import { clean } from '../text/normalise.ts'
import type { SearchQuery } from './engine.ts'

const largestPage = 1000
const lastPage = 1_000_000
const mostValues = 200

/** The page asked for, whatever was asked: from 1, of 20 unless told. */
export function pageOf({ page = 1, pageSize = 20 }: Pick<SearchQuery, 'page' | 'pageSize'>) {
  const limit = within(pageSize, 1, largestPage, 20)
  const number = within(page, 1, lastPage, 1)
  return { page: number, limit, offset: (number - 1) * limit }
}

const within = (value: number, least: number, most: number, otherwise: number) =>
  Number.isFinite(value) ? Math.min(most, Math.max(least, Math.floor(value))) : otherwise

/** The filters that filter: known facets with at least one value, the values as documents have them. */
export const chosen = (filters: Filters = {}): [FacetField, string[]][] =>
  FACETS.flatMap((field) => (filters[field]?.length ? [[field, filters[field].slice(0, mostValues).map(clean)] as [FacetField, string[]]] : []))

export const readers = (audiences: string[]): string[] => audiences.map(clean)
