import type { FactorGroup } from '@search/index.server'

/** What beyond the texts can be left out of account, each with all of its factors. */
export const factorGroups = ['wishes', 'modes', 'region', 'past', 'load', 'works', 'freshness', 'disclosure', 'feedback', 'conflict'] as const satisfies FactorGroup[]

/** What can be left out of account: the factors, and what a model's vectors add to the text score where there are any. */
export const switchable = [...factorGroups, 'model'] as const
export type Switchable = (typeof switchable)[number]

/** What a page's address leaves out of account (`?without=past&without=load`); unknown names are passed over. */
export const leftOut = (search: URLSearchParams): Switchable[] => switchable.filter((group) => search.getAll('without').includes(group))
