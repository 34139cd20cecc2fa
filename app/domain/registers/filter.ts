import { keywordOf, oneOf, pageOf, stateOf, textOf } from '~/domain/paging'
import { parsePreciseDate } from '~/domain/preciseDates'
import { spanOf } from '~/domain/reports/period'
import { fieldsOf, isLink, type RegisterDefinition } from './definition'

/** What a register's list was asked for. */
export interface RegisterFilter {
  keyword?: string
  /** The first and the last day; a year or a half-year may be asked for too. */
  from?: Date
  to?: Date
  /** Which of the register's dates the days are of; asked for alone, the records that have it. */
  by?: string
  state?: 'active' | 'withdrawn'
  /** Values asked for by field: of a choice, a text, or the id of a linked record. */
  values: Record<string, string>
  page: number
}

/** What the list's URL asks for; anything unknown is left out. */
export function registerFilter(definition: RegisterDefinition, search: URLSearchParams): RegisterFilter {
  return {
    keyword: keywordOf(search),
    from: spanAsked(search, 'from')?.[0],
    to: spanAsked(search, 'to')?.[1],
    by: definition.dated.by === 'day' ? oneOf(definition.dated.columns, search.get('by')) : undefined,
    state: stateOf(search),
    values: valuesAsked(definition, search),
    page: pageOf(search),
  }
}

function spanAsked(search: URLSearchParams, name: string): [first: Date, last: Date] | null {
  const read = parsePreciseDate(textOf(search, name) ?? '')
  return read && spanOf(read.on, read.precision)
}

function valuesAsked(definition: RegisterDefinition, search: URLSearchParams): Record<string, string> {
  const asked: Record<string, string> = {}
  for (const field of fieldsOf(definition)) {
    const value = field.filter && textOf(search, field.name)
    if (value && (field.type !== 'choice' || field.values.includes(value)) && (!isLink(field) || /^[\w-]{1,64}$/.test(value))) asked[field.name] = value
  }
  return asked
}
