import { createHash, randomBytes } from 'node:crypto'
import type { SignedInActor } from '~/domain/actor'
import { addDays, today } from '~/domain/calendar'
import { DomainError, found } from '~/domain/errors'
import { recordChange } from '~/domain/history/history.server'
import { i18n } from '~/platform/i18n.server'
import { db, inTransaction } from '~/platform/db.server'
import { feedFile } from './feedFile.server'
import { entriesOf } from './schedule.server'

/** Days that a feed reaches back and ahead. */
const back = 90
const ahead = 400

const digest = (token: string) => createHash('sha256').update(token).digest('hex')

/** When the actor's address was made; null where there is none. */
export const feedOf = async ({ userId }: SignedInActor): Promise<{ createdAt: Date } | null> => db().calendarFeed.findUnique({ where: { userId }, select: { createdAt: true } })

/** Makes the actor's secret address, in place of the one before; its path, which is told this once: only its SHA-256 is kept. */
export function makeFeed(actor: SignedInActor, now = new Date()): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const data = { tokenHash: digest(token), createdAt: now }
  return inTransaction(async (tx) => {
    await tx.calendarFeed.upsert({ where: { userId: actor.userId }, create: { ...data, userId: actor.userId }, update: data })
    await recordChange(tx, actor, { action: 'edit', kind: 'user', id: actor.userId, changes: { calendarFeed: [null, now.toISOString()] } })
    return `/calendar/${token}.ics`
  })
}

/** Ends the actor's subscription. Doing so again changes nothing. */
export function revokeFeed(actor: SignedInActor): Promise<void> {
  return inTransaction(async (tx) => {
    const { count } = await tx.calendarFeed.deleteMany({ where: { userId: actor.userId } })
    if (count) await recordChange(tx, actor, { action: 'edit', kind: 'user', id: actor.userId, changes: { calendarFeed: ['on', null] } })
  })
}

/** The calendar behind a secret address, by what its owner may see at this moment. Throws `not_found` for a wrong one, and for accounts that are suspended. */
export async function readFeed(token: string, origin: string, now = new Date()): Promise<string> {
  const feed = found(await db().calendarFeed.findUnique({ where: { tokenHash: digest(token) }, include: { user: true } }))
  const { user } = feed
  if (user.suspendedAt || user.erasedAt) throw new DomainError('not_found')
  const { id: userId, name, role, enterpriseId, memberRole, expertId, expertRole } = user
  const day = today(now)
  const entries = await entriesOf({ userId, name, role, enterpriseId, memberRole, expertId, expertRole }, { from: addDays(day, -back), to: addDays(day, ahead) }, now)
  const t = await i18n.getFixedT(user.locale ?? 'zh-CN', 'calendar')
  return feedFile(entries, { origin, name: t('feed.name'), labelOf: (kind) => t(`kinds.${kind}`), stamp: now })
}
