import type { Signature } from '@prisma-client'
import type { Actor, SignedInActor } from '~/domain/actor'
import { DomainError, FieldErrors, found } from '~/domain/errors'
import { agreementFacts } from '~/domain/facts.server'
import { enterFiles, keepFiles, type NamedFile } from '~/domain/files/files.server'
import { recordChange } from '~/domain/history/history.server'
import { permit } from '~/domain/permit.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { agreementForChange, nameOfParty } from '../agreements.server'
import { rankOf } from '../life'
import { enterState, isContractable } from '../moves.server'
import { agreementToWrite, type ReadAgreement } from '../reading.server'
import { signsPaper } from './parties'
import type { SealInput } from './seals.schema'

type Held = Awaited<ReturnType<typeof agreementForChange>>

/** Seals go under a text that is settled; later ones are scans filed after the signing. */
export const takesSeals = ({ state, withdrawnAt }: Pick<ReadAgreement, 'state' | 'withdrawnAt'>): boolean => !withdrawnAt && rankOf(state) >= rankOf('awaiting_signature')

/** What the form to record a seal offers: the parties whose seal is missing. */
export async function sealToRecord(actor: Actor, id: string) {
  const agreement = await agreementToWrite(actor, id)
  refuseEarly(agreement)
  const [missing, need] = await Promise.all([missingIn(db(), agreement), agreement.needId && db().need.findUnique({ where: { id: agreement.needId }, select: { title: true, state: true } })])
  const asks = need && !agreement.introductionId && agreement.state === 'awaiting_signature' && isContractable(need.state)
  return { title: agreement.title, parties: missing.map((party) => ({ id: party.id, name: nameOfParty(party) })), need: asks ? need.title : null }
}

/**
 * Records that a party sealed the agreement, with the scan of the sealed original. With the last seal that was missing a
 * waiting agreement is signed as of the day of the latest. Throws FieldErrors for a party that sealed already and where no scan comes.
 */
export async function recordSeal(actor: SignedInActor, id: string, { partyId, sealed, signatory, note, contractNeed }: SealInput, files: NamedFile[]): Promise<void> {
  const entries = await keepFiles(files)
  if (entries.length === 0) throw new FieldErrors({ file: 'fileMissing' })
  await inTransaction(async (tx) => {
    const agreement = await heldForSeals(tx, actor, id)
    const party = (await missingIn(tx, agreement)).find((each) => each.id === partyId)
    if (!party) throw new FieldErrors({ partyId: 'sealThere' })
    const seal = await tx.signature.create({ data: { agreementId: id, partyId, sealedOn: sealed.on, sealedPrecision: sealed.precision, signatory, note, recordedById: actor.userId } })
    await recordChange(tx, actor, { action: 'edit', kind: 'agreement', id, changes: { seal: [null, nameOfParty(party)], sealedOn: [null, sealed.on.toISOString()] } })
    await enterFiles(tx, actor, { agreementId: id, part: 'seal', partId: seal.id }, entries)
    if (agreement.state === 'awaiting_signature' && (await missingIn(tx, agreement)).length === 0) await sign(tx, actor, agreement, contractNeed)
  })
}

async function heldForSeals(tx: Tx, actor: Actor, id: string): Promise<Held> {
  const agreement = await agreementForChange(tx, id)
  permit(actor, 'agreement.edit', agreementFacts(agreement))
  refuseEarly(agreement)
  return agreement
}

function refuseEarly(agreement: Pick<ReadAgreement, 'state' | 'withdrawnAt'>): void {
  if (!takesSeals(agreement)) throw new DomainError('conflict', 'sealTooEarly')
}

const inForce = (agreementId: string) => ({ agreementId, withdrawnAt: null })

async function missingIn(tx: Tx, { id, parties }: Pick<Held, 'id' | 'parties'>) {
  const seals = await tx.signature.findMany({ where: inForce(id), select: { partyId: true } })
  const sealed = new Set(seals.map(({ partyId }) => partyId))
  return parties.filter((party) => signsPaper(party) && !sealed.has(party.id))
}

async function sign(tx: Tx, actor: Actor, agreement: Held, contractNeed: boolean): Promise<void> {
  const last = await tx.signature.findFirstOrThrow({ where: inForce(agreement.id), orderBy: { sealedOn: 'desc' } })
  await enterState(tx, actor, agreement, { to: 'signed', signed: { on: last.sealedOn, precision: last.sealedPrecision }, contractNeed })
}

/** The seal that the actor is about to take back. */
export async function sealToWithdraw(actor: Actor, id: string, sealId: string) {
  const { title, parties } = await agreementToWrite(actor, id)
  const seal = await sealInForce(db(), id, sealId)
  return { title, party: nameOfParty(parties.find((party) => party.id === seal.partyId)!), sealedOn: seal.sealedOn, sealedPrecision: seal.sealedPrecision }
}

/** Takes back a seal that was recorded wrongly, with its scans; an agreement that it had made signed waits for signature again. */
export function withdrawSeal(actor: Actor, id: string, sealId: string, reason: string): Promise<void> {
  return inTransaction(async (tx) => {
    const agreement = await heldForSeals(tx, actor, id)
    const seal = await sealInForce(tx, id, sealId)
    const wasWhole = (await missingIn(tx, agreement)).length === 0
    const withdrawnAt = new Date()
    await tx.signature.update({ where: { id: sealId }, data: { withdrawnAt, withdrawnFor: reason } })
    await tx.storedFile.updateMany({ where: { partId: sealId, part: 'seal', withdrawnAt: null }, data: { withdrawnAt } })
    const party = agreement.parties.find((each) => each.id === seal.partyId)!
    await recordChange(tx, actor, { action: 'edit', kind: 'agreement', id, changes: { seal: [nameOfParty(party), null], reason: [null, reason] } })
    if (wasWhole && agreement.state === 'signed') await enterState(tx, actor, agreement, { to: 'awaiting_signature', reason })
  })
}

async function sealInForce(tx: Tx, agreementId: string, id: string): Promise<Signature> {
  return found(await tx.signature.findFirst({ where: { id, ...inForce(agreementId) } }))
}
