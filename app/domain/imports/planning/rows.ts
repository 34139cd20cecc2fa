import type { Changes } from '~/domain/history/changes'
import type { WorkValue } from '../values/works'

/** An institution or firm that a row names; `either` where the column may hold both. */
export interface OrganisationName {
  kind: OrganisationKind | 'either'
  name: string
  /** The column's field, for telling which one is meant. */
  field: string
  creditCode?: string
}

export type OrganisationKind = 'institution' | 'enterprise'

/** What a record has beside the columns of its own table. */
export interface Links {
  works?: WorkValue[]
  aliases?: string[]
  /** Firms to avoid. */
  conflicts?: string[]
  /** People who take part in an agreement. */
  people?: string[]
}

/** A row as the portal understands it, before anything is looked up. Plain JSON: dates are ISO strings. */
export interface ParsedRow {
  /** The expert's name, the need's or the agreement's title. */
  label: string
  number: string | null
  department: string | null
  /** Columns of the record's own table; only what the row states. */
  fields: Record<string, unknown>
  /** Columns that only a new record gets. */
  defaults: Record<string, unknown>
  organisations: OrganisationName[]
  links: Links
  /** What it is recognised by, where not by its label. */
  identity?: string
  /** Rows without a name that are alike stand for as many records. */
  unnamed?: true
}

export interface Candidate {
  id: string
  label: string
}

/** What must be asked before a row can go in. Rows with the same key are asked together. */
export interface Question {
  key: string
  about: OrganisationKind | 'record'
  name: string
  candidates: Candidate[]
}

/** Answers by question key: a candidate's id, `new` or `skip`. */
export type Answers = Record<string, string>

export interface Choices {
  question: Question | null
  answers: Answers
}

/** The `values` column of an ImportRow. */
export interface RowValues {
  parsed: ParsedRow
  changes?: Changes
}
