import { db } from '~/platform/db.server'
import type { VisitWithParts } from './page.server'

const mostShown = 20

/**
 * What followed a visit: introductions of its guests for the needs of firms on the route, begun since it started, agreements
 * signed since then by a guest (or a guest's institution) with such a firm, and whatever a follow-up names.
 */
export async function becameOf({ startsOn, guests, stops, needs, followUps }: VisitWithParts) {
  const firms = [...stops, ...followUps].flatMap(({ enterpriseId }) => enterpriseId ?? []).concat(needs.map(({ need }) => need.enterprise.id))
  const experts = guests.flatMap(({ expertId }) => expertId ?? [])
  const institutions = guests.flatMap(({ institutionId, expert }) => institutionId ?? expert?.institution?.id ?? [])
  const since = startsOn ? { gte: startsOn } : undefined
  const [introductions, agreements] = await Promise.all([
    db().introduction.findMany({
      where: { OR: [{ id: { in: followUps.flatMap(({ introductionId }) => introductionId ?? []) } }, ...(since ? [{ expertId: { in: experts }, need: { enterpriseId: { in: firms } }, proposedAt: since }] : [])] },
      orderBy: { proposedAt: 'asc' },
      take: mostShown,
      select: { id: true, state: true, proposedAt: true, need: { select: { title: true } }, expert: { select: { name: true } } },
    }),
    db().agreement.findMany({
      where: { withdrawnAt: null, OR: [{ id: { in: followUps.flatMap(({ agreementId }) => agreementId ?? []) } }, ...(since ? [{ signedOn: since, AND: [partyAmong('enterpriseId', firms), eitherPartyAmong(experts, institutions)] }] : [])] },
      orderBy: { signedOn: 'asc' },
      take: mostShown,
      select: { id: true, title: true, state: true, signedOn: true, signedPrecision: true },
    }),
  ])
  return { introductions, agreements }
}

const partyAmong = (column: 'enterpriseId' | 'institutionId' | 'expertId', ids: string[]) => ({ parties: { some: { [column]: { in: ids } } } })

const eitherPartyAmong = (experts: string[], institutions: string[]) => ({ OR: [partyAmong('expertId', experts), partyAmong('institutionId', institutions)] })
