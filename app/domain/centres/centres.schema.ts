import { agreementStates } from '~/domain/agreements/life'
import { keywordOf, oneOf, pageOf } from '~/domain/paging'
import { healthGrades } from './health'

export const timelineScopes = ['centres', 'all'] as const
export const timelineOrders = ['start', 'end', 'health', 'name'] as const

const idOf = (value: string | null) => (value && /^[\w-]{1,64}$/.test(value) ? value : undefined)
const yearOf = (value: string | null) => (/^(19|20|21)\d\d$/.test(value ?? '') ? Number(value) : undefined)

/** What the timeline's URL asks for; anything unknown is left out. `health=attention` stands for everything that is not good. */
export const centreFilter = (search: URLSearchParams) => ({
  keyword: keywordOf(search),
  scope: oneOf(timelineScopes, search.get('scope')) ?? 'centres',
  institution: idOf(search.get('institution')),
  enterprise: idOf(search.get('enterprise')),
  state: oneOf(agreementStates, search.get('state')),
  health: oneOf([...healthGrades, 'attention'] as const, search.get('health')),
  sort: oneOf(timelineOrders, search.get('sort')) ?? 'start',
  from: yearOf(search.get('from')),
  to: yearOf(search.get('to')),
  page: pageOf(search),
})

export type CentreFilter = ReturnType<typeof centreFilter>
