import { db, inTransaction } from '~/platform/db.server'
import { holding } from '~/platform/lock.server'
import { deliver, mailLock } from './deliver.server'
import { sendDigests } from './digests.server'
import { withoutSecrets } from './secrets'

/** How many mails one round sends at most; the rest waits for the next. */
const mostPerRound = 500

/** Every few minutes: settles mail whose sender died, gathers digests that are due, and sends what waits, whether its job was lost or its server was. */
export async function mailRound(now: Date = new Date()): Promise<void> {
  await holding('mail-round', async () => {
    await settleOrphans()
    await sendDigests(now)
    await sendDue(now)
  })
}

/** Mail that was handed over by a process which is gone: whether it arrived nobody can know, so it is never sent again by itself. */
async function settleOrphans(): Promise<void> {
  const sending = await db().mailMessage.findMany({ where: { state: 'sending' }, select: { id: true, kind: true, userId: true } })
  for (const mail of sending)
    await inTransaction(async (tx) => {
      const [lock] = await tx.$queryRaw<{ free: boolean }[]>`SELECT pg_try_advisory_xact_lock(hashtextextended(${mailLock(mail.id)}, 0)) AS free`
      if (lock!.free) await tx.mailMessage.updateMany({ where: { id: mail.id, state: 'sending' }, data: { state: 'unconfirmed', ...withoutSecrets(mail) } })
    })
}

async function sendDue(now: Date): Promise<void> {
  const due = await db().mailMessage.findMany({ where: { state: 'queued', dueAt: { lte: now } }, orderBy: { dueAt: 'asc' }, take: mostPerRound, select: { id: true } })
  for (const { id } of due) if ((await deliver(id, now)) === 'unreachable') return
}
