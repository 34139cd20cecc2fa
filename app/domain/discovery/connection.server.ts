import type { Sql } from '@search/index.server'
import { db, type Tx } from '~/platform/db.server'

/** The portal's database connection, as the search package asks for it. */
export const sql: Sql = (text, params) => db().$queryRawUnsafe(text, ...params)

/** The same within a transaction. */
export const sqlIn =
  (tx: Tx): Sql =>
  (text, params) =>
    tx.$queryRawUnsafe(text, ...params)
