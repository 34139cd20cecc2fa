import type { RecordState } from '@prisma-client'
import type { RegisterKind } from '~/domain/records/paths'
import type { Tx } from '~/platform/db.server'

/** The columns that all registers share; the others are known by their definitions. */
export interface RegisterRow extends Record<string, unknown> {
  id: string
  number: string | null
  source: string | null
  note: string | null
  isSample: boolean
  state: RecordState
  version: number
  createdAt: Date
  updatedAt: Date
}

export type Where = Record<string, unknown>
type Query = { where?: Where; include?: object; orderBy?: object | object[]; take?: number; skip?: number; cursor?: { id: string } }
type Groups = { by: string[]; where: Where; orderBy?: object; take?: number }

/** What the registers' verbs ask of a table, whichever it is. */
export interface RegisterTable {
  findUnique(query: { where: { id: string }; include?: object }): Promise<RegisterRow | null>
  findFirst(query: Query): Promise<RegisterRow | null>
  findMany(query: Query): Promise<RegisterRow[]>
  count(query: { where: Where }): Promise<number>
  aggregate(query: { where: Where; _sum: Record<string, true> }): Promise<{ _sum: Record<string, { toString(): string } | null> }>
  groupBy(query: Groups): Promise<Record<string, unknown>[]>
  create(query: { data: object }): Promise<RegisterRow>
  createMany(query: { data: object[] }): Promise<unknown>
  update(query: { where: { id: string }; data: object }): Promise<RegisterRow>
  updateMany(query: { where: Where; data: object }): Promise<unknown>
}

const delegates = {
  declaration: 'declaration',
  patent: 'patent',
  award: 'award',
  commissioner: 'commissioner',
  visit: 'visit',
  event: 'event',
  document: 'issuedDocument',
  recognition: 'recognition',
  township_target: 'townshipTarget',
  budget: 'budget',
  statistic: 'statistic',
} as const satisfies Record<RegisterKind, keyof Tx>

/** The table of a register. Prisma types each table on its own; here they are one. */
export const registerTable = (tx: Tx, kind: RegisterKind): RegisterTable => tx[delegates[kind]] as unknown as RegisterTable

/** The names of the tables in SQL. */
export const tableNames = {
  declaration: 'Declaration',
  patent: 'Patent',
  award: 'Award',
  commissioner: 'Commissioner',
  visit: 'Visit',
  event: 'Event',
  document: 'IssuedDocument',
  recognition: 'Recognition',
  township_target: 'TownshipTarget',
  budget: 'Budget',
  statistic: 'Statistic',
} as const satisfies Record<RegisterKind, string>
