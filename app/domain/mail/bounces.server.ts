import type { Prisma } from '@prisma-client'
import { db, type Tx } from '~/platform/db.server'

/** Whether a refusal says that the address does not exist, rather than that somebody dislikes the message or the mailbox is full. */
export function isGoneForGood(code: number, reply: string): boolean {
  const status = /\b5\.(\d{1,3})\.(\d{1,3})\b/.exec(reply)
  if (status) return status[1] === '1' || `${status[1]}.${status[2]}` === '2.1'
  return [550, 551, 553].includes(code)
}

export async function recordBounce(bounce: Prisma.MailBounceUncheckedCreateInput, tx: Tx = db()): Promise<void> {
  await tx.mailBounce.create({ data: bounce })
}

/** Lets mail go out to an address again: when the bureau says so, or when its owner has proved it anew. */
export async function clearBounces(tx: Tx, address: string, now: Date = new Date()): Promise<void> {
  await tx.mailBounce.updateMany({ where: { address, clearedAt: null }, data: { clearedAt: now } })
}
