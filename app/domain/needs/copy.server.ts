import type { Prisma } from '@prisma-client'
import type { Actor, SignedInActor } from '~/domain/actor'
import { today } from '~/domain/calendar'
import { found } from '~/domain/errors'
import { needFacts, needFactsSelect } from '~/domain/facts.server'
import { filesOf } from '~/domain/files/files.server'
import { recordChange, recordState } from '~/domain/history/history.server'
import { changesBetween } from '~/domain/history/changes'
import { enqueueIndexing } from '~/domain/indexing.server'
import { permit } from '~/domain/permit.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'

/** What a copy takes over; not its number, its dates gone by, its state, what the bureau noted, nor its declaration. */
const taken = {
  ...{ kind: true, title: true, enterpriseId: true, industryCode: true, field: true, type: true, description: true, technicalIndicators: true, difficulty: true, presentBasis: true },
  ...{ budgetMin: true, budgetMax: true, budgetQualifier: true, budgetText: true, cooperationModes: true, deadline: true, validUntil: true, ipTerms: true, wantedPartner: true },
  ...{ contactName: true, contactPhone: true, contactEmail: true, disclosure: true, hideEnterprise: true, rewardAmount: true, rewardText: true, challengeConditions: true, applyUntil: true },
} satisfies Prisma.NeedSelect

/** What the page before the copy shows: the need's name and its files. */
export async function needToCopy(actor: Actor, id: string) {
  const need = found(await db().need.findUnique({ where: { id }, select: { title: true, ...needFactsSelect } }))
  permit(actor, 'need.copy', needFacts(need))
  const { files } = await filesOf(actor, { needId: id })
  return { title: need.title, files: files.filter(({ withdrawnAt }) => !withdrawnAt) }
}

/** Writes a need anew as a draft, with the files that are taken over; the new need's id. */
export function copyNeed(actor: SignedInActor, id: string, fileIds: string[], now = new Date()): Promise<string> {
  return inTransaction(async (tx) => {
    const need = found(await tx.need.findUnique({ where: { id }, select: { ...taken, ...needFactsSelect } }))
    permit(actor, 'need.copy', needFacts(need))
    permit(actor, 'need.create', { enterpriseId: need.enterpriseId })
    const { introductions: _, state: __, ...fields } = need
    const coming = (date: Date | null) => (date && date >= today(now) ? date : null)
    const data = { ...fields, deadline: coming(need.deadline), validUntil: coming(need.validUntil), applyUntil: coming(need.applyUntil), copiedFromId: id, createdById: actor.userId }
    const copy = await tx.need.create({ data })
    await recordState(tx, actor, { kind: 'need', id: copy.id, from: null, to: 'draft' })
    await recordChange(tx, actor, { action: 'create', kind: 'need', id: copy.id, changes: changesBetween({}, data) })
    await takeOver(tx, actor, id, copy.id, fileIds)
    await enqueueIndexing(tx, [{ kind: 'need', id: copy.id }])
    return copy.id
  })
}

async function takeOver(tx: Tx, actor: SignedInActor, from: string, to: string, ids: string[]): Promise<void> {
  const files = await tx.storedFile.findMany({ where: { needId: from, id: { in: ids }, withdrawnAt: null }, select: { name: true, mediaType: true, size: true, sha256: true } })
  if (files.length === 0) return
  await tx.storedFile.createMany({ data: files.map((file) => ({ ...file, needId: to, uploadedById: actor.userId })) })
  await recordChange(tx, actor, { action: 'upload', kind: 'need', id: to, changes: { file: [null, files.map(({ name }) => name).join('、')] } })
}
