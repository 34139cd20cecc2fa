import type { NeedState, Prisma } from '@prisma-client'
import { type Actor, isBureau } from '~/domain/actor'
import { FieldErrors, found } from '~/domain/errors'
import { isOneOf, openNeedStates } from '~/domain/facts'
import { noteContactView } from '~/domain/contacts/contacts.server'
import { contactOfNeed, needFacts, needFactsSelect } from '~/domain/facts.server'
import { changesBetween } from '~/domain/history/changes'
import { recordChange, recordState } from '~/domain/history/history.server'
import { enqueueIndexing } from '~/domain/indexing.server'
import { permit } from '~/domain/permit.server'
import { classificationCode, classificationLabels, classificationOptions } from '~/domain/reference/classifications.server'
import { refuseStale } from '~/domain/records/versions'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { enterpriseNamed, enterpriseNames } from './enterprise.server'
import type { NeedInput } from './needs.schema'
import { needForChange } from './state.server'

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
