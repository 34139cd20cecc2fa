import type { Actor, SignedInActor } from '~/domain/actor'
import { FieldErrors, found } from '~/domain/errors'
import { agreementFacts } from '~/domain/facts.server'
import { enterFiles, keepFiles, type NamedFile } from '~/domain/files/files.server'
import { recordChange } from '~/domain/history/history.server'
import { permit } from '~/domain/permit.server'
import { db, inTransaction } from '~/platform/db.server'
import { agreementForChange } from '../agreements.server'
import { agreementToRead, agreementToWrite, filesOfPart, namesOfUsers } from '../reading.server'
import { draftText } from './draft'
import { draftFacts } from './draftFacts.server'
import { passages } from './difference'
import type { comparedVersions, TextInput } from './texts.schema'

/** The versions of an agreement's text, the last first. */
export async function listTexts(actor: Actor, id: string) {
  const { agreement, mayEdit } = await agreementToRead(actor, id)
  const texts = await db().agreementText.findMany({ where: { agreementId: id }, orderBy: { number: 'desc' } })
  const [nameOf, filesOf] = await Promise.all([namesOfUsers(texts.map(({ createdById }) => createdById)), filesOfPart(actor, agreement, 'text')])
  return {
    title: agreement.title,
    mayEdit,
    texts: texts.map(({ id, number, note, body, createdById, createdAt }) => ({ ...{ id, number, note, createdAt }, characters: [...body].length, by: nameOf(createdById), files: filesOf(id) })),
  }
}

/** What the form of a new version starts from: the last one, or a draft from the agreement's own fields where there is none or `draft` is asked for. */
export async function textToWrite(actor: Actor, id: string, draft: boolean) {
  const agreement = await agreementToWrite(actor, id)
  const last = await db().agreementText.findFirst({ where: { agreementId: id }, orderBy: { number: 'desc' }, select: { number: true, body: true } })
  const base = draft ? null : last
  return { title: agreement.title, last: last?.number ?? null, base: base?.number ?? null, values: { body: base?.body ?? draftText(draftFacts(agreement)) } }
}

/** Adds a version, which nobody can change afterwards; its number. Throws FieldErrors where it says the same as the last and brings no file. */
export async function addText(actor: SignedInActor, id: string, { body, note }: TextInput, files: NamedFile[]): Promise<number> {
  const entries = await keepFiles(files)
  return inTransaction(async (tx) => {
    permit(actor, 'agreement.edit', agreementFacts(await agreementForChange(tx, id)))
    const last = await tx.agreementText.findFirst({ where: { agreementId: id }, orderBy: { number: 'desc' } })
    if (last?.body === body && entries.length === 0) throw new FieldErrors({ body: 'sameText' })
    const number = (last?.number ?? 0) + 1
    const text = await tx.agreementText.create({ data: { agreementId: id, number, body, note, createdById: actor.userId } })
    await recordChange(tx, actor, { action: 'edit', kind: 'agreement', id, changes: { text: [last?.number ?? null, number] } })
    await enterFiles(tx, actor, { agreementId: id, part: 'text', partId: text.id }, entries)
    return number
  })
}

/** One version with its files. */
export async function getText(actor: Actor, id: string, number: number) {
  const { agreement, mayEdit } = await agreementToRead(actor, id)
  const text = found(await db().agreementText.findUnique({ where: { agreementId_number: { agreementId: id, number } } }))
  const [nameOf, filesOf] = await Promise.all([namesOfUsers([text.createdById]), filesOfPart(actor, agreement, 'text')])
  const last = await db().agreementText.count({ where: { agreementId: id } })
  const { body, note, createdAt } = text
  return { title: agreement.title, mayEdit, last, text: { number, body, note, createdAt, by: nameOf(text.createdById), files: filesOf(text.id) } }
}

/** How two versions differ; the last two unless told. Null where there are not two. */
export async function compareTexts(actor: Actor, id: string, { from, to }: ReturnType<typeof comparedVersions>) {
  const { agreement } = await agreementToRead(actor, id)
  const numbers = (await db().agreementText.findMany({ where: { agreementId: id }, select: { number: true }, orderBy: { number: 'asc' } })).map(({ number }) => number)
  const last = numbers.length
  const chosen = { from: from ?? Math.max(1, (to ?? last) - 1), to: to ?? last }
  if (last < 2) return { title: agreement.title, numbers, chosen, passages: null }
  const [before, after] = await Promise.all([bodyOf(id, chosen.from), bodyOf(id, chosen.to)])
  return { title: agreement.title, numbers, chosen, passages: passages(before, after) }
}

async function bodyOf(agreementId: string, number: number): Promise<string> {
  return found(await db().agreementText.findUnique({ where: { agreementId_number: { agreementId, number } }, select: { body: true } })).body
}
