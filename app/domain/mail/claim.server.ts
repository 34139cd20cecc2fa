import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { MailMessage, Prisma } from '@prisma-client'
import { db } from '~/platform/db.server'
import { waitAfter } from './backoff'

/** One attempt at a mail; no other can act on the row in its name. */
export interface Claim {
  mail: MailMessage
  by: string
}

/** Somebody else has taken the mail in the meantime; nothing of it was delivered. */
export class ClaimLost extends Error {}

/** Takes a mail that is due, in a statement of its own, and puts its next attempt off: a mail that kills its sender does so with back-off. Null where it is not due. */
export async function claim(mailId: string, now: Date): Promise<Claim | null> {
  const due = { id: mailId, state: 'queued' as const, OR: [{ attempts: 0 }, { dueAt: { lte: now } }] }
  const found = await db().mailMessage.findFirst({ where: due, select: { attempts: true } })
  if (!found) return null
  const attempts = found.attempts + 1
  const by = `${hostname()}:${process.pid}:${randomUUID()}`
  const data = { attempts, claimedBy: by, claimedAt: now, dueAt: new Date(now.getTime() + waitAfter(attempts)) }
  const [mail] = await db().mailMessage.updateManyAndReturn({ where: { ...due, attempts: found.attempts }, data })
  return mail ? { mail, by } : null
}

/** The point of no return, committed before the server can take the message for complete. Throws ClaimLost. */
export async function handOver({ mail, by }: Claim): Promise<void> {
  const { count } = await db().mailMessage.updateMany({ where: { id: mail.id, state: 'queued', claimedBy: by }, data: { state: 'sending' } })
  if (count === 0) throw new ClaimLost()
}

/** Records what became of the attempt, unless another has taken over; one that counted as unconfirmed meanwhile is settled by it. */
export async function settle({ mail, by }: Claim, data: Prisma.MailMessageUncheckedUpdateManyInput): Promise<void> {
  await db().mailMessage.updateMany({ where: { id: mail.id, claimedBy: by, state: { in: ['queued', 'sending', 'unconfirmed'] } }, data })
}
