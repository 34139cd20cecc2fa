import { Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { agreementForChange, nameOfParty } from '~/domain/agreements/agreements.server'
import { FieldErrors, found } from '~/domain/errors'
import { agreementFacts } from '~/domain/facts.server'
import { changesBetween } from '~/domain/history/changes'
import { recordChange } from '~/domain/history/history.server'
import { permit } from '~/domain/permit.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import type { FundingInput } from './funding.schema'

/** Adds a row to an agreement's funding plan. Throws FieldErrors where the party has such a row for the year. */
export function planFunding(actor: Actor, agreementId: string, input: FundingInput): Promise<void> {
  return inTransaction(async (tx) => {
    const { party } = await writable(tx, actor, agreementId, input.partyId)
    await refuseTwice(tx, agreementId, input)
    await tx.fundingItem.create({ data: { ...input, agreementId } })
    const changes = { fundingItem: [null, described(nameOfParty(party), input)] as [null, string] }
    await recordChange(tx, actor, { action: 'edit', kind: 'agreement', id: agreementId, changes })
  })
}

/** Corrects a row of the plan; its payments stay with it. Throws FieldErrors as `planFunding`. */
export function correctFunding(actor: Actor, agreementId: string, id: string, input: FundingInput): Promise<void> {
  return inTransaction(async (tx) => {
    const { agreement, party } = await writable(tx, actor, agreementId, input.partyId)
    const before = found(await tx.fundingItem.findFirst({ where: { id, agreementId } }))
    await refuseTwice(tx, agreementId, input, id)
    await tx.fundingItem.update({ where: { id }, data: input })
    const owner = agreement.parties.find((one) => one.id === before.partyId)!
    const changes = changesBetween(
      { fundingItem: described(nameOfParty(owner), { ...before, amount: before.amount.toFixed(2) }) },
      { fundingItem: described(nameOfParty(party), input) },
    )
    await recordChange(tx, actor, { action: 'edit', kind: 'agreement', id: agreementId, changes })
  })
}

async function writable(tx: Tx, actor: Actor, agreementId: string, partyId: string) {
  const agreement = await agreementForChange(tx, agreementId)
  permit(actor, 'agreement.edit', agreementFacts(agreement))
  const party = agreement.parties.find(({ id }) => id === partyId)
  if (!party) throw new FieldErrors({ partyId: 'choice' })
  return { agreement, party }
}

async function refuseTwice(tx: Tx, agreementId: string, { partyId, year, form }: FundingInput, self?: string): Promise<void> {
  const twin = await tx.fundingItem.findFirst({ where: { agreementId, partyId, year, form, id: { not: self } }, select: { id: true } })
  if (twin) throw new FieldErrors({ year: 'planTwice' })
}

const described = (party: string, { year, amount }: Pick<FundingInput, 'year' | 'amount'>): string => [party, year, new Prisma.Decimal(amount).toFixed(2)].join(' · ')

/** The form of a row of the plan: who may bring something, and what stands in it. */
export async function fundingForm(actor: Actor, agreementId: string, id?: string) {
  const agreement = await agreementForChange(db(), agreementId)
  permit(actor, 'agreement.edit', agreementFacts(agreement))
  const item = id ? found(await db().fundingItem.findFirst({ where: { id, agreementId } })) : null
  return {
    title: agreement.title,
    parties: agreement.parties.map((party) => ({ id: party.id, name: nameOfParty(party) })),
    values: item && { partyId: item.partyId, year: item.year, form: item.form, amount: item.amount.toFixed(2), note: item.note },
  }
}
