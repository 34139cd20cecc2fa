import type { Tx } from '~/platform/db.server'
import { enqueue } from '~/platform/jobs.server'

/** What may stand otherwise once it changed: a record's pairs, or the ranking of a need on which something was answered (`feedback`). */
const kinds = ['need', 'expert', 'enterprise', 'feedback'] as const

/**
 * Asks for everything that these records' changes may move to be paired anew once the caller's transaction commits. Rows are only
 * added, so that no change waits for another; however many name the same record, it is paired once.
 */
export async function markDue(tx: Tx, records: { kind: string; id: string }[]): Promise<void> {
  const due = records.flatMap(({ kind, id }) => kinds.flatMap((one) => (one === kind ? [{ kind: one, recordId: id }] : [])))
  if (due.length === 0) return
  await tx.pairingDue.createMany({ data: due })
  await enqueue(tx, 'pairing', {})
}
