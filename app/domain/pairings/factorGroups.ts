import type { FactorGroup } from '@search/index.server'

/** What beyond the texts can be left out of account, each with all of its factors. */
export const factorGroups = ['wishes', 'modes', 'region', 'past', 'load', 'works', 'freshness', 'disclosure', 'feedback', 'conflict'] as const satisfies FactorGroup[]

/** The groups that a page's address leaves out of account (`?without=past&without=load`); unknown ones are passed over. */
export const leftOut = (search: URLSearchParams): FactorGroup[] => factorGroups.filter((group) => search.getAll('without').includes(group))
