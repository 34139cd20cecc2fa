import { institutionKinds } from '~/domain/institutions/institutions.schema'
import { techFields } from '~/domain/needs/needs.schema'
import { type boundsOf, oneOf, textOf } from '~/domain/paging'

export const yes = ['yes'] as const

/** `yes` asks for a registration number, `within` that it was registered between the filter's days, `undated` that its day is missing. */
const registrations = ['yes', 'within', 'undated'] as const

/** Stands for agreements of which the thing asked for is not stated. */
export const unstated = 'none'

const idOf = (value: string | null) => (value && /^[\w-]{1,64}$/.test(value) ? value : undefined)

/** What statistics and drawings count agreements by, so that each of their numbers opens the list it counts. */
export const countedFilter = (search: URLSearchParams) => ({
  signed: oneOf(yes, search.get('signed')),
  registered: oneOf(registrations, search.get('registered')),
  centre: oneOf(yes, search.get('centre')),
  field: oneOf([...techFields, unstated] as const, search.get('field')),
  partner: oneOf([...institutionKinds, unstated] as const, search.get('partner')),
  township: textOf(search, 'township'),
  industry: /^(\d{2,4}|none)$/.exec(search.get('industry') ?? '')?.[0],
  expert: idOf(search.get('expert')),
})

export type CountedFilter = ReturnType<typeof countedFilter> & ReturnType<typeof boundsOf>
