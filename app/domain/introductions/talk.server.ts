import type { Prisma } from '@prisma-client'
import { type Actor, isSignedIn, type SignedInActor } from '~/domain/actor'
import { FieldErrors } from '~/domain/errors'
import type { IntroductionFacts } from '~/domain/facts'
import { introductionFacts } from '~/domain/facts.server'
import { enterFiles, keepFiles, type NamedFile, shownFiles } from '~/domain/files/files.server'
import { permit } from '~/domain/permit.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { type Held, introductionForChange, moveIntroduction, sideOf } from './change.server'
import { nameOf, othersThan, tell } from './telling.server'

const messagesShown = 20

/** Writes to the other side, with files; the first word of either side opens the talk. Throws FieldErrors where there is neither a word nor a file. */
export async function sendMessage(actor: SignedInActor, id: string, body: string | null, files: NamedFile[] = [], now = new Date()): Promise<void> {
  if (!body && files.length === 0) throw new FieldErrors({ body: 'required' })
  const entries = await keepFiles(files)
  await inTransaction(async (tx) => {
    const before = await introductionForChange(tx, id)
    permit(actor, 'introduction.talk', introductionFacts(before))
    const side = sideOf(actor, before)
    const message = await tx.message.create({ data: { introductionId: id, authorId: actor.userId, side, body: body ?? '', createdAt: now } })
    await enterFiles(tx, actor, { messageId: message.id }, entries)
    await goOn(tx, actor, before, { talks: side !== 'bureau', now })
    const excerpt = excerptOf(body ?? entries.map(({ name }) => name).join('、'))
    await tell(tx, actor, before, othersThan(actor, before), { kind: 'talk_message', params: { title: before.need.title, from: nameOf(actor, before), excerpt } })
  })
}

/** Something happened in the talk; where `talks`, it is what makes a talk of an accepted introduction. */
export async function goOn(tx: Tx, actor: SignedInActor, before: Held, { talks, now }: { talks: boolean; now: Date }): Promise<void> {
  if (talks && before.state === 'accepted') return moveIntroduction(tx, actor, before, 'talk', { now })
  await tx.introduction.update({ where: { id: before.id }, data: { lastActivityAt: now, version: { increment: 1 } } })
}

const longestExcerpt = 120

const excerptOf = (text: string) => ([...text].length > longestExcerpt ? `${[...text].slice(0, longestExcerpt).join('')}…` : text)

const inTalk = { author: { select: { name: true } }, files: { where: { withdrawnAt: null }, orderBy: { createdAt: 'asc' } } } satisfies Prisma.MessageInclude

/** A page of the talk, page 1 being the latest, each page oldest first; what the actor has not read yet is marked. */
export async function talkOf(actor: Actor, introduction: IntroductionFacts & { id: string }, page: number) {
  const ownSide = sideOf(actor, { need: introduction })
  const where = { introductionId: introduction.id }
  const userId = isSignedIn(actor) ? actor.userId : ''
  const [rows, total, reading] = await Promise.all([
    db().message.findMany({ where, include: inTalk, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], skip: (page - 1) * messagesShown, take: messagesShown }),
    db().message.count({ where }),
    db().introductionReading.findUnique({ where: { introductionId_userId: { introductionId: introduction.id, userId } } }),
  ])
  const messages = rows.reverse().map(async ({ id, side, body, createdAt, authorId, author, files }) => ({
    ...{ id, side, body, createdAt },
    author: author?.name ?? null,
    mine: side === ownSide,
    unread: authorId !== userId && (!reading || reading.readAt < createdAt),
    files: await shownFiles(actor, { kind: 'message', authorId, introduction }, files),
  }))
  return { messages: await Promise.all(messages), page, pages: Math.max(1, Math.ceil(total / messagesShown)) }
}

/** Remembers that somebody has read the talk until now. */
export async function markRead(actor: SignedInActor, introductionId: string, readAt = new Date()): Promise<void> {
  const key = { introductionId, userId: actor.userId }
  await db().introductionReading.upsert({ where: { introductionId_userId: key }, create: { ...key, readAt }, update: { readAt } })
}
