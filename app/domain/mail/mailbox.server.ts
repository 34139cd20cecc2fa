import { Readable } from 'node:stream'
import type { Prisma } from '@prisma-client'
import { isBureau, type SignedInActor } from '~/domain/actor'
import { DomainError, found } from '~/domain/errors'
import { type Page, slice, toPage } from '~/domain/paging'
import { portalUrl } from '~/mail/addresses.server'
import { readMailFile } from '~/mail/files.server'
import { parseMail } from '~/mail/parse.server'
import { db } from '~/platform/db.server'
import { env } from '~/platform/env.server'

/** Whether the mailbox is there for somebody: only without a mail server, for the bureau, and where samples are loaded for everybody. */
export async function hasMailbox(actor: SignedInActor): Promise<boolean> {
  if (env().SMTP_URL) return false
  return isBureau(actor) || (await db().user.count({ where: { isSample: true }, take: 1 })) > 0
}

/** An administrator reads all mail, since they set up what sends it; links in it open accounts, so others read their own. */
async function readable({ role, userId }: SignedInActor): Promise<Prisma.MailMessageWhereInput> {
  if (role === 'administrator') return { state: 'sent' }
  const { email } = found(await db().user.findUnique({ where: { id: userId }, select: { email: true } }))
  return { state: 'sent', OR: [{ userId }, { address: email }] }
}

export interface MailboxRow {
  id: string
  address: string
  subject: string | null
  sentAt: Date | null
  locale: string
}

/** The mail that was written to files and that the actor may read, newest first. Throws `not_found` where there is no mailbox. */
export async function listMailbox(actor: SignedInActor, page: number): Promise<Page<MailboxRow> & { all: boolean }> {
  await assertMailbox(actor)
  const where = await readable(actor)
  const [rows, total] = await Promise.all([db().mailMessage.findMany({ where, orderBy: [{ sentAt: 'desc' }, { id: 'asc' }], ...slice(page) }), db().mailMessage.count({ where })])
  const shown = await Promise.all(rows.map(async ({ id, address, sentAt, locale }) => ({ id, address, sentAt, locale, subject: await subjectOfFile(id) })))
  return { ...toPage(shown, total, page), all: actor.role === 'administrator' }
}

async function subjectOfFile(id: string): Promise<string | null> {
  const raw = await readMailFile(id)
  return raw && (await parseMail(raw)).subject
}

/** A mail as its file holds it, with the portal's own pages that it links to; `mail` is null where the file is gone. Throws `not_found`. */
export async function readMailbox(actor: SignedInActor, id: string) {
  const raw = await fileFor(actor, id)
  const mail = raw && (await parseMail(raw))
  const links = [...new Set([...(mail?.text ?? '').matchAll(/<([^<>\s]+)>/g)].map(([, link]) => link!))].filter((link) => link.startsWith(`${portalUrl()}/`))
  const { locale } = await db().mailMessage.findUniqueOrThrow({ where: { id }, select: { locale: true } })
  return { id, mail, locale, paths: links.map((link) => link.slice(portalUrl().length)) }
}

/** A mail's HTML, its links opening pages of their own. Throws `not_found`. */
export async function mailboxHtml(actor: SignedInActor, id: string): Promise<string> {
  const { html } = await parseMail(found(await fileFor(actor, id)))
  return html.replace('<head>', '<head><base target="_blank">')
}

/** A mail to be saved. Throws `not_found`. */
export async function mailboxFile(actor: SignedInActor, id: string) {
  const raw = found(await fileFor(actor, id))
  return { name: `${id}.eml`, mediaType: 'message/rfc822', stream: Readable.from([raw]), size: raw.length }
}

async function fileFor(actor: SignedInActor, id: string): Promise<Buffer | null> {
  await assertMailbox(actor)
  found(await db().mailMessage.findFirst({ where: { AND: [await readable(actor), { id }] }, select: { id: true } }))
  return readMailFile(id)
}

async function assertMailbox(actor: SignedInActor): Promise<void> {
  if (!(await hasMailbox(actor))) throw new DomainError('not_found')
}
