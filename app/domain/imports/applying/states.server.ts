import type { RecordKind } from '@prisma-client'
import type { Tx } from '~/platform/db.server'

export interface StateMove {
  kind: RecordKind
  id: string
  from: string | null
  to: string
}

/** Many moves at once: the rows that say who and when. */
export async function writeStates(tx: Tx, moves: StateMove[], actorId: string | null): Promise<void> {
  if (moves.length === 0) return
  await tx.stateChange.createMany({ data: moves.map(({ kind, id, from, to }) => ({ recordKind: kind, recordId: id, fromState: from, toState: to, actorId })) })
}
