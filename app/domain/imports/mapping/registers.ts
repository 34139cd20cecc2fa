import { type Field, fieldsOf, isLink, type RegisterDefinition } from '~/domain/registers/definition'
import { parsePreciseDate } from '~/domain/preciseDates'
import en from '~/locales/en/registers'
import enumsZh from '~/locales/zh/enums'
import zh from '~/locales/zh/registers'
import { type ChoiceName, strictChoice, yesNo } from '../values/choices'
import { type DateSpan, dateSpan } from '../values/dates'
import { money, type Money, unitOfHeading } from '../values/money'
import { decimalNumber, strictWholeNumber } from '../values/numbers'
import { line, paragraphs } from '../values/text'
import type { Value } from '../values/value'
import type { FieldSpec } from './field'

/** The columns of a register's spreadsheet, as its definition states its fields. */
export const registerFields = (definition: RegisterDefinition): FieldSpec[] => fieldsOf(definition).flatMap((field) => specsOf(definition, field))

function specsOf(definition: RegisterDefinition, field: Field): FieldSpec[] {
  const { required, aliases = [] } = field
  const spec: FieldSpec = { field: field.name, ...headings(definition, field.name, aliases), ...(required ? { required } : {}), ...readingOf(definition, field) }
  return field.type === 'yuan' ? [spec, { field: field.qualifier, ...headings(definition, field.qualifier, []), ...choiceOf('amountQualifier') }] : [spec]
}

/** A column's label in both languages, without its unit, and how else it may be headed: in other registers, or as the definition says. */
function headings({ kind }: RegisterDefinition, name: string, aliases: string[]): Pick<FieldSpec, 'zh' | 'en'> {
  const labels = (fields: Record<string, Record<string, string>>) =>
    [fields[kind]?.[name], fields.common![name]].flatMap((label) => (label === undefined ? [] : [label.replace(/\s*[（(].*[)）]$/, '')]))
  return { zh: [...labels(zh.fields), ...aliases.filter(isChinese)], en: [...labels(en.fields), ...aliases.filter((alias) => !isChinese(alias))] }
}

const isChinese = (text: string) => /\p{Script=Han}/u.test(text)

type Reading = Pick<FieldSpec, 'parse' | 'hint' | 'example'>

function readingOf(definition: RegisterDefinition, field: Field): Reading {
  if (isLink(field)) return { parse: line(200), ...(field.type === 'enterprise' ? { example: '样例银业有限公司' } : {}) }
  switch (field.type) {
    case 'text':
      return { parse: field.pattern ? matching(field.pattern, field.max) : line(field.max), ...exampleOfText(definition, field) }
    case 'longText':
      return { parse: paragraphs(field.max) }
    case 'choice':
      return choiceOf(field.enumeration as ChoiceName, field.values[0])
    case 'preciseDate':
      return { parse: preciseDate, hint: 'date', example: '2027年3月' }
    case 'day':
      return { parse: dateSpan, hint: 'date', ...(field.required ? { example: '2027-03-01' } : {}) }
    case 'yuan':
      return { parse: amount, hint: 'money', ...(field.required ? { example: '50' } : {}) }
    case 'decimal':
      return { parse: decimalNumber(field.decimals, !!field.negative), ...(field.required ? { example: '1' } : {}) }
    case 'integer':
      return { parse: strictWholeNumber(field.min, field.max), ...(field.required ? { example: '2027' } : {}) }
    case 'ticked':
      return { parse: yesNo, hint: 'yesNo' }
  }
}

const choiceOf = (name: ChoiceName, value?: string): Reading => ({ parse: strictChoice(name), hint: name, example: value && (enumsZh[name] as Record<string, string>)[value] })

/** The example row is told from records by what names it. */
function exampleOfText({ named }: RegisterDefinition, { name, required, pattern }: Field & { pattern?: RegExp }): Pick<FieldSpec, 'example'> {
  if (pattern) return { example: 'sample.figure' }
  return name === named || required ? { example: '样例（请删去本行）' } : {}
}

const matching = (pattern: RegExp, max: number) => (text: string): Value<string> => {
  const read = line(max)(text)
  return 'value' in read && read.value !== null && !pattern.test(read.value) ? { fault: 'format' } : read
}

/** A date as the forms take it (2017H1), or as people write it in spreadsheets. */
function preciseDate(text: string): Value<DateSpan> {
  const typed = parsePreciseDate(text)
  if (!typed) return dateSpan(text)
  const on = typed.on.toISOString().slice(0, 10)
  return { value: { from: on, to: on, precision: typed.precision } }
}

/** An amount must be understood: registers keep no text of one. */
function amount(text: string, heading: string): Value<Money> {
  const read = money(text, unitOfHeading(heading))
  const isUnread = 'value' in read && read.value && read.value.min === null && read.value.max === null && read.value.qualifier !== 'negotiable'
  return isUnread ? { fault: read.note === 'unit' ? 'unitNeeded' : 'amountNeeded' } : read
}
