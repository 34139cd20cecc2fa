import type { RecordKind } from '@prisma-client'
import type { Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids'

export interface StateMove {
  kind: RecordKind
  id: string
  from: string | null
  to: string
}

/** Many moves in one statement: the rows that say who and when. */
export async function writeStates(tx: Tx, moves: StateMove[], actorId: string | null): Promise<void> {
  if (moves.length === 0) return
  const rows = moves.map((move) => ({ ...move, row: newId() }))
  await tx.$executeRaw`
    INSERT INTO "StateChange" ("id", "recordKind", "recordId", "fromState", "toState", "actorId")
    SELECT "row", "kind"::"RecordKind", "id", "from", "to", ${actorId}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS m("row" text, "kind" text, "id" text, "from" text, "to" text)`
}
