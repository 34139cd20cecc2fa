import { techFields } from '~/domain/needs/needs.schema'
import { keywordOf, oneOf, pageOf, textOf } from '~/domain/paging'

/** A need's best suggestion by its band; `none` where nobody fits at all, `lacking` for all below 较强. */
export const coverageBands = ['lacking', 'strong', 'fair', 'some', 'weak', 'none'] as const

/** How many open needs an expert is suggested for. */
export const loads = ['0', '1-2', '3-5', '6-10', '11+'] as const

export type Load = (typeof loads)[number]

/** What the address of the list of needs asks for; those without a good expert where it asks for nothing. */
export const coverageFilter = (search: URLSearchParams) => ({
  keyword: keywordOf(search),
  band: oneOf(coverageBands, search.get('band')) ?? (search.has('band') ? undefined : ('lacking' as const)),
  field: oneOf(techFields, search.get('field')),
  township: textOf(search, 'township'),
  industry: textOf(search, 'industry'),
  page: pageOf(search),
})

export type CoverageFilter = ReturnType<typeof coverageFilter>

export const loadFilter = (search: URLSearchParams) => ({
  keyword: keywordOf(search),
  load: oneOf(loads, search.get('load')) ?? (search.has('load') ? undefined : ('0' as const)),
  page: pageOf(search),
})

export type LoadFilter = ReturnType<typeof loadFilter>

export const driftChanges = ['band', 'first', 'added', 'gone'] as const

export const driftFilter = (search: URLSearchParams) => ({
  from: textOf(search, 'from'),
  to: textOf(search, 'to'),
  change: oneOf(driftChanges, search.get('change')),
  page: pageOf(search),
})

export type DriftFilter = ReturnType<typeof driftFilter>
