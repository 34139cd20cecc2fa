import type { NeedState } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { FieldErrors } from '~/domain/errors'
import { agreementFacts, needFacts, needFactsSelect } from '~/domain/facts.server'
import { changesBetween } from '~/domain/history/changes'
import { recordChange, recordState } from '~/domain/history/history.server'
import { enqueueIndexing } from '~/domain/indexing.server'
import { endIntroductionsOf } from '~/domain/introductions/ending.server'
import { nextNeedStates } from '~/domain/needs/life'
import { lockRow } from '~/domain/records/lock.server'
import { permit } from '~/domain/permit.server'
import { inTransaction, type Tx } from '~/platform/db.server'
import { agreementForChange } from './agreements.server'
import type { AgreementMove } from './agreements.schema'
import { moveKind, needsReason } from './life'

type Before = Awaited<ReturnType<typeof agreementForChange>>

/**
 * Moves an agreement along its life, or back by a correction. Throws FieldErrors where a reason or the date of
 * signing is missing, or where its state does not lead there (any more).
 */
export function changeAgreementState(actor: Actor, id: string, move: AgreementMove): Promise<void> {
  return inTransaction(async (tx) => {
    const before = await agreementForChange(tx, id)
    permit(actor, 'agreement.edit', agreementFacts(before))
    await enterState(tx, actor, before, move)
  })
}

/** The same for an agreement that its caller holds, as the last seal, an acceptance or a renewal moves it. */
export async function enterState(tx: Tx, actor: Actor, before: Before, { to, ...known }: Pick<AgreementMove, 'to'> & Partial<AgreementMove>): Promise<void> {
  const move = { reason: null, signed: null, registrationNumber: null, registeredOn: null, contractNeed: false, ...known, to }
  const { id } = before
  refuseFaulty(before, move)
  const fields = fieldsAfter(before, move)
  await tx.agreement.update({ where: { id }, data: { ...fields, version: { increment: 1 } } })
  await recordState(tx, actor, { kind: 'agreement', id, from: before.state, to, reason: move.reason ?? undefined })
  await recordChange(tx, actor, { action: 'state', kind: 'agreement', id, changes: changesBetween({ ...before }, fields) })
  await enqueueIndexing(tx, [{ kind: 'agreement', id }])
  const settles = to === 'signed' && before.introductionId !== null
  if ((move.contractNeed || settles) && before.needId) await contractNeed(tx, actor, before.needId, before.introductionId)
}

function refuseFaulty(before: Before, { to, reason, signed }: AgreementMove): void {
  const faults: Record<string, string> = {}
  if (!moveKind(before.state, to)) faults.to = 'choice'
  else if (needsReason(before.state, to) && !reason) faults.reason = 'required'
  if (to === 'signed' && !signed && !before.signedOn) faults.signed = 'required'
  if (Object.keys(faults).length) throw new FieldErrors(faults)
}

const fieldsAfter = (before: Before, { to, signed, registrationNumber, registeredOn }: AgreementMove) => ({
  state: to,
  ...(to === 'signed' && signed ? { signedOn: signed.on, signedPrecision: signed.precision } : {}),
  registrationNumber: (to === 'registered' && registrationNumber) || before.registrationNumber,
  registeredOn: (to === 'registered' && registeredOn) || before.registeredOn,
})

/** Whether a need in this state may become `contracted` with the agreement that answers it. */
export const isContractable = (state: NeedState): boolean => nextNeedStates(state, true).includes('contracted')

/** Where an introduction led here, what else was open on the need ends. */
async function contractNeed(tx: Tx, actor: Actor, id: string, introductionId: string | null): Promise<void> {
  await lockRow(tx, 'Need', id)
  const need = await tx.need.findUniqueOrThrow({ where: { id }, select: needFactsSelect })
  permit(actor, 'need.edit', needFacts(need))
  if (!isContractable(need.state)) return
  await tx.need.update({ where: { id }, data: { state: 'contracted', version: { increment: 1 } } })
  await recordState(tx, actor, { kind: 'need', id, from: need.state, to: 'contracted' })
  await recordChange(tx, actor, { action: 'state', kind: 'need', id, changes: { state: [need.state, 'contracted'] } })
  await enqueueIndexing(tx, [{ kind: 'need', id }])
  if (introductionId) await endIntroductionsOf(tx, actor, id, { reason: 'found_other_partner', except: introductionId })
}
