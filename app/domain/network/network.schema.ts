import { timelineScopes } from '~/domain/centres/centres.schema'
import { oneOf } from '~/domain/paging'

export const weights = ['count', 'money'] as const

/** What the network's URL asks for; anything unknown is left out. */
export const networkFilter = (search: URLSearchParams) => ({
  weight: oneOf(weights, search.get('weight')) ?? 'count',
  scope: oneOf(timelineScopes, search.get('scope')) ?? 'all',
  experts: search.get('experts') === 'on',
})

export type NetworkFilter = ReturnType<typeof networkFilter>
