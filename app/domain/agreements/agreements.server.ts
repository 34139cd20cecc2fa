import type { Actor } from '~/domain/actor'
import { FieldErrors, found } from '~/domain/errors'
import { agreementFacts } from '~/domain/facts.server'
import { changesBetween } from '~/domain/history/changes'
import { recordChange, recordState } from '~/domain/history/history.server'
import { enqueueIndexing } from '~/domain/indexing.server'
import { introductionAgreed, introductionReopened } from '~/domain/introductions/ending.server'
import { permit } from '~/domain/permit.server'
import { holdValue } from '~/domain/records/lock.server'
import { refuseStale } from '~/domain/records/versions'
import { inTransaction, type Tx } from '~/platform/db.server'
import type { AgreementInput } from './agreements.schema'
import { partySelect } from './list.server'
import { partyRow, resolveParties, writeParties } from './parties.server'

/** Creates an agreement; throws FieldErrors for parties that are not found, a number that is taken or an unknown need. */
export function createAgreement(actor: Actor, input: AgreementInput): Promise<string> {
  permit(actor, 'agreement.create')
  return inTransaction(async (tx) => {
    const { fields, parties } = await prepared(tx, input)
    const state = input.state ?? 'intent'
    const { id } = await tx.agreement.create({ data: { ...fields, state, parties: { create: parties.map(partyRow) } } })
    await recordState(tx, actor, { kind: 'agreement', id, from: null, to: state })
    await recordChange(tx, actor, { action: 'create', kind: 'agreement', id, changes: changesBetween({}, { ...fields, state, parties: parties.map(({ name }) => name) }) })
    await enqueueIndexing(tx, [{ kind: 'agreement', id }])
    if (input.introductionId) await introductionAgreed(tx, actor, input.introductionId, { title: input.title })
    return id
  })
}

/** Corrects an agreement; its state changes only by moves. Throws FieldErrors as `createAgreement`, and when it was changed meanwhile. */
export function updateAgreement(actor: Actor, id: string, input: AgreementInput): Promise<void> {
  return inTransaction(async (tx) => {
    const before = await agreementForChange(tx, id)
    permit(actor, 'agreement.edit', agreementFacts(before))
    refuseStale(before.version, input.version)
    const { fields, parties } = await prepared(tx, input, id)
    await tx.agreement.update({ where: { id }, data: { ...fields, version: { increment: 1 } } })
    await writeParties(tx, id, before.parties, parties)
    const changes = changesBetween({ ...before, parties: before.parties.map(nameOfParty) }, { ...fields, parties: parties.map(({ name }) => name) })
    await recordChange(tx, actor, { action: 'edit', kind: 'agreement', id, changes })
    await enqueueIndexing(tx, [{ kind: 'agreement', id }])
  })
}

/** An agreement with its parties, locked until this transaction ends, so that two changes follow one another. */
export async function agreementForChange(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "Agreement" WHERE id = ${id} FOR UPDATE`
  return found(await tx.agreement.findUnique({ where: { id }, include: { parties: { ...partySelect, select: { ...partySelect.select, enterpriseId: true, expertId: true } } } }))
}

type Named = { name: string } | null

export const nameOfParty = (party: { enterprise: Named; institution: Named; expert: Named }): string =>
  (party.enterprise ?? party.institution ?? party.expert)?.name ?? ''

async function prepared(tx: Tx, input: AgreementInput, self?: string) {
  await refuseFaulty(tx, input, self)
  const { parties: typed, state: _state, version: _version, signed, ...rest } = input
  const parties = await resolveParties(tx, typed)
  if (parties.length === 0) throw new FieldErrors({ 'parties[0].name': 'required' })
  return { fields: { ...rest, signedOn: signed?.on ?? null, signedPrecision: signed?.precision ?? ('day' as const) }, parties }
}

async function refuseFaulty(tx: Tx, { number, needId, introductionId }: AgreementInput, self?: string): Promise<void> {
  const faults: Record<string, string> = {}
  if (number) await holdValue(tx, 'agreement.number', number)
  if (number && (await tx.agreement.findFirst({ where: { number, id: { not: self } } }))) faults.number = 'numberTaken'
  if (needId && !(await tx.need.findUnique({ where: { id: needId } }))) faults.needId = 'unknownRecord'
  if (introductionId && !(await tx.introduction.findUnique({ where: { id: introductionId, ...(needId ? { needId } : {}) } }))) faults.introductionId = 'unknownRecord'
  if (Object.keys(faults).length) throw new FieldErrors(faults)
}

/** Takes an agreement out of lists and search, or brings it back. Nothing is deleted. */
export function moveAgreement(actor: Actor, id: string, to: 'active' | 'withdrawn', reason?: string): Promise<void> {
  return inTransaction(async (tx) => {
    const before = await agreementForChange(tx, id)
    const withdraws = to === 'withdrawn'
    permit(actor, withdraws ? 'agreement.withdraw' : 'agreement.restore', agreementFacts(before))
    await tx.agreement.update({ where: { id }, data: { withdrawnAt: withdraws ? new Date() : null, version: { increment: 1 } } })
    const [from, now] = withdraws ? [before.state, 'withdrawn'] : ['withdrawn', before.state]
    await recordState(tx, actor, { kind: 'agreement', id, from, to: now, reason })
    await recordChange(tx, actor, { action: withdraws ? 'withdraw' : 'restore', kind: 'agreement', id })
    if (before.introductionId) await (withdraws ? introductionReopened(tx, actor, before.introductionId) : introductionAgreed(tx, actor, before.introductionId, before))
    await enqueueIndexing(tx, [{ kind: 'agreement', id }])
  })
}
