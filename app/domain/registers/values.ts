import type { AmountQualifier } from '@prisma-client'
import type { PreciseDate, Precision } from '~/domain/preciseDates'
import { type Field, fieldsOf, isLink, type RegisterDefinition } from './definition'

type Row = Record<string, unknown>

/** A field's value as pages show it. */
export type ShownValue =
  | { is: 'nothing' }
  | { is: 'text'; text: string }
  | { is: 'choice'; value: string }
  | { is: 'date'; date: PreciseDate }
  | { is: 'amount'; min: string | null; qualifier: AmountQualifier | null }
  | { is: 'number'; number: string }
  | { is: 'yes' }
  | { is: 'record'; id: string; name: string; isSample: boolean }

export interface ShownRecord {
  id: string
  /** Null where the source names none of what the row stands for. */
  name: string | null
  quantity: number
  isSample: boolean
  isWithdrawn: boolean
  values: Record<string, ShownValue>
}

/** A row as lists and pages show it; links must be read along with their names. */
export function shownRecord(definition: RegisterDefinition, row: Row): ShownRecord {
  return {
    id: row.id as string,
    name: row[definition.named] as string | null,
    quantity: definition.counted ? (row.quantity as number) : 1,
    isSample: row.isSample as boolean,
    isWithdrawn: row.state === 'withdrawn',
    values: Object.fromEntries(fieldsOf(definition).map((field) => [field.name, shownValue(field, row)])),
  }
}

export function shownValue(field: Field, row: Row): ShownValue {
  const value = row[field.name]
  if (field.type === 'yuan' && (value != null || row[field.qualifier] != null)) return { is: 'amount', min: value == null ? null : String(value), qualifier: (row[field.qualifier] as AmountQualifier | null) ?? null }
  if (value == null || value === '' || value === false) return { is: 'nothing' }
  if (isLink(field)) return { is: 'record', ...(value as { id: string; name: string; isSample: boolean }) }
  switch (field.type) {
    case 'preciseDate':
      return { is: 'date', date: { on: value as Date, precision: row[field.precision] as Precision } }
    case 'day':
      return { is: 'date', date: { on: value as Date, precision: 'day' } }
    case 'choice':
      return { is: 'choice', value: String(value) }
    case 'integer':
    case 'decimal':
      return { is: 'number', number: String(value) }
    case 'ticked':
      return { is: 'yes' }
    default:
      return { is: 'text', text: String(value) }
  }
}
