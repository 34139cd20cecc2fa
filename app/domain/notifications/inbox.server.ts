import { type Actor, isSignedIn, type SignedInActor } from '~/domain/actor'
import { found } from '~/domain/errors'
import { type Page, slice, toPage } from '~/domain/paging'
import { type MailParams, wordingOf } from '~/mail/texts'
import { db } from '~/platform/db.server'

export interface NotificationRow {
  id: string
  subject: string
  body: string
  read: boolean
  createdAt: Date
}

/** How many notifications wait for the reader: 0 for a visitor, without asking. */
export const unreadCount = async (actor: Actor): Promise<number> => (isSignedIn(actor) ? db().notification.count({ where: { userId: actor.userId, readAt: null } }) : 0)

/** One's notifications in the given language, the unread first, then as they were read last. */
export async function listNotifications(actor: SignedInActor, page: number, language: string): Promise<Page<NotificationRow>> {
  const where = { userId: actor.userId }
  const [rows, total] = await Promise.all([
    db().notification.findMany({ where, orderBy: [{ readAt: { sort: 'desc', nulls: 'first' } }, { createdAt: 'desc' }, { id: 'asc' }], ...slice(page) }),
    db().notification.count({ where }),
  ])
  return toPage(rows.map(({ id, kind, params, readAt, createdAt }) => ({ id, ...wordingOf(kind, params as MailParams, language), read: readAt !== null, createdAt })), total, page)
}

/** Marks a notification of one's own as read; the page it leads to. Throws `not_found`. */
export async function openNotification(actor: SignedInActor, id: string, now: Date = new Date()): Promise<string> {
  const own = { id, userId: actor.userId }
  const { path } = found(await db().notification.findFirst({ where: own, select: { path: true } }))
  await db().notification.updateMany({ where: { ...own, readAt: null }, data: { readAt: now } })
  return path ?? '/notifications'
}

/** Marks one of one's own notifications as read, or all. */
export async function markRead(actor: SignedInActor, id: string | 'all', now: Date = new Date()): Promise<void> {
  await db().notification.updateMany({ where: { userId: actor.userId, readAt: null, ...(id === 'all' ? {} : { id }) }, data: { readAt: now } })
}
