import type { NeedState, Prisma } from '@prisma-client'
import { type Actor, isBureau } from '~/domain/actor'
import { DomainError, FieldErrors, found } from '~/domain/errors'
import { isOneOf, openNeedStates } from '~/domain/facts'
import { noteContactView } from '~/domain/contacts/contacts.server'
import { contactOfNeed, needFacts, needFactsSelect } from '~/domain/facts.server'
import { changesBetween } from '~/domain/history/changes'
import { recordChange, recordState } from '~/domain/history/history.server'
import { enqueueIndexing } from '~/domain/indexing.server'
import { permit } from '~/domain/permit.server'
import { classificationCode, classificationLabels, classificationOptions } from '~/domain/reference/classifications.server'
import { lockRow } from '~/domain/records/lock.server'
import { refuseStale } from '~/domain/records/versions'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { enterpriseNamed, enterpriseNames } from './enterprise.server'
import { nextNeedStates } from './life'
import type { NeedInput } from './needs.schema'

/** Writes a new need as a draft. Throws FieldErrors for an unknown firm or a number that is taken. */
export function createNeed(actor: Actor, input: NeedInput): Promise<string> {
  permit(actor, 'need.create')
  return inTransaction(async (tx) => {
    const data = await columnsOf(tx, actor, input)
    permit(actor, 'need.create', { enterpriseId: data.enterpriseId })
    await refuseTaken(tx, input.number)
    const { id } = await tx.need.create({ data })
    await recordState(tx, actor, { kind: 'need', id, from: null, to: 'draft' })
    await recordChange(tx, actor, { action: 'create', kind: 'need', id, changes: changesBetween({}, data) })
    await enqueueIndexing(tx, [{ kind: 'need', id }])
    return id
  })
}

/** Corrects a need; throws FieldErrors when it was changed since it was shown, or where others read it by a declaration that is taken back. */
export function updateNeed(actor: Actor, id: string, input: NeedInput): Promise<void> {
  return inTransaction(async (tx) => {
    const before = await needForChange(tx, id)
    permit(actor, 'need.edit', needFacts(before))
    refuseStale(before.version, input.version)
    if (isShown(before.state) && before.unclassifiedDeclared && !input.unclassifiedDeclared) throw new FieldErrors({ unclassifiedDeclared: 'required' })
    const data = await columnsOf(tx, actor, input)
    await refuseTaken(tx, input.number, id)
    await tx.need.update({ where: { id }, data: { ...data, version: { increment: 1 } } })
    await recordChange(tx, actor, { action: 'edit', kind: 'need', id, changes: changesBetween(before, data) })
    await enqueueIndexing(tx, [{ kind: 'need', id }])
  })
}

/** The need as it stands, held until the transaction ends. */
async function needForChange(tx: Tx, id: string) {
  await lockRow(tx, 'Need', id)
  return found(await tx.need.findUnique({ where: { id }, include: { introductions: needFactsSelect.introductions } }))
}

/** The form's fields as columns: the firm by its id; the bureau's own number and note stay the bureau's. */
async function columnsOf(tx: Tx, actor: Actor, input: NeedInput) {
  const { enterprise, version: _, note, number, ...fields } = input
  return {
    ...fields,
    ...(isBureau(actor) ? { note, number } : {}),
    industryCode: await classificationCode('industry', 'industryCode', input.industryCode),
    enterpriseId: await enterpriseNamed(tx, actor, enterprise),
  }
}

async function refuseTaken(tx: Tx, number: string | null, self?: string): Promise<void> {
  if (number && (await tx.need.findFirst({ where: { number, id: { not: self } } }))) throw new FieldErrors({ number: 'numberTaken' })
}

/** Moves a need along its life. Submitting and publishing ask for the 不涉密 declaration and are `refused` without it. Throws `conflict` for a move its state does not allow. */
export function moveNeed(actor: Actor, id: string, to: NeedState, reason?: string | null): Promise<{ refused?: 'undeclared' }> {
  return inTransaction(async (tx) => {
    const before = await needForChange(tx, id)
    permit(actor, moveAction(before.state, to), needFacts(before))
    if (!nextNeedStates(before.state, isBureau(actor)).includes(to)) throw new DomainError('conflict')
    if (isForward(to) && !before.unclassifiedDeclared) return { refused: 'undeclared' }
    const publishedAt = to === 'published' ? (before.publishedAt ?? new Date()) : before.publishedAt
    await tx.need.update({ where: { id }, data: { state: to, publishedAt, version: { increment: 1 } } })
    await recordState(tx, actor, { kind: 'need', id, from: before.state, to, reason: reason ?? undefined })
    await recordChange(tx, actor, { action: 'state', kind: 'need', id, changes: { state: [before.state, to] } })
    await enqueueIndexing(tx, [{ kind: 'need', id }])
    return {}
  })
}

const moveAction = (from: NeedState, to: NeedState) => (from === 'withdrawn' ? 'need.restore' : to === 'withdrawn' ? 'need.withdraw' : 'need.edit')

const isForward = (to: NeedState) => to === 'submitted' || to === 'published'

const isShown = (state: NeedState) => state === 'submitted' || isOneOf(openNeedStates, state)

/** The form's values of a need that the actor may edit, and the firms to choose from. */
export async function needForEditing(actor: Actor, id: string) {
  const need = found(await db().need.findUnique({ where: { id }, include: { introductions: needFactsSelect.introductions, enterprise: { select: { name: true } } } }))
  permit(actor, 'need.edit', needFacts(need))
  await noteContactView(actor, 'need', id, contactOfNeed(needFacts(need)))
  const { introductions: _, enterprise, enterpriseId: __, note, number, ...fields } = need
  const industry = await classificationLabels('industry', [need.industryCode])
  const office = isBureau(actor) ? { note, number } : {}
  const values = { ...formValues(fields), ...office, enterprise: enterprise.name, industryCode: industry[need.industryCode ?? ''] ?? need.industryCode }
  return { values, ...(await needFormLists(actor)) }
}

/** What the need form offers to choose from; a member's firm is theirs, so they get no list. */
export async function needFormLists(actor: Actor): Promise<{ enterprises: string[] | null; industries: string[] }> {
  const [enterprises, industries] = await Promise.all([isBureau(actor) ? enterpriseNames(db()) : null, classificationOptions('industry')])
  return { enterprises, industries }
}

const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null
const ticks = (value: boolean) => (value ? 'on' : null)

const formValues = (need: Omit<Prisma.NeedGetPayload<object>, 'enterpriseId' | 'note' | 'number'>) => ({
  ...need,
  budgetMin: need.budgetMin?.toString() ?? null,
  budgetMax: need.budgetMax?.toString() ?? null,
  rewardAmount: need.rewardAmount?.toString() ?? null,
  applyUntil: day(need.applyUntil),
  deadline: day(need.deadline),
  validUntil: day(need.validUntil),
  hideEnterprise: ticks(need.hideEnterprise),
  unclassifiedDeclared: ticks(need.unclassifiedDeclared),
})
