import type { AgreementState, Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { agreementFacts } from '~/domain/facts.server'
import { fundingOf } from '~/domain/funding/reading.server'
import { can } from '~/domain/permissions'
import { reportsOf } from '~/domain/progress/list.server'
import { db } from '~/platform/db.server'
import { nameOfParty } from './agreements.server'
import type { partySelect } from './list.server'

type Party = Prisma.AgreementPartyGetPayload<typeof partySelect> & { enterpriseId: string | null; expertId: string | null }

interface Agreement {
  id: string
  state: AgreementState
  withdrawnAt: Date | null
  committedAmount: Prisma.Decimal | null
  parties: Party[]
}

/** What must be done under an agreement and by when, and what was: milestones and obligations, money, progress reports; for those who may read its terms. */
export async function dutiesOf(actor: Actor, agreement: Agreement) {
  const [milestones, funding, reports] = await Promise.all([
    db().milestone.findMany({ where: { agreementId: agreement.id }, orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { position: 'asc' }] }),
    fundingOf(agreement),
    reportsOf(agreement.id),
  ])
  const facts = agreementFacts(agreement)
  const partyOf = (id: string | null) => agreement.parties.find((party) => party.id === id) ?? null
  return {
    funding,
    reports,
    milestones: milestones.map(({ partyId, ...milestone }) => {
      const party = partyOf(partyId)
      return { ...milestone, owner: party && nameOfParty(party), mayAnswer: can(actor, 'duty.answer', { agreement: facts, party }) }
    }),
  }
}
