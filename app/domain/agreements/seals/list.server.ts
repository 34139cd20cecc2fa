import type { Actor } from '~/domain/actor'
import { db } from '~/platform/db.server'
import { nameOfParty } from '../agreements.server'
import { filesOfPart, type ReadAgreement } from '../reading.server'
import { signsPaper } from './parties'
import { takesSeals } from './seals.server'

/** Who sealed an agreement and who has yet to, in the order of its parties; with what was taken back, and why. */
export async function sealsOf(actor: Actor, agreement: ReadAgreement) {
  const [rows, filesOf] = await Promise.all([db().signature.findMany({ where: { agreementId: agreement.id }, orderBy: { createdAt: 'asc' } }), filesOfPart(actor, agreement, 'seal')])
  const seals = rows.map(({ id, partyId, sealedOn, sealedPrecision, signatory, note, withdrawnAt, withdrawnFor }) => ({
    ...{ id, partyId, sealedOn, sealedPrecision, signatory, note, withdrawnAt, withdrawnFor },
    files: filesOf(id),
  }))
  const parties = agreement.parties.filter(signsPaper).map((party) => ({ id: party.id, name: nameOfParty(party), seal: seals.find(({ partyId, withdrawnAt }) => partyId === party.id && !withdrawnAt) ?? null }))
  return {
    parties,
    missing: parties.filter(({ seal }) => !seal).length,
    withdrawn: seals.filter(({ withdrawnAt }) => withdrawnAt).map((seal) => ({ ...seal, name: nameOf(agreement, seal.partyId) })),
    takesSeals: takesSeals(agreement),
  }
}

export type Seals = Awaited<ReturnType<typeof sealsOf>>

const nameOf = ({ parties }: ReadAgreement, partyId: string) => nameOfParty(parties.find(({ id }) => id === partyId)!)
