import type { Prisma } from '@prisma-client'
import { visitor } from '~/domain/actor'
import { today } from '~/domain/calendar'
import { recordChanges } from '~/domain/history/history.server'
import { enqueueIndexing } from '~/domain/indexing.server'
import { notify } from '~/domain/notifications/notify.server'
import { peopleOfFirm } from '~/domain/notifications/people.server'
import { inTransaction, type Tx } from '~/platform/db.server'

/** How many needs lapse in one transaction. */
const atOnce = 50

/** Takes published needs whose last day is past out of the list, and tells their firms. A challenge whose applications wait for a decision stays. */
export async function expireNeeds(now: Date): Promise<void> {
  for (;;) {
    const lapsed = await inTransaction((tx) => expireSome(tx, now), { timeout: 60_000 })
    if (lapsed < atOnce) return
  }
}

async function expireSome(tx: Tx, now: Date): Promise<number> {
  const ids = await lapsedIds(tx, now)
  if (ids.length === 0) return 0
  const where: Prisma.NeedWhereInput = { id: { in: ids } }
  await tx.need.updateMany({ where, data: { state: 'expired', version: { increment: 1 } } })
  await tx.stateChange.createMany({ data: ids.map((recordId) => ({ recordKind: 'need', recordId, fromState: 'published', toState: 'expired', at: now })) })
  await recordChanges(tx, visitor, ids.map((id) => ({ action: 'state', kind: 'need', id, changes: { state: ['published', 'expired'] } })))
  await enqueueIndexing(tx, ids.map((id) => ({ kind: 'need', id })))
  for (const { id, title, enterpriseId, validUntil } of await tx.need.findMany({ where, select: { id: true, title: true, enterpriseId: true, validUntil: true } }))
    await notify(tx, await peopleOfFirm(tx, enterpriseId), { kind: 'need_expired', params: { title }, path: `/needs/${id}/renew`, dedupeKey: `need_expired:${id}:${validUntil?.toISOString().slice(0, 10)}` })
  return ids.length
}

/** Held until the transaction ends; one that somebody else holds waits for the next round. */
async function lapsedIds(tx: Tx, now: Date): Promise<string[]> {
  const day = today(now).toISOString().slice(0, 10)
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select "id" from "Need" n
    where "state" = 'published' and "validUntil" < ${day}::date
      and not exists (select from "ChallengeApplication" a where a."needId" = n."id" and a."state" = 'submitted')
    order by "id" limit ${atOnce} for update skip locked`
  return rows.map(({ id }) => id)
}
