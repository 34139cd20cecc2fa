import type { Actor } from '~/domain/actor'
import { db } from '~/platform/db.server'
import { acceptancesOf, isAcceptable } from './acceptances/acceptances.server'
import { amendmentsOf } from './amendments/amendments.server'
import { isConcluded, type ReadAgreement } from './reading.server'
import { sealsOf } from './seals/list.server'

/** The paper side of an agreement for whoever may read its terms: versions, seals, amendments, acceptances, and what may be added now. */
export async function papersOf(actor: Actor, agreement: ReadAgreement) {
  const [texts, seals, amendments, acceptances] = await Promise.all([
    db().agreementText.findMany({ where: { agreementId: agreement.id }, select: { number: true, note: true, createdAt: true }, orderBy: { number: 'desc' } }),
    sealsOf(actor, agreement),
    amendmentsOf(actor, agreement),
    acceptancesOf(actor, agreement),
  ])
  const { registrationNumber, registeredOn } = agreement
  return { texts, seals, registration: { registrationNumber, registeredOn }, amendments, acceptances, isConcluded: isConcluded(agreement), isAcceptable: isAcceptable(agreement) }
}

export type Papers = Awaited<ReturnType<typeof papersOf>>
