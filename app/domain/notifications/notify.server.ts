import { randomUUID } from 'node:crypto'
import type { MailCadence } from '@prisma-client'
import { messageIdOf } from '~/mail/addresses.server'
import { type MailKind, type MailKinds, topicOf } from '~/mail/kinds'
import type { Tx } from '~/platform/db.server'
import { enqueue } from '~/platform/jobs.server'

interface News<K extends MailKind> {
  kind: K
  params: MailKinds[K]
  /** The page to go to, as a path of the portal. */
  path: string
  /** Where the same thing must not be told twice to one person, however often this is called. */
  dedupeKey?: string
}

/** Tells people something: a line among their notifications, and mail as often as they want it. Exists when, and only when, the caller's change does. */
export async function notify<K extends MailKind>(tx: Tx, userIds: string[], { kind, params, path, dedupeKey }: News<K>): Promise<void> {
  const readers = await tx.user.findMany({
    where: { id: { in: userIds }, suspendedAt: null, erasedAt: null },
    select: { id: true, email: true, locale: true, mailPreferences: { where: { topic: topicOf(kind) } } },
  })
  await tx.notification.createMany({ data: readers.map(({ id }) => ({ userId: id, kind, params, path, dedupeKey })), skipDuplicates: true })
  for (const { id, email, locale, mailPreferences } of readers) {
    const cadence = mailPreferences[0]?.cadence ?? 'immediately'
    await writeMail(tx, { userId: id, address: email, locale, cadence, dedupeKey: dedupeKey && `${dedupeKey}:${id}` }, { kind, params, path })
  }
}

/** Mail to an address that may belong to nobody yet: an invitation, the proof of an address. Goes out at once. */
export const mailTo = <K extends MailKind>(tx: Tx, address: string, locale: string | null, news: Omit<News<K>, 'dedupeKey'>): Promise<void> =>
  writeMail(tx, { userId: null, address, locale, cadence: 'immediately' }, news)

interface Envelope {
  userId: string | null
  address: string
  locale: string | null
  cadence: MailCadence
  dedupeKey?: string
}

async function writeMail<K extends MailKind>(tx: Tx, { locale, cadence, ...to }: Envelope, { kind, params, path }: Omit<News<K>, 'dedupeKey'>): Promise<void> {
  if (cadence === 'off') return
  const state = cadence === 'immediately' ? 'queued' : 'gathered'
  const id = randomUUID()
  const row = { ...to, id, kind, params, path, cadence, state, locale: locale ?? 'zh-CN', messageId: messageIdOf(id) } as const
  const { count } = await tx.mailMessage.createMany({ data: [row], skipDuplicates: true })
  if (count && state === 'queued') await enqueue(tx, 'mail', { mailId: id })
}
