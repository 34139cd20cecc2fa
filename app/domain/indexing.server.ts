import type { RecordKind } from '@prisma-client'
import type { Tx } from '~/platform/db.server'
import { markDue } from '~/domain/suggestions/due.server'
import { enqueue } from '~/platform/jobs.server'

const indexed = ['institution', 'enterprise', 'expert', 'need', 'agreement'] as const

/** A record whose search documents may have changed; a firm's or an institution's name stands in many. */
export interface ChangedRecord {
  kind: (typeof indexed)[number]
  id: string
}

/** Those of the records that search knows. */
export const searchable = (records: { kind: RecordKind; id: string }[]): ChangedRecord[] =>
  records.flatMap(({ kind, id }) => indexed.flatMap((one) => (one === kind ? [{ kind: one, id }] : [])))

/** Asks for the search documents of these records to be made anew, and for their pairs, once the caller's transaction commits. */
export async function enqueueIndexing(tx: Tx, records: ChangedRecord[]): Promise<void> {
  if (records.length === 0) return
  await enqueue(tx, 'index', { records })
  await markDue(tx, records)
}
