import type { Actor } from '~/domain/actor'
import type { Changes } from '~/domain/history/changes'
import { recordChange } from '~/domain/history/history.server'
import { permit } from '~/domain/permit.server'
import { lockRow } from '~/domain/records/lock.server'
import { inTransaction, type Tx } from '~/platform/db.server'
import { type Docking, dockingFacts, readDocking } from './reading.server'

/** Changes an event that the bureau may edit, one change at a time; `work` tells what is to stand in its history. */
export function changeDocking<T>(actor: Actor, id: string, work: (tx: Tx, event: Docking) => Promise<{ changes: Changes; result: T }>): Promise<T> {
  return inTransaction(async (tx) => {
    await lockRow(tx, 'DockingEvent', id)
    const event = await readDocking(tx, id)
    permit(actor, 'docking_event.edit', dockingFacts(event))
    const { changes, result } = await work(tx, event)
    if (Object.keys(changes).length > 0) await recordChange(tx, actor, { action: 'edit', kind: 'docking_event', id, changes })
    return result
  })
}
