import { db, type Tx } from '~/platform/db.server'
import { type Link, type RecordRef, unionsOf } from './unions'

/** The records grouped so that a centre which is an agreement, a declaration and an award at once is one group. One query, however many there are. */
export async function undertakings<R extends RecordRef>(records: R[], tx: Tx = db()): Promise<R[][]> {
  return unionsOf(records, await linksAround(records, tx))
}

interface LinkRow {
  fromKind: RecordRef['kind']
  fromId: string
  toKind: RecordRef['kind']
  toId: string
}

/** Every link that can be reached from the records, over whatever lies between. */
export async function linksAround(records: RecordRef[], tx: Tx = db()): Promise<Link[]> {
  const [kinds, ids] = [records.map(({ kind }) => kind), records.map(({ id }) => id)]
  const rows = await tx.$queryRaw<LinkRow[]>`
    WITH RECURSIVE ends AS (
      SELECT "fromKind" AS kind, "fromId" AS id, "toKind" AS "otherKind", "toId" AS "otherId" FROM "RecordLink"
      UNION ALL SELECT "toKind", "toId", "fromKind", "fromId" FROM "RecordLink"
    ), reached AS (
      SELECT * FROM unnest(${kinds}::"RecordKind"[], ${ids}::text[]) AS asked (kind, id)
      UNION SELECT ends."otherKind", ends."otherId" FROM ends JOIN reached USING (kind, id)
    )
    SELECT "fromKind", "fromId", "toKind", "toId" FROM "RecordLink" JOIN reached ON reached.kind = "fromKind" AND reached.id = "fromId"
    ORDER BY "RecordLink".id`
  return rows.map(({ fromKind, fromId, toKind, toId }) => [{ kind: fromKind, id: fromId }, { kind: toKind, id: toId }])
}
