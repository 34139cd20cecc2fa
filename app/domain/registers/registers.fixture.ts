import * as fc from 'fast-check'
import { type Field, fieldsOf, isLink, type RegisterDefinition } from './definition'

/** What a form may hold, as its fields send it: texts, nothing where nothing was typed. */
export type Typed = Record<string, string | undefined>

const maybe = (arbitrary: fc.Arbitrary<string>) => fc.option(arbitrary, { nil: undefined, freq: 3 })

const words = fc.string({ unit: fc.constantFrom('银', '铜', '镇', '项', 'A', 'b', '7', ' ', '%', '_', '"', '\n', '，', '𠮷'), minLength: 1, maxLength: 12 }).map((text) => `样例${text}`)
const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2190-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
const precise = fc.oneof(day, day.map((it) => it.slice(0, 7)), day.map((it) => it.slice(0, 4)), day.map((it) => `${it.slice(0, 4)}${Number(it.slice(5, 7)) > 6 ? 'H2' : 'H1'}`))
const decimal = (whole: number, decimals: number) => fc.tuple(fc.integer({ min: 0, max: 10 ** whole }), fc.integer({ min: 0, max: 10 ** decimals - 1 })).map(([units, rest]) => `${units}.${String(rest).padStart(decimals, '0')}`)

/** Values that a definition's form takes; links only by the names given. */
export function typedForm(definition: RegisterDefinition, names: Record<string, string>): fc.Arbitrary<Typed> {
  const shape = Object.assign({}, ...fieldsOf(definition).map((field) => partsOf(definition, field, names))) as Record<string, fc.Arbitrary<string | undefined>>
  return fc.record(shape).map((typed) => withoutContradictions(definition, typed))
}

function partsOf(definition: RegisterDefinition, field: Field, names: Record<string, string>): Record<string, fc.Arbitrary<string | undefined>> {
  const own = valuesOf(field, names)
  const value = field.required ? own : maybe(own)
  if (field.type === 'yuan') return { [field.name]: value, [field.qualifier]: maybe(fc.constantFrom('exact', 'about', 'over')) }
  return { [field.name]: field.name === 'number' ? maybe(fc.uuid()) : value, ...(definition.kind === 'statistic' && field.name === 'key' ? { key: fc.constantFrom('output.highTech', 'a.b') } : {}) }
}

function valuesOf(field: Field, names: Record<string, string>): fc.Arbitrary<string> {
  if (isLink(field)) return fc.constant(names[field.type]!)
  switch (field.type) {
    case 'choice':
      return fc.constantFrom(...field.values)
    case 'preciseDate':
      return precise
    case 'day':
      return day
    case 'yuan':
      return decimal(9, 2)
    case 'decimal':
      return decimal(6, field.decimals)
    case 'integer':
      return fc.integer({ min: field.min, max: Math.min(field.max, 5000) }).map(String)
    case 'ticked':
      return fc.constant('on')
    default:
      return words
  }
}

/** Leaves out what the form would refuse: a name for several, dates in the wrong order, a qualifier without its amount. */
function withoutContradictions({ counted, named, order, ...definition }: RegisterDefinition, typed: Typed): Typed {
  const kept = { ...typed }
  if (counted && kept[named]) delete kept.quantity
  for (const { before, after } of order) if (kept[before]) kept[after] = definition.dated.by === 'period' ? '2199-12-31' : undefined
  for (const field of fieldsOf({ counted, named, order, ...definition })) if (field.type === 'yuan' && !kept[field.name]) delete kept[field.qualifier]
  return kept
}
