import type { SignedInActor } from '~/domain/actor'
import { DomainError } from '~/domain/errors'
import { recordChange } from '~/domain/history/history.server'
import { addressBlock } from '~/platform/address.server'
import { db, inTransaction } from '~/platform/db.server'
import { type Browser, deviceOf, type System } from './devices'

export interface SessionRow {
  id: string
  browser: Browser
  system: System
  /** The address, or for IPv6 its network. */
  from: string | null
  since: Date
  lastSeen: Date
  isThis: boolean
}

/** One's own live sessions, the one that asks first, then by when they were last seen. */
export async function listSessions(actor: SignedInActor, thisId: string, now: Date = new Date()): Promise<SessionRow[]> {
  const rows = await db().session.findMany({ where: { userId: actor.userId, expiresAt: { gt: now } }, orderBy: { updatedAt: 'desc' } })
  const sessions = rows.map(({ id, userAgent, ipAddress, createdAt, updatedAt }) => ({
    id,
    ...deviceOf(userAgent ?? ''),
    from: ipAddress && addressBlock(ipAddress),
    since: createdAt,
    lastSeen: updatedAt,
    isThis: id === thisId,
  }))
  return sessions.sort((a, b) => Number(b.isThis) - Number(a.isThis))
}

/** Ends one of one's own sessions, or all but the one that asks. */
export async function endSessions(actor: SignedInActor, which: { id: string } | { allBut: string }): Promise<void> {
  const where = 'id' in which ? { id: which.id } : { id: { not: which.allBut } }
  await inTransaction(async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { ...where, userId: actor.userId } })
    if (count === 0 && 'id' in which) throw new DomainError('not_found')
    await recordChange(tx, actor, { action: 'end_sessions', kind: 'user', id: actor.userId })
  })
}
