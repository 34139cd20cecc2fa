import { writePreciseDate } from '~/domain/preciseDates'
import { fieldsOf, type RegisterDefinition } from './definition'
import { isSetByHand } from './targetState'
import { type ShownValue, shownRecord } from './values'

type Row = Record<string, unknown>
type FormValues = Record<string, string | number | null>

/** What a record's form is filled in with when it is opened for correction: what was typed, or reads the same. */
export function formValues(definition: RegisterDefinition, row: Row, today: Date): FormValues {
  const { values } = shownRecord(definition, row)
  const filled: FormValues = { version: row.version as number }
  for (const field of fieldsOf(definition)) {
    const value = values[field.name]!
    filled[field.name] = field.type === 'day' && value.is === 'date' ? value.date.on.toISOString().slice(0, 10) : typedAs(value)
    if (field.type === 'yuan') filled[field.qualifier] = row[field.qualifier] as string | null
    if (value.is === 'record') filled[`${field.name}Ref`] = `${field.type}:${value.id}`
  }
  if (definition.kind === 'township_target' && !isSetByHand(row as never, today)) filled.result = null
  return filled
}

function typedAs(value: ShownValue): string | null {
  switch (value.is) {
    case 'nothing':
      return null
    case 'text':
      return value.text
    case 'choice':
      return value.value
    case 'date':
      return writePreciseDate(value.date)
    case 'amount':
      return value.min
    case 'number':
      return value.number
    case 'yes':
      return 'on'
    case 'record':
      return value.name
  }
}

/** What a new record's form starts with: what the definition says where nothing is chosen. */
export const startingValues = (definition: RegisterDefinition): FormValues =>
  Object.fromEntries(fieldsOf(definition).flatMap((field) => ('fallback' in field && field.fallback !== undefined ? [[field.name, field.fallback]] : [])))
