import { z } from 'zod'
import type { PreciseDate } from '~/domain/preciseDates'
import type { RegisterKind } from '~/domain/records/paths'
import { spanOf } from '~/domain/reports/period'
import { amountQualifiers } from '~/domain/terms'
import { optionalChoice, optionalDay, optionalDecimal, optionalInteger, optionalPreciseDate, optionalText, optionalYuan, ticked } from '~/domain/validation'
import { type Field, fieldsOf, isLink, type RegisterDefinition } from './definition'
import { registers } from './registers'

/** A register's form as it was filled in: values by field, links as typed names with `<field>Ref` beside them, amounts with their qualifiers. */
export type RegisterInput = Record<string, unknown> & { version?: number }

type RegisterSchema = z.ZodType<RegisterInput, Record<string, unknown>>

type Shape = Record<string, z.ZodType>

/** The schema of a register's form; `isNew` asks for what only a new record has. */
export function registerSchema(kind: RegisterKind, isNew: boolean): RegisterSchema {
  const key = `${kind} ${isNew}`
  return (schemas[key] ??= schemaOf(registers[kind], isNew))
}

const schemas: Record<string, RegisterSchema> = {}

function schemaOf(definition: RegisterDefinition, isNew: boolean): RegisterSchema {
  const shape: Shape = { version: z.coerce.number().int().optional() }
  for (const field of fieldsOf(definition)) if (isNew || !field.onlyNew) Object.assign(shape, partsOf(field))
  return z.object(shape).superRefine((input, context) => {
    for (const [path, message] of faultsOf(definition, input)) context.addIssue({ code: 'custom', path: [path], message })
  }) as unknown as RegisterSchema
}

/** The form's parts of a field: itself, and what stands beside it. */
function partsOf(field: Field): Shape {
  const own = field.required ? needed(typed(field)) : typed(field)
  if (isLink(field)) return { [field.name]: own, [`${field.name}Ref`]: optionalText(80) }
  if (field.type === 'yuan') return { [field.name]: own, [field.qualifier]: optionalChoice(amountQualifiers) }
  return { [field.name]: own }
}

const needed = (schema: z.ZodType) => schema.refine((value) => value !== null, { error: 'required' })

function typed(field: Field): z.ZodType {
  switch (field.type) {
    case 'text':
    case 'longText':
      return optionalText(field.max).refine((value) => !value || !field.pattern || field.pattern.test(value), { error: 'format' })
    case 'choice':
      return field.fallback ? optionalChoice(field.values).transform((value) => value ?? field.fallback!) : optionalChoice(field.values)
    case 'preciseDate':
      return optionalPreciseDate()
    case 'day':
      return optionalDay()
    case 'yuan':
      return optionalYuan()
    case 'decimal':
      return optionalDecimal(field)
    case 'integer':
      return optionalInteger(field.min, field.max).transform((value) => value ?? field.fallback ?? null)
    case 'ticked':
      return ticked()
    default:
      return optionalText(200)
  }
}

/** What contradicts itself within a record, each beside its field. */
function faultsOf(definition: RegisterDefinition, input: RegisterInput): [field: string, message: string][] {
  const { counted, named, order } = definition
  const bothNamedAndCounted = counted && input[named] !== null && Number(input.quantity) > 1
  return [
    ...(bothNamedAndCounted ? [['quantity', 'namedAndCounted'] as [string, string]] : []),
    ...order.filter(({ before, after }) => isEarlier(input[after], input[before])).map(({ after, message }): [string, string] => [after, message]),
    ...fieldsOf(definition).flatMap((field): [string, string][] => (field.type === 'yuan' && input[field.name] === null && isFigured(input[field.qualifier]) ? [[field.name, 'amountForQualifier']] : [])),
  ]
}

const isFigured = (qualifier: unknown) => qualifier != null && qualifier !== 'negotiable'

type Dated = Date | PreciseDate | null

/** Whether one date surely lies before the other: a coarse one only where all of its days do. */
function isEarlier(one: unknown, other: unknown): boolean {
  const [first, second] = [spanOfDated(one as Dated), spanOfDated(other as Dated)]
  return !!first && !!second && first[1] < second[0]
}

function spanOfDated(date: Dated | undefined): [first: Date, last: Date] | null {
  if (!date) return null
  return date instanceof Date ? [date, date] : spanOf(date.on, date.precision)
}
