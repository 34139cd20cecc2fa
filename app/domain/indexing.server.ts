import type { Tx } from '~/platform/db.server'
import { enqueue } from '~/platform/jobs.server'

/** A record whose search documents may have changed; a firm's or an institution's name stands in many. */
export interface ChangedRecord {
  kind: 'institution' | 'enterprise' | 'expert' | 'need' | 'agreement'
  id: string
}

/** Asks for the search documents of these records to be made anew once the caller's transaction commits. */
export async function enqueueIndexing(tx: Tx, records: ChangedRecord[]): Promise<void> {
  if (records.length > 0) await enqueue(tx, 'index', { records })
}
