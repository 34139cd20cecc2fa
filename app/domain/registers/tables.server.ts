import type { RecordState } from '@prisma-client'
import type { RegisterKind } from '~/domain/records/paths'
import type { Tx } from '~/platform/db.server'

/** The columns that all registers share. */
export interface RegisterRow {
  id: string
  number: string | null
  state: RecordState
  version: number
  [column: string]: unknown
}

type Where = Record<string, unknown>

/** What is asked of a register's table, whichever it is. */
export interface RegisterTable {
  findMany(query: { where?: Where; orderBy?: object; take?: number }): Promise<RegisterRow[]>
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
