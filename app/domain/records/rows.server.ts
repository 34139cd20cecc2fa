import type { RecordState } from '@prisma-client'
import type { Tx } from '~/platform/db.server'
import type { NamedKind } from './kinds'

/** The columns that institutions, enterprises and experts share. */
export interface NamedRow {
  id: string
  name: string
  nameEn: string | null
  number: string | null
  note: string | null
  source: string | null
  isSample: boolean
  state: RecordState
  mergedIntoId: string | null
  version: number
}

type Where = Record<string, unknown>

/** What the shared verbs ask of a table, whichever kind it holds. */
export interface NamedTable {
  findUnique(query: { where: { id: string } }): Promise<(NamedRow & Record<string, unknown>) | null>
  findFirst(query: { where: Where }): Promise<NamedRow | null>
  findMany(query: { where: Where }): Promise<(NamedRow & Record<string, unknown>)[]>
  create(query: { data: object }): Promise<NamedRow>
  update(query: { where: { id: string }; data: object }): Promise<NamedRow>
}

/** The table of a kind. Prisma types each table on its own; here they are one. */
export const tableOf = (tx: Tx, kind: NamedKind): NamedTable => tx[kind] as unknown as NamedTable

/** The column of a linking row that names its institution, enterprise or expert. */
export const linkOf = { institution: 'institutionId', enterprise: 'enterpriseId', expert: 'expertId' } as const

/** The name of a kind's table in SQL. */
export const modelOf = { institution: 'Institution', enterprise: 'Enterprise', expert: 'Expert' } as const
