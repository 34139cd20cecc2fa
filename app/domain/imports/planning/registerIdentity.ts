import { nameKey } from '~/domain/discovery/names.server'
import { type Field, fieldsOf, isLink, type RegisterDefinition } from '~/domain/registers/definition'

type Values = Record<string, unknown>

export interface Identity {
  /** Equal for rows that are one record, if their firms and institutions are the same. */
  key: string
  /** The source gives no name: rows are told apart by what they count, and alike ones by their order. */
  unnamed: boolean
}

/**
 * What a register's row is recognised by where it has no number: its name with what else is required as text and its first
 * date; a row without a name by all that says what is counted, by its dates and its quantity.
 */
export function identityOf(definition: RegisterDefinition, values: Values): Identity {
  const name = values[definition.named]
  const columns = name ? [definition.named, ...requiredTexts(definition), ...firstDates(definition)] : [...countedBy(definition), ...allDates(definition), 'quantity']
  return { key: columns.map((column) => nameKey(textOf(values[column] ?? fallbackOf(definition, column)))).join('x'), unnamed: !name }
}

const requiredTexts = (definition: RegisterDefinition) =>
  fieldsOf(definition).filter(({ name, type, required }) => required && type === 'text' && name !== definition.named).map(({ name }) => name)

function countedBy(definition: RegisterDefinition): string[] {
  const basics = definition.sections.find(({ name }) => name === 'basics')!.fields
  return basics.filter((field) => !isLink(field) && field.type !== 'longText' && !['number', 'quantity'].includes(field.name)).map(({ name }) => name)
}

function firstDates({ dated }: RegisterDefinition): string[] {
  if (dated.by === 'day') return [dated.columns[0]]
  return dated.by === 'year' ? [dated.column] : [dated.from, dated.to]
}

const allDates = (definition: RegisterDefinition) => (definition.dated.by === 'day' ? definition.dated.columns : firstDates(definition))

function fallbackOf(definition: RegisterDefinition, column: string): unknown {
  const field: Field | undefined = fieldsOf(definition).find(({ name }) => name === column)
  return field && 'fallback' in field ? field.fallback : undefined
}

/** Days by their date alone, as a file states them and as the database gives them back. */
function textOf(value: unknown): string {
  if (value === null || value === undefined || value === false) return ''
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value).replace(/T00:00:00.000Z$/, '')
}
