import { visitor } from '~/domain/actor'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { enqueue } from '~/platform/jobs.server'
import { holdValue } from '~/domain/records/lock.server'
import { applyChange } from './changes.server'
import { type Held, type Member, planOf } from './plan'
import { allIncentiveRecords, incentiveRecords, isIncentiveRef, policyVersions, type RecordRef } from './records.server'
import { entitlementOf, type IncentiveRecord, type Version } from './rule'
import { undertakingsOf } from './undertakings.server'

/** Asks for the entitlements of these records (of others nothing) to be brought up to date once the caller's transaction commits. */
export async function enqueueEntitlements(tx: Tx, records: { kind: string; id: string }[]): Promise<void> {
  const refs = records.filter(isIncentiveRef)
  if (refs.length > 0) await enqueue(tx, 'entitlements', { records: refs })
}

/** Asks for all entitlements to be brought up to date: a policy or a link changed. */
export const enqueueAllEntitlements = (tx: Tx): Promise<void> => enqueue(tx, 'entitlements', {})

/** The job: brings the entitlements of the records, or of all there are, to what the records carry now. */
export const runEntitlements = ({ records }: { records?: RecordRef[] }): Promise<void> => (records ? reconcileRecords(records) : reconcileAll())

/** Every hour besides, so that nothing is missed whichever way a record changed. */
export async function reconcileAll(): Promise<void> {
  const [records, held] = await Promise.all([allIncentiveRecords(db()), db().entitlement.findMany({ select: { recordKind: true, recordId: true } })])
  const refs = [...records.map(({ kind, id }) => ({ kind, id })), ...held.map(({ recordKind: kind, recordId: id }) => ({ kind, id })).filter(isIncentiveRef)]
  for (let at = 0; at < refs.length; at += batch) await reconcileRecords(refs.slice(at, at + batch))
}

const batch = 500

async function reconcileRecords(refs: RecordRef[]): Promise<void> {
  const versions = await policyVersions(db())
  for (const undertaking of await undertakingsOf(db(), refs)) {
    if ((await planFor(db(), undertaking, versions)).length > 0) await inTransaction((tx) => bringUpToDate(tx, undertaking), { timeout: 60_000 })
  }
}

/**
 * Brings the entitlements of one undertaking up to date within the caller's transaction. One at a time, so that two
 * changes of linked records never both raise one.
 */
export async function bringUpToDate(tx: Tx, refs: RecordRef[]): Promise<void> {
  await holdValue(tx, 'entitlements', 'all')
  const [undertaking = []] = await undertakingsOf(tx, refs)
  await tx.$queryRaw`SELECT 1 FROM "Entitlement" WHERE "recordId" = ANY(${undertaking.map(({ id }) => id)}) ORDER BY "id" FOR UPDATE`
  for (const change of await planFor(tx, undertaking, await policyVersions(tx))) await applyChange(tx, visitor, change)
}

async function planFor(tx: Tx, undertaking: RecordRef[], versions: Version[]) {
  const records = await incentiveRecords(tx, undertaking)
  return planOf(records.map((record) => memberOf(record, versions)), await heldOf(tx, undertaking))
}

const memberOf = (record: IncentiveRecord, versions: Version[]): Member => ({ kind: record.kind, id: record.id, active: record.active, due: entitlementOf(record, versions) })

async function heldOf(tx: Tx, undertaking: RecordRef[]): Promise<Held[]> {
  const rows = await tx.entitlement.findMany({ where: { OR: undertaking.map(({ kind, id }) => ({ recordKind: kind, recordId: id })) }, orderBy: { id: 'asc' } })
  return rows.map((row) => ({ ...row, amount: row.amount.toFixed(2), approvedAmount: row.approvedAmount?.toFixed(2) ?? null, paidAmount: row.paidAmount?.toFixed(2) ?? null }))
}
