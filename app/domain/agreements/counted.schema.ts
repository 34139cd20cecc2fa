import { institutionKinds } from '~/domain/institutions/institutions.schema'
import { techFields } from '~/domain/needs/needs.schema'
import { oneOf, textOf } from '~/domain/paging'

export const yes = ['yes'] as const

/** Stands for agreements of which the thing asked for is not stated. */
export const unstated = 'none'

const idOf = (value: string | null) => (value && /^[\w-]{1,64}$/.test(value) ? value : undefined)

/** A day, or a year's first or last day where the address names only a year. */
function dayOf(value: string | null, monthAndDay: string): Date | undefined {
  const text = /^(19|2[01])\d\d$/.test(value ?? '') ? `${value}-${monthAndDay}` : /^(19|2[01])\d\d-\d\d-\d\d$/.test(value ?? '') ? value! : ''
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? day : undefined
}

/** The first and last day that a list's address asks for (a year or a day each); what is neither is left out. */
export const boundsOf = (search: URLSearchParams) => ({ from: dayOf(search.get('from'), '01-01'), to: dayOf(search.get('to'), '12-31') })

/** What statistics and drawings count agreements by, so that each of their numbers opens the list it counts. */
export const countedFilter = (search: URLSearchParams) => ({
  signed: oneOf(yes, search.get('signed')),
  registered: oneOf(yes, search.get('registered')),
  centre: oneOf(yes, search.get('centre')),
  field: oneOf([...techFields, unstated] as const, search.get('field')),
  partner: oneOf([...institutionKinds, unstated] as const, search.get('partner')),
  township: textOf(search, 'township'),
  industry: /^(\d{2,4}|none)$/.exec(search.get('industry') ?? '')?.[0],
  expert: idOf(search.get('expert')),
})

export type CountedFilter = ReturnType<typeof countedFilter> & ReturnType<typeof boundsOf>
