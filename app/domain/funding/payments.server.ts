import type { Payment } from '@prisma-client'
import type { SignedInActor } from '~/domain/actor'
import { agreementForChange, nameOfParty } from '~/domain/agreements/agreements.server'
import { today } from '~/domain/calendar'
import { DomainError, FieldErrors, found } from '~/domain/errors'
import { agreementFacts } from '~/domain/facts.server'
import { enterFiles, keepFiles, type NamedFile } from '~/domain/files/files.server'
import { recordChange } from '~/domain/history/history.server'
import { permit } from '~/domain/permit.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import type { PaymentInput } from './funding.schema'
import { fundingOf } from './reading.server'

/** Records what a party brought, with its voucher. Throws FieldErrors where the day lies ahead or the row is not of this agreement. */
export async function recordPayment(actor: SignedInActor, agreementId: string, { toward, file: _file, ...input }: PaymentInput, files: NamedFile[], now = new Date()): Promise<void> {
  const entries = await keepFiles(files)
  await inTransaction(async (tx) => {
    permit(actor, 'agreement.edit', agreementFacts(await agreementForChange(tx, agreementId)))
    if (input.paidOn > today(now)) throw new FieldErrors({ paidOn: 'dayFuture' })
    const payment = await tx.payment.create({ data: { ...input, ...(await targetOf(tx, agreementId, toward)), agreementId, recordedById: actor.userId } })
    await recordChange(tx, actor, { action: 'edit', kind: 'agreement', id: agreementId, changes: { payment: [null, await described(tx, payment)] } })
    await enterFiles(tx, actor, { agreementId, part: 'payment', partId: payment.id }, entries)
  })
}

async function targetOf(tx: Tx, agreementId: string, toward: string) {
  const [kind, id = ''] = toward.split(':')
  const item = kind === 'item' ? await tx.fundingItem.findFirst({ where: { id, agreementId }, select: { id: true, partyId: true } }) : null
  const party = kind === 'party' ? await tx.agreementParty.findFirst({ where: { id, agreementId }, select: { id: true } }) : null
  if (item) return { fundingItemId: item.id, partyId: item.partyId }
  if (party) return { fundingItemId: null, partyId: party.id }
  throw new FieldErrors({ toward: 'choice' })
}

/** Takes a wrong entry out of the sums; it stays in sight with the reason. Throws `conflict` where it was taken out before. */
export function withdrawPayment(actor: SignedInActor, agreementId: string, id: string, reason: string, now = new Date()): Promise<void> {
  return inTransaction(async (tx) => {
    permit(actor, 'agreement.edit', agreementFacts(await agreementForChange(tx, agreementId)))
    const payment = found(await tx.payment.findFirst({ where: { id, agreementId } }))
    if (payment.withdrawnAt) throw new DomainError('conflict')
    await tx.payment.update({ where: { id }, data: { withdrawnAt: now, withdrawnFor: reason } })
    await recordChange(tx, actor, { action: 'edit', kind: 'agreement', id: agreementId, changes: { payment: [await described(tx, payment), null], reason: [null, reason] } })
  })
}

async function described(tx: Tx, { partyId, amount, paidOn }: Payment): Promise<string> {
  const party = await tx.agreementParty.findUniqueOrThrow({ where: { id: partyId }, select: { enterprise: true, institution: true, expert: true } })
  return [nameOfParty(party), paidOn.toISOString().slice(0, 10), amount.toFixed(2)].join(' · ')
}

/** The form of a payment: the rows of the plan and the parties it can be recorded for. */
export async function paymentForm(actor: SignedInActor, agreementId: string, now = new Date()) {
  const agreement = await agreementForChange(db(), agreementId)
  permit(actor, 'agreement.edit', agreementFacts(agreement))
  const { items } = await fundingOf(agreement)
  return { title: agreement.title, items, parties: agreement.parties.map((party) => ({ id: party.id, name: nameOfParty(party) })), today: today(now).toISOString().slice(0, 10) }
}

/** A payment that the actor is about to withdraw. */
export async function paymentToWithdraw(actor: SignedInActor, agreementId: string, id: string) {
  const agreement = await agreementForChange(db(), agreementId)
  permit(actor, 'agreement.edit', agreementFacts(agreement))
  const payment = found((await fundingOf(agreement)).payments.find((one) => one.id === id))
  if (payment.withdrawn) throw new DomainError('conflict')
  return { title: agreement.title, payment }
}
