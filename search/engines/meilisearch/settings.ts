import { isDeepStrictEqual } from 'node:util'
import type { Settings } from 'meilisearch'
import { FACET_VALUES, FACETS } from '../../indexes/facets.ts'
import { RANKS, type Rank } from '../../indexes/fields.ts'
import { STOP_WORDS } from '../../text/query.ts'

/** Whether typing errors are forgiven in a rank: words inside words are too short and too many for that. */
function forgives(rank: Rank): boolean {
  switch (rank) {
    case 'name':
    case 'key':
    case 'text':
    case 'sound':
      return true
    case 'inside':
      return false
  }
}

/** Texts are Chinese and English; unless told, the server takes short Chinese ones for Japanese. */
export const locales = ['cmn', 'eng'] as const

/** Everything that the index must be set to. The order of attributes is the order of ranks. */
export const settings: Settings = {
  searchableAttributes: [...RANKS],
  filterableAttributes: ['audiences', 'hiddenFrom', ...FACETS, { attributePatterns: ['id', 'grams'], features: { facetSearch: false, filter: { equality: true, comparison: false } } }],
  sortableAttributes: ['newestAt', 'titleKey'],
  rankingRules: ['words', 'sort', 'typo', 'proximity', 'attribute', 'exactness', 'newestAt:desc'],
  stopWords: STOP_WORDS,
  localizedAttributes: [{ attributePatterns: ['*'], locales: [...locales] }],
  typoTolerance: { disableOnAttributes: RANKS.filter((rank) => !forgives(rank)), disableOnNumbers: true },
  pagination: { maxTotalHits: 1_000_000 },
  faceting: { maxValuesPerFacet: FACET_VALUES, sortFacetValuesBy: { '*': 'count' } },
}

/** The settings that differ from what the server has, or null. What the server adds by itself does not count. */
export function settingsToChange(present: Settings): Settings | null {
  const changed = Object.entries(settings).filter(([name, wanted]) => !agrees(wanted, present[name as keyof Settings]))
  return changed.length ? Object.fromEntries(changed) : null
}

/** The order of searchable attributes and ranking rules matters; the server sorts every other list. */
function agrees(wanted: unknown, present: unknown): boolean {
  if (Array.isArray(wanted) && Array.isArray(present)) return isDeepStrictEqual(wanted, present) || (isUnordered(wanted) && sameMembers(wanted, present))
  if (!isObject(wanted)) return isDeepStrictEqual(wanted, present)
  return isObject(present) && Object.entries(wanted).every(([name, value]) => agrees(value, present[name]))
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isUnordered = (list: unknown[]) => list !== settings.searchableAttributes && list !== settings.rankingRules
const sameMembers = (a: unknown[], b: unknown[]) => isDeepStrictEqual(a.map((x) => JSON.stringify(x)).sort(), b.map((x) => JSON.stringify(x)).sort())
