import type { Award, Budget, Commissioner, Declaration, Event, IssuedDocument, Patent, Recognition, Statistic, TownshipTarget, Visit } from '@prisma-client'
import type { RegisterKind } from '~/domain/records/paths'
import type enums from '~/locales/zh/enums'

interface Rows {
  declaration: Declaration
  patent: Patent
  award: Award
  commissioner: Commissioner
  visit: Visit
  event: Event
  document: IssuedDocument
  recognition: Recognition
  township_target: TownshipTarget
  budget: Budget
  statistic: Statistic
}

type Column<K extends RegisterKind> = keyof Rows[K] & string

/** Kinds of record that a field may name. */
export const linkKinds = ['enterprise', 'institution', 'expert'] as const
export type LinkKind = (typeof linkKinds)[number]

interface Common<Name extends string> {
  /** Its name in the form; but for links also the column. Its label: see labels.ts. */
  name: Name
  required?: true
  /** A column of the list. */
  inList?: true
  /** A filter above the list (choices and links). */
  filter?: true
  /** Asked for a new record only; later another form changes it. */
  onlyNew?: true
  /** Has a line of help under it. */
  hint?: true
  /** Headings by which an import knows its column, besides its labels. */
  aliases?: string[]
}

type TextField = { type: 'text' | 'longText'; max: number; pattern?: RegExp; /** Offered while typing; anything may be typed. */ suggestions?: readonly string[] }
type ChoiceField = { type: 'choice'; values: readonly [string, ...string[]]; enumeration: keyof typeof enums; fallback?: string; /** What leaving it open means: a key of `registers:auto`. */ open?: string }
type PreciseDateField<C> = { type: 'preciseDate'; precision: C }
type AmountField<C> = { type: 'yuan'; qualifier: C }
type DecimalField = { type: 'decimal'; digits: number; decimals: number; negative?: true }
type IntegerField = { type: 'integer'; min: number; max: number; fallback?: number }
type PlainField = { type: 'day' | 'ticked' }

type ColumnField<C extends string> = Common<C> & (TextField | ChoiceField | PreciseDateField<C> | AmountField<C> | DecimalField | IntegerField | PlainField)
type LinkField = Common<LinkKind> & { type: LinkKind }

export type FieldOf<C extends string> = ColumnField<C> | LinkField
export type Field = FieldOf<string>

/** By what a record belongs to a year or a period. */
export type Dating<C extends string = string> =
  /** A day, each of these columns in turn where a reader asks by another than the first. */
  { by: 'day'; columns: [C, ...C[]] } | { by: 'year'; column: C } | { by: 'period'; from: C; to: C }

export const sections = ['basics', 'who', 'time', 'money', 'content', 'more'] as const
export type SectionName = (typeof sections)[number]

/** A register: one kind of the bureau's records, from which its form, list, page, import and export follow. */
export interface RegisterDefinition<K extends RegisterKind = RegisterKind, C extends string = string> {
  kind: K
  /** The field that names a record. */
  named: C
  /** A row may stand for several records that the source does not name (`quantity`); it then has no name. */
  counted: boolean
  dated: Dating<C>
  /** Dates that must not come before others: the later one is refused, with the message. */
  order: { before: C; after: C; message: string }[]
  sections: { name: SectionName; fields: FieldOf<C>[] }[]
}

/** What a register's file states; number, quantity, source and note are the same in all and added here. */
interface Stated<C extends string> {
  named: C
  counted?: true
  dated: Dating<C>
  order?: { before: C; after: C; message: string }[]
  sections: Partial<Record<SectionName, FieldOf<C>[]>>
}

/** Completes a register's definition; columns are checked against the kind's table. */
export function defineRegister<K extends RegisterKind>(kind: K, { named, counted = undefined, dated, order = [], sections: stated }: Stated<Column<K>>): RegisterDefinition {
  const common: Partial<Record<SectionName, Field[]>> = { basics: counted ? [numberField, quantityField] : [numberField], more: [sourceField, noteField] }
  const all = sections.map((name) => ({ name, fields: [...((stated[name] ?? []) as Field[]), ...(common[name] ?? [])] }))
  return { kind, named, counted: !!counted, dated, order, sections: all.filter(({ fields }) => fields.length > 0) }
}

const numberField: Field = { name: 'number', type: 'text', max: 60, aliases: ['序号编号', 'no'] }
const quantityField: Field = { name: 'quantity', type: 'integer', min: 1, max: 100_000, fallback: 1, hint: true, aliases: ['件数', '项数', '人数', 'count'] }
const sourceField: Field = { name: 'source', type: 'text', max: 500, aliases: ['数据来源', '信息来源'] }
const noteField: Field = { name: 'note', type: 'longText', max: 4000, aliases: ['说明', 'remarks'] }

/** All fields of a register, in the order of its form. */
export const fieldsOf = (definition: RegisterDefinition): Field[] => definition.sections.flatMap(({ fields }) => fields)

/** The field of that name; throws where the register has none. */
export function fieldNamed(definition: RegisterDefinition, name: string): Field {
  const field = fieldsOf(definition).find((each) => each.name === name)
  if (!field) throw new Error(`no field ${name} in the register of ${definition.kind}`)
  return field
}

export const isLink = (field: Field): field is LinkField => linkKinds.some((kind) => kind === field.type)
