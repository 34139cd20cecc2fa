import { Prisma } from '@prisma-client'
import { found } from '~/domain/errors'
import type { Tx } from '~/platform/db.server'

type Versioned = 'Institution' | 'Enterprise' | 'Expert' | 'Need'

/** Holds a row until the transaction ends, so that two changes follow one another; its version. Throws `not_found`. */
export async function lockRow(tx: Tx, table: Versioned, id: string): Promise<number> {
  const rows = await tx.$queryRaw<{ version: number }[]>`SELECT "version" FROM ${Prisma.raw(`"${table}"`)} WHERE "id" = ${id} FOR UPDATE`
  return found(rows[0]).version
}
