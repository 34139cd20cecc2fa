import { visitor } from '~/domain/actor'
import { today } from '~/domain/calendar'
import { isOneOf } from '~/domain/facts'
import { recordChange } from '~/domain/history/history.server'
import { enqueueIndexing } from '~/domain/indexing.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { agreementForChange } from './agreements.server'
import { runningStates } from './life'
import { tellAboutAgreement } from './telling.server'

/** Agreements whose last day is past become `expired` unless they were accepted or terminated before; their parties and the bureau are told. */
export async function expireAgreements(now: Date): Promise<void> {
  const where = { state: { in: [...runningStates] }, withdrawnAt: null, endsOn: { lt: today(now) } }
  for (const { id } of await db().agreement.findMany({ where, select: { id: true }, orderBy: { id: 'asc' } })) await inTransaction((tx) => expire(tx, id, now))
}

/** Asks again under the lock: somebody may have accepted or renewed it meanwhile. */
async function expire(tx: Tx, id: string, now: Date): Promise<void> {
  const { state, withdrawnAt, endsOn, title, parties } = await agreementForChange(tx, id)
  if (!isOneOf(runningStates, state) || withdrawnAt || !endsOn || endsOn >= today(now)) return
  await tx.agreement.update({ where: { id }, data: { state: 'expired', version: { increment: 1 } } })
  await tx.stateChange.create({ data: { recordKind: 'agreement', recordId: id, fromState: state, toState: 'expired', at: now } })
  await recordChange(tx, visitor, { action: 'state', kind: 'agreement', id, changes: { state: [state, 'expired'] } })
  await enqueueIndexing(tx, [{ kind: 'agreement', id }])
  const endedOn = endsOn.toISOString()
  await tellAboutAgreement(tx, visitor, parties, { kind: 'agreement_expired', params: { title, endedOn }, path: `/agreements/${id}`, dedupeKey: `agreement_expired:${id}:${endedOn.slice(0, 10)}` })
}
