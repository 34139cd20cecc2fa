import type { Acceptance } from '@prisma-client'
import type { Actor, SignedInActor } from '~/domain/actor'
import { DomainError, found } from '~/domain/errors'
import { isOneOf } from '~/domain/facts'
import { agreementFacts } from '~/domain/facts.server'
import { enterFiles, keepFiles, type NamedFile } from '~/domain/files/files.server'
import { recordChange } from '~/domain/history/history.server'
import { permit } from '~/domain/permit.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { agreementForChange } from '../agreements.server'
import { runningStates } from '../life'
import { enterState } from '../moves.server'
import { agreementToWrite, filesOfPart, type ReadAgreement } from '../reading.server'
import type { AcceptanceInput } from './acceptances.schema'

/** Whether the work under an agreement may be accepted: it is signed and has not ended. */
export const isAcceptable = ({ state, withdrawnAt }: Pick<ReadAgreement, 'state' | 'withdrawnAt'>): boolean => !withdrawnAt && isOneOf(runningStates, state)

/** The agreement of which the actor is about to record an acceptance. Throws `conflict` where it has none to await. */
export async function acceptanceToRecord(actor: Actor, id: string) {
  const agreement = await agreementToWrite(actor, id)
  refuseUnready(agreement)
  const { title, indicators } = agreement
  return { title, indicators }
}

function refuseUnready(agreement: Pick<ReadAgreement, 'state' | 'withdrawnAt'>): void {
  if (!isAcceptable(agreement)) throw new DomainError('conflict', 'acceptanceState')
}

/** Records an acceptance; one that passed completes the agreement, one that failed leaves it as it is. */
export async function recordAcceptance(actor: SignedInActor, id: string, { file: _file, ...input }: AcceptanceInput, files: NamedFile[]): Promise<void> {
  const entries = await keepFiles(files)
  await inTransaction(async (tx) => {
    const agreement = await agreementForChange(tx, id)
    permit(actor, 'agreement.edit', agreementFacts(agreement))
    refuseUnready(agreement)
    const acceptance = await tx.acceptance.create({ data: { ...input, agreementId: id, recordedById: actor.userId } })
    await recordChange(tx, actor, { action: 'edit', kind: 'agreement', id, changes: { acceptance: [null, input.conclusion], acceptedOn: [null, input.acceptedOn.toISOString()] } })
    await enterFiles(tx, actor, { agreementId: id, part: 'acceptance', partId: acceptance.id }, entries)
    if (input.conclusion !== 'failed') await enterState(tx, actor, agreement, { to: 'completed' })
  })
}

/** The acceptance that the actor is about to take back. */
export async function acceptanceToWithdraw(actor: Actor, id: string, acceptanceId: string) {
  const { title } = await agreementToWrite(actor, id)
  const { acceptedOn, conclusion } = await inForce(db(), id, acceptanceId)
  return { title, acceptedOn, conclusion }
}

/** Takes back an acceptance that was recorded wrongly, with its files; an agreement that it had completed is carried out again. */
export function withdrawAcceptance(actor: Actor, id: string, acceptanceId: string, reason: string): Promise<void> {
  return inTransaction(async (tx) => {
    const agreement = await agreementForChange(tx, id)
    permit(actor, 'agreement.edit', agreementFacts(agreement))
    const { conclusion } = await inForce(tx, id, acceptanceId)
    const withdrawnAt = new Date()
    await tx.acceptance.update({ where: { id: acceptanceId }, data: { withdrawnAt, withdrawnFor: reason } })
    await tx.storedFile.updateMany({ where: { partId: acceptanceId, part: 'acceptance', withdrawnAt: null }, data: { withdrawnAt } })
    await recordChange(tx, actor, { action: 'edit', kind: 'agreement', id, changes: { acceptance: [conclusion, null], reason: [null, reason] } })
    if (conclusion !== 'failed' && agreement.state === 'completed') await enterState(tx, actor, agreement, { to: 'active', reason })
  })
}

async function inForce(tx: Tx, agreementId: string, id: string): Promise<Acceptance> {
  return found(await tx.acceptance.findFirst({ where: { id, agreementId, withdrawnAt: null } }))
}

/** The acceptances of an agreement, the last first, with those that were taken back and why. */
export async function acceptancesOf(actor: Actor, agreement: ReadAgreement) {
  const [rows, filesOf] = await Promise.all([db().acceptance.findMany({ where: { agreementId: agreement.id }, orderBy: [{ acceptedOn: 'desc' }, { createdAt: 'desc' }] }), filesOfPart(actor, agreement, 'acceptance')])
  return rows.map(({ id, acceptedOn, conclusion, opinion, outputs, withdrawnAt, withdrawnFor }) => ({ ...{ id, acceptedOn, conclusion, opinion, outputs, withdrawnAt, withdrawnFor }, files: filesOf(id) }))
}

export type Acceptances = Awaited<ReturnType<typeof acceptancesOf>>
