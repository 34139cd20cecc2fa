import type { DateSpan } from '../values/dates'
import type { OrganisationName, ParsedRow } from './rows'

type Cells = Record<string, unknown>

/** A row with what all kinds have in common; what calls itself a sample is marked as one. */
export function rowOf(label: unknown, fields: Cells, organisations: OrganisationName[]): ParsedRow {
  const isSample = [label, ...organisations.map(({ name }) => name)].some((name) => String(name).includes('样例'))
  return {
    label: String(label ?? ''),
    number: (fields.number as string | undefined) ?? null,
    department: null,
    fields: stated(fields),
    defaults: {},
    organisations: organisations.map((one) => ({ ...one })),
    links: {},
    ...(isSample ? { fields: { ...stated(fields), isSample: true } } : {}),
  }
}

/** The names in a cell, as organisations of a kind. */
export function named(kind: OrganisationName['kind'], field: string, names: unknown, creditCode?: string): OrganisationName[] {
  const list = names === undefined ? [] : Array.isArray(names) ? (names as string[]) : [names as string]
  return list.map((name) => ({ kind, field, name, ...(creditCode ? { creditCode } : {}) }))
}

/** Only what the row states. */
export const stated = (fields: Cells): Cells => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

/** The first day that a date may mean, as PostgreSQL's `date` comes back. */
export const startOf = (span: unknown) => atMidnight((span as DateSpan | undefined)?.from)
/** The last day that a date may mean. */
export const endOf = (span: unknown) => atMidnight((span as DateSpan | undefined)?.to)

const atMidnight = (day: string | undefined) => (day ? `${day}T00:00:00.000Z` : undefined)
