import { addDays } from '~/domain/calendar'
import type { Precision } from '~/domain/preciseDates'
import { containing, mentions } from '~/domain/records/filters.server'
import { spanOf } from '~/domain/reports/period'
import { type Field, fieldNamed, fieldsOf, isLink, type RegisterDefinition } from './definition'
import type { RegisterFilter } from './filter'
import type { Where } from './tables.server'

/** The records that a register's list shows: those in use, or those withdrawn, as far as the filter lets them through. */
export const registerWhere = (definition: RegisterDefinition, { keyword, state = 'active', values, ...period }: Omit<RegisterFilter, 'page'>): Where => ({
  AND: [
    { state },
    ...Object.entries(values).map(([name, value]) => ({ [isLink(fieldNamed(definition, name)) ? `${name}Id` : name]: value })),
    within(definition, period),
    keyword ? mentioning(definition, keyword) : {},
  ],
})

type Period = Pick<RegisterFilter, 'from' | 'to' | 'by'>

function within(definition: RegisterDefinition, { from, to, by }: Period): Where {
  const { dated } = definition
  if (dated.by === 'year') return { [dated.column]: { gte: from?.getUTCFullYear(), lte: to?.getUTCFullYear() } }
  if (dated.by === 'period') return { [dated.from]: { gte: from }, [dated.to]: { lte: to } }
  const column = by ?? dated.columns[0]
  if (!by && !from && !to) return {}
  return { [column]: { not: null, gte: from }, ...(to ? endingBy(fieldNamed(definition, column), to) : {}) }
}

const precisions: Precision[] = ['day', 'month', 'half_year', 'year']

/** Dates all of whose days lie on or before the last one, as the report counts them; a coarse one is kept by its first day. */
function endingBy(field: Field, to: Date): Where {
  const { name } = field
  if (field.type !== 'preciseDate') return { AND: [{ [name]: { lte: to } }] }
  return { OR: precisions.map((precision) => ({ [field.precision]: precision, [name]: { lte: lastStart(precision, to) } })) }
}

/** The first day of the last span of this precision that ends by the day. */
function lastStart(precision: Precision, day: Date): Date {
  const [first, last] = spanOf(day, precision)
  return last <= day ? first : spanOf(addDays(first, -1), precision)[0]
}

function mentioning(definition: RegisterDefinition, keyword: string): Where {
  return {
    OR: fieldsOf(definition).flatMap((field): Where[] => {
      if (isLink(field)) return [{ [field.name]: mentions(keyword) }]
      return field.type === 'text' || field.type === 'longText' ? [{ [field.name]: containing(keyword) }] : []
    }),
  }
}
