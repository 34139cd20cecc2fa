import { Prisma } from '@prisma-client'
import { found } from '~/domain/errors'
import type { tableNames } from '~/domain/registers/tables.server'
import type { Tx } from '~/platform/db.server'

type Versioned = 'DockingEvent' | 'Report' | 'VisitPlan' | 'Institution' | 'Enterprise' | 'Expert' | 'Need' | 'Introduction' | (typeof tableNames)[keyof typeof tableNames]

/** Holds a row until the transaction ends, so that two changes follow one another; its version. Throws `not_found`. */
export async function lockRow(tx: Tx, table: Versioned, id: string): Promise<number> {
  const rows = await tx.$queryRaw<{ version: number }[]>`SELECT "version" FROM ${Prisma.raw(`"${table}"`)} WHERE "id" = ${id} FOR UPDATE`
  return found(rows[0]).version
}

/** Lets only one transaction at a time look for, and then take, a value that must be unique: the second sees the first's row and says so beside the field. */
export async function holdValue(tx: Tx, field: string, value: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${field}=${value}`}, 0))`
}
