import { linksAround } from '~/domain/links/undertakings.server'
import { unionsOf } from '~/domain/links/unions'
import type { Tx } from '~/platform/db.server'
import { type RecordRef, isIncentiveRef } from './records.server'

/** The records in groups, one for each undertaking, with those that links join to them at any remove. */
export async function undertakingsOf(tx: Tx, refs: RecordRef[]): Promise<RecordRef[][]> {
  const links = await linksAround(refs, tx)
  return unionsOf([...refs, ...links.flat().filter(isIncentiveRef)], links)
}
