import type { MultiSearchQuery } from 'meilisearch'
import type { FacetField } from '../../indexes/facets.ts'
import { readQuery } from '../../text/query.ts'
import type { SearchQuery, Sort, SuggestQuery } from '../engine.ts'
import { chosen, pageOf, readers } from '../request.ts'
import { locales } from './settings.ts'
import { audienceKey, quote } from './values.ts'

type Request = MultiSearchQuery

/** The server reads ten words and drops the rest; of a longer text the longest words are asked, in their order. */
const mostWords = 10

export function asked(typed: string): string {
  const { text, words, phrase } = readQuery(typed)
  if (phrase.length <= mostWords) return withoutOperators(text)
  const longest = words.map((word, at) => ({ word, at })).sort((a, b) => b.word.length - a.word.length).slice(0, mostWords)
  return longest.sort((a, b) => a.at - b.at).map(({ word }) => word).join(' ')
}

/** Quotation marks would ask for a phrase, a leading minus would exclude a word: readers mean neither. */
const withoutOperators = (text: string): string => text.replaceAll('"', ' ').replace(/(^|\s)-+/g, '$1')

/** The hits with the facets that are not filtered, then one count per filtered facet, its own filter left out. */
export function searchRequests(uid: string, query: SearchQuery): Request[] {
  const filtered = new Set(chosen(query.filters).map(([field]) => field))
  const facets = query.facets ?? []
  const { page, limit } = pageOf(query)
  const common = { indexUid: uid, q: asked(query.text), matchingStrategy: 'frequency' as const, locales: [...locales] }
  const hits: Request = {
    ...common,
    filter: filterOf(query),
    sort: sortOf(query.sort ?? 'relevance'),
    facets: facets.filter((field) => !filtered.has(field)),
    page,
    hitsPerPage: limit,
    attributesToRetrieve: ['shown'],
    showRankingScore: true,
  }
  const counts = facets.filter((field) => filtered.has(field))
  return [hits, ...counts.map((field): Request => ({ ...common, filter: filterOf(query, field), facets: [field], limit: 0 }))]
}

function filterOf({ audiences, kinds, filters }: SearchQuery, without?: FacetField): string[] {
  const wanted = chosen(filters).filter(([field]) => field !== without)
  return [...visibleTo(audiences), ...(kinds?.length ? [oneOf('kind', kinds)] : []), ...wanted.map(([field, values]) => oneOf(field, values))]
}

function visibleTo(audiences: string[]): string[] {
  const keys = readers(audiences).map(audienceKey)
  return [oneOf('audiences', keys), `NOT ${oneOf('hiddenFrom', keys)}`]
}

const oneOf = (attribute: string, values: string[]) => `${attribute} IN [${values.map(quote).join(', ')}]`

function sortOf(sort: Sort): string[] {
  switch (sort) {
    case 'relevance':
      return []
    case 'newest':
      return ['newestAt:desc']
    case 'oldest':
      return ['newestAt:asc']
    case 'title':
      return ['titleKey:asc']
  }
}

/** Documents looked through for suggestions. */
const suggestPool = 60

export const suggestRequest = (uid: string, { prefix, audiences }: SuggestQuery): Request => ({
  indexUid: uid,
  q: asked(prefix),
  filter: visibleTo(audiences),
  matchingStrategy: 'all',
  attributesToSearchOn: ['name', 'key', 'sound'],
  attributesToRetrieve: ['shown'],
  locales: [...locales],
  limit: suggestPool,
})
