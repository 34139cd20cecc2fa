import { randomUUID } from 'node:crypto'
import { factsOfKind } from '~/mail/kinds'
import { messageIdOf } from '~/mail/addresses.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { enqueue } from '~/platform/jobs.server'
import { digestKind, lastSlot } from './digest'

/** Puts the mail that was gathered for each person until the last due time into one message each. */
export async function sendDigests(now: Date): Promise<void> {
  const due = { state: 'gathered' as const, OR: (['daily', 'weekly'] as const).map((cadence) => ({ cadence, createdAt: { lt: lastSlot(cadence, now) } })) }
  const readers = await db().mailMessage.groupBy({ by: ['userId'], where: due })
  for (const { userId } of readers) await inTransaction((tx) => digest(tx, userId, due))
}

async function digest(tx: Tx, userId: string | null, due: object): Promise<void> {
  const [reader] = await tx.$queryRaw<{ email: string; locale: string | null }[]>`SELECT "email", "locale" FROM "User" WHERE "id" = ${userId} FOR UPDATE`
  const gathered = await tx.mailMessage.findMany({ where: { ...due, userId }, select: { id: true, kind: true } })
  const off = new Set((await tx.mailPreference.findMany({ where: { userId: userId ?? '', cadence: 'off' } })).map(({ topic }) => topic))
  const [wanted, unwanted] = [gathered.filter(({ kind }) => !off.has(topicOf(kind))), gathered.filter(({ kind }) => off.has(topicOf(kind)))]
  await tx.mailMessage.updateMany({ where: { id: { in: ids(unwanted) } }, data: { state: 'cancelled' } })
  if (!reader || wanted.length === 0) return
  const id = randomUUID()
  const row = { id, userId, address: reader.email, locale: reader.locale ?? 'zh-CN', kind: digestKind, params: { count: wanted.length }, messageId: messageIdOf(id) }
  await tx.mailMessage.create({ data: row })
  await tx.mailMessage.updateMany({ where: { id: { in: ids(wanted) } }, data: { state: 'digested', digestId: id } })
  await enqueue(tx, 'mail', { mailId: id })
}

const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)
const topicOf = (kind: string) => factsOfKind(kind)?.topic ?? ''
