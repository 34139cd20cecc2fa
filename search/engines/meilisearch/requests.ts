import type { MultiSearchQuery } from 'meilisearch'
import type { FacetField } from '../../indexes/facets.ts'
import type { Part } from '../../text/grams.ts'
import { readQuery } from '../../text/query.ts'
import type { SearchQuery, Sort, SuggestQuery } from '../engine.ts'
import { FEW } from '../near.ts'
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

/** What the words of a question ask of the server. */
export const wordsOf = (uid: string, query: SearchQuery) => ({ indexUid: uid, q: asked(query.text), matchingStrategy: 'frequency' as const, locales: [...locales] })

/** The hits with the facets that are not filtered, then one count per filtered facet, its own filter left out. */
export function searchRequests(uid: string, query: SearchQuery): Request[] {
  const { page, limit } = pageOf(query)
  const common = wordsOf(uid, query)
  const hits: Request = {
    ...common,
    filter: filterOf(query),
    sort: sortOf(query.sort ?? 'relevance'),
    facets: counted(query).unfiltered,
    page,
    hitsPerPage: limit,
    attributesToRetrieve: ['shown'],
    showRankingScore: true,
  }
  return [hits, ...counted(query).filtered.map((field): Request => ({ ...common, filter: filterOf(query, field), facets: [field], limit: 0 }))]
}

/** The facets to count, those that the reader has chosen values of apart. */
function counted({ facets = [], filters }: SearchQuery) {
  const chosenOnes = new Set(chosen(filters).map(([field]) => field))
  return { filtered: facets.filter((field) => chosenOnes.has(field)), unfiltered: facets.filter((field) => !chosenOnes.has(field)) }
}

export function filterOf(query: SearchQuery, without?: FacetField): string[] {
  const wanted = chosen(query.filters).filter(([field]) => field !== without)
  return [...withinReach(query), ...wanted.map(([field, values]) => oneOf(field, values))]
}

export const withinReach = ({ audiences, kinds }: SearchQuery): string[] => [...visibleTo(audiences), ...(kinds?.length ? [oneOf('kind', kinds)] : [])]

/** Documents listed for one part of a question: bounds the time of a question of which some part is frequent. */
const mostListed = 1000

/** Which documents meet the words whatever the filters, how many there are at all, then which have each part of the question. */
export function nearRequests(uid: string, query: SearchQuery, parts: Part[]): Request[] {
  const common = { indexUid: uid, attributesToRetrieve: ['id'] }
  const reach = withinReach(query)
  return [
    { ...common, ...wordsOf(uid, query), filter: reach, limit: FEW },
    { ...common, filter: reach, limit: 0 },
    ...parts.map(({ grams }): Request => ({ ...common, filter: [...reach, ...grams.map((gram) => `grams = ${quote(gram)}`)], limit: mostListed })),
  ]
}

/** The documents of these keys within the filters, with all facets, as `searchRequests` asks for hits. */
export function keyedRequests(uid: string, query: SearchQuery, keys: string[]): Request[] {
  const among = oneOf('id', keys)
  const hits: Request = {
    indexUid: uid,
    filter: [...filterOf(query), among],
    facets: counted(query).unfiltered,
    limit: keys.length,
    attributesToRetrieve: ['id', 'shown'],
  }
  return [hits, ...counted(query).filtered.map((field): Request => ({ indexUid: uid, filter: [...filterOf(query, field), among], facets: [field], limit: 0 }))]
}

function visibleTo(audiences: string[]): string[] {
  const keys = readers(audiences).map(audienceKey)
  return [oneOf('audiences', keys), `NOT ${oneOf('hiddenFrom', keys)}`]
}

export const oneOf = (attribute: string, values: string[]) => `${attribute} IN [${values.map(quote).join(', ')}]`

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
