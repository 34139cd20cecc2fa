import type { PreciseDate } from '~/domain/preciseDates'
import { type Field, fieldsOf, isLink, type LinkKind, type RegisterDefinition } from './definition'
import type { RegisterInput } from './form.schema'
import { settledResult } from './targetState'

type Ids = Partial<Record<LinkKind, { id: string } | null>>

/** The columns that a form's values fill; fields that the form does not hold are left out. */
export function columnsOf(definition: RegisterDefinition, input: RegisterInput, links: Ids, today: Date): Record<string, unknown> {
  const columns = Object.assign({}, ...fieldsOf(definition).filter(({ name }) => name in input).map((field) => columnsOfField(field, input, links)))
  return definition.kind === 'township_target' ? settledResult(columns, today) : columns
}

function columnsOfField(field: Field, input: RegisterInput, links: Ids): Record<string, unknown> {
  const value = input[field.name]
  if (isLink(field)) return { [`${field.name}Id`]: links[field.type]?.id ?? null }
  if (field.type === 'yuan') return { [field.name]: value, [field.qualifier]: input[field.qualifier] ?? null }
  if (field.type !== 'preciseDate') return { [field.name]: value }
  const date = value as PreciseDate | null
  return { [field.name]: date?.on ?? null, [field.precision]: date?.precision ?? 'day' }
}
