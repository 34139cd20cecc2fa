import type { AmountQualifier, RecordKind } from '@prisma-client'

/** The figures every report has; budgets, clauses and statistics bring their own. */
export const figureKeys = [
  'declarations.total', 'declarations.national', 'declarations.provincial', 'declarations.municipal', 'declarations.county',
  'declarations.stage.submitted', 'declarations.stage.reviewed', 'declarations.stage.approved', 'declarations.stage.completed', 'declarations.stage.rejected',
  'declarations.sought', 'declarations.approved', 'declarations.received',
  'visits.total', 'professors.invited',
  'agreements.signed', 'agreements.registered', 'agreements.committed', 'centres.founded',
  'patents.applied', 'patents.granted', 'patents.implemented',
  'recognitions.total', 'recognitions.rnd_institution', 'recognitions.high_tech_enterprise', 'recognitions.standard_drafted', 'recognitions.other',
  'awards.total', 'awards.special', 'awards.first', 'awards.second', 'awards.third', 'awards.other',
  'commissioners.total', 'commissioners.agriculture', 'commissioners.health', 'commissioners.industry', 'commissioners.other',
  'budgets.total',
  'incentives.raised', 'incentives.raisedAmount', 'incentives.approved', 'incentives.approvedAmount', 'incentives.paid', 'incentives.paidAmount',
  'targets.total', 'targets.met', 'targets.missed', 'targets.open',
  'events.total', 'events.meeting', 'events.training', 'events.science_week', 'events.expo', 'events.docking', 'events.contest', 'events.campaign', 'events.review', 'events.disaster_prevention', 'events.other',
  'documents.total',
  'needs.published', 'introductions.made', 'introductions.agreed',
] as const

/** What a value counts or measures; `other` stands with a word of its own. */
export type FigureUnit = 'items' | 'people' | 'yuan' | 'percent' | 'other'

/** What a record gives to a figure: 3 of a count, or so many yuan. */
export interface Share {
  kind: RecordKind
  id: string
  amount: string
}

/** One number of a report with the records it was counted from. */
export interface Figure {
  /** One of `figureKeys`, `budgets.<title>`, `clauses.<trigger>.<level>`, or a statistic's key (and that with `.change`). */
  key: string
  /** Its own name, where the catalogues have none. */
  title?: string
  /** A whole number, or a decimal in plain digits: yuan for amounts. */
  value: string
  qualifier: AmountQualifier | null
  unit: FigureUnit
  unitText?: string
  /** As an official paper writes it: 16, 55万元, 9亿多元, 增长30%. */
  text: string
  /** A statistic is its record's value; all else is the sum of its records' shares. */
  statistic: boolean
  /** Per cent against the year before, where the source says so itself. */
  changePercent?: string
  records: Share[]
}

/** A field's value as it is kept in a snapshot and listed under a figure. */
export type RecordValue = string | number | null

/** A record as a report counts it. */
export interface CountedRecord {
  kind: RecordKind
  id: string
  /** What it is called; null where the source names none (未具名). */
  label: string | null
  values: Record<string, RecordValue>
}

/** A record that may belong to the period, but is dated too coarsely or not at all. */
export interface Uncounted {
  record: CountedRecord
  reason: 'coarse' | 'undated'
}

/** What one table gives to a report. */
export interface Reading {
  figures: Figure[]
  records: CountedRecord[]
  uncounted: Uncounted[]
}

/** A record's place in a map of records of all kinds. */
export const recordKey = ({ kind, id }: { kind: RecordKind; id: string }) => `${kind}:${id}`
