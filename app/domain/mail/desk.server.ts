import type { Prisma } from '@prisma-client'
import type { SignedInActor } from '~/domain/actor'
import { DomainError, found } from '~/domain/errors'
import type { Changes } from '~/domain/history/changes'
import { recordChange } from '~/domain/history/history.server'
import { slice, toPage } from '~/domain/paging'
import { permit } from '~/domain/permit.server'
import { containing } from '~/domain/records/filters.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { enqueue } from '~/platform/jobs.server'
import { clearBounces } from './bounces.server'
import type { MailFilter } from './mail.schema'
import { hasMailbox } from './mailbox.server'
import { maySecrets } from './secrets'
import { subjectOf } from './subject'

const inList = {
  id: true,
  userId: true,
  address: true,
  kind: true,
  params: true,
  state: true,
  messageId: true,
  reply: true,
  attempts: true,
  dueAt: true,
  createdAt: true,
} satisfies Prisma.MailMessageSelect

type Row = Prisma.MailMessageGetPayload<{ select: typeof inList }>

/** The bureau's page of mail, and whether mail can be read in the portal. */
export async function mailPage(actor: SignedInActor, filter: MailFilter, language: string) {
  const [list, mailbox] = await Promise.all([listMail(actor, filter, language), hasMailbox(actor)])
  return { ...list, mailbox }
}

/** The portal's mail, newest first, its subjects in the given language, with what an officer can do about each; how much of it needs one. */
export async function listMail(actor: SignedInActor, { state, address, page }: MailFilter, language: string) {
  permit(actor, 'mail.view')
  const where = { state, address: address ? containing(address) : undefined }
  const [rows, total, counts] = await Promise.all([
    db().mailMessage.findMany({ where, select: inList, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }], ...slice(page) }),
    db().mailMessage.count({ where }),
    db().mailMessage.groupBy({ by: ['state'], where: { state: { in: ['unconfirmed', 'failed'] } }, _count: true }),
  ])
  const bounced = await bouncedAmong(rows)
  const shown = rows.map((row) => ({ ...withoutContent(row), subject: subjectOf(row, language), may: movesOf(row, bounced) }))
  const waiting = { unconfirmed: 0, failed: 0, ...Object.fromEntries(counts.map(({ state, _count }) => [state, _count])) }
  return { ...toPage(shown, total, page), waiting }
}

/** Puts a mail whose fate is unknown, or that failed, into the queue again, under its old Message-ID. Throws `conflict`. */
export const resendMail = (actor: SignedInActor, id: string, now: Date = new Date()): Promise<void> =>
  move(actor, id, 'resend_mail', async (tx, mail) => {
    if (!movesOf(mail).resend) throw new DomainError('conflict')
    await tx.mailMessage.update({ where: { id }, data: { state: 'queued', attempts: 0, dueAt: now, claimedBy: null } })
    await enqueue(tx, 'mail', { mailId: id })
    return { state: [mail.state, 'queued'] }
  })

/** Records that a mail whose fate was unknown did arrive. Throws `conflict`. */
export const confirmMail = (actor: SignedInActor, id: string): Promise<void> =>
  move(actor, id, 'confirm_mail', async (tx, mail) => {
    if (!movesOf(mail).arrived) throw new DomainError('conflict')
    await tx.mailMessage.update({ where: { id }, data: { state: 'sent', claimedBy: null } })
    return { state: [mail.state, 'sent'] }
  })

/** Lets mail go out again to the address that a mail came back from. */
export const reopenAddress = (actor: SignedInActor, id: string): Promise<void> =>
  move(actor, id, 'reopen_address', async (tx, { address }) => {
    await clearBounces(tx, address)
    return { address: [null, address] }
  })

async function move(actor: SignedInActor, id: string, action: string, work: (tx: Tx, mail: Row) => Promise<Changes>): Promise<void> {
  permit(actor, 'mail.resend')
  await inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "MailMessage" WHERE "id" = ${id} FOR UPDATE`
    const mail = found(await tx.mailMessage.findUnique({ where: { id }, select: inList }))
    await recordChange(tx, actor, { action, kind: 'mail', id, changes: await work(tx, mail) })
  })
}

/** A mail with a secret link keeps nothing that could be sent again: its reader asks for a new one. */
const movesOf = (mail: Row, bounced = new Set<string>()) => ({
  resend: ['unconfirmed', 'failed'].includes(mail.state) && !maySecrets(mail),
  arrived: mail.state === 'unconfirmed',
  clear: mail.state === 'bounced' && bounced.has(mail.address),
})

async function bouncedAmong(rows: Row[]): Promise<Set<string>> {
  const address = { in: rows.filter(({ state }) => state === 'bounced').map(({ address }) => address) }
  const bounces = await db().mailBounce.findMany({ where: { address, permanent: true, clearedAt: null }, select: { address: true } })
  return new Set(bounces.map((bounce) => bounce.address))
}

const withoutContent = ({ params: _, kind: __, userId: ___, ...row }: Row) => row
