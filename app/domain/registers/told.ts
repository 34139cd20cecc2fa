import { writePreciseDate, type Precision } from '~/domain/preciseDates'
import { type Field, fieldsOf, isLink, type RegisterDefinition } from './definition'

type Row = Record<string, unknown>

/** A record's values as its history keeps them: linked records by name (and id), dates as exact as they are known. */
export const toldValues = (definition: RegisterDefinition, row: Row): Row => Object.assign({}, ...fieldsOf(definition).map((field) => told(field, row)))

function told(field: Field, row: Row): Row {
  const value = row[field.name]
  if (isLink(field)) return { [field.name]: (value as { name: string } | null)?.name ?? null, [`${field.name}Id`]: row[`${field.name}Id`] }
  if (field.type === 'preciseDate') return { [field.name]: value ? writePreciseDate({ on: value as Date, precision: row[field.precision] as Precision }) : null }
  if (field.type === 'yuan') return { [field.name]: value, [field.qualifier]: row[field.qualifier] }
  return { [field.name]: value }
}
