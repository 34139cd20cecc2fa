import { bandOf } from '@search/index.server'
import type { SignedInActor } from '~/domain/actor'
import { rankedNeeds } from '~/domain/pairings/batch.server'
import { forMatching, matchExpert } from '~/domain/pairings/experts.server'
import { db } from '~/platform/db.server'
import type { InvitationProblem } from './invitation/types'
import type { PlanRow } from './page.server'

/** Experts taken in for one need, best first. */
const perNeed = 200

export interface Candidates {
  problem: InvitationProblem
  needs: PlanRow['needs']
  experts: { id: string; name: string; title: string | null; isSample: boolean; institution: { id: string; name: string } | null }[]
  /** The experts who are invited now, by their place. */
  invited: number[]
  /** Forbidden by hand; kept out of the problem. */
  forbidden: string[]
}

/**
 * The needs in play and everybody who fits one of them at least fairly well (band 一般 or better) by the ranker as it is now.
 * Pairs with a conflict (回避) score 0; experts who carry all they can take on are left out unless somebody invited them.
 */
export async function candidatesOf(actor: SignedInActor, plan: PlanRow): Promise<Candidates> {
  const needs = plan.needs.filter(({ mark }) => mark !== 'out')
  const scored = await scoresOf(actor, needs.map(({ needId }) => needId))
  const seats = new Map(plan.seats.flatMap((seat) => (seat.expertId ? [[seat.expertId, seat]] : [])))
  const known = await expertsById([...new Set([...[...scored.values()].flatMap((byExpert) => [...byExpert.keys()]), ...seats.keys()])])
  const experts = known.filter(({ id, room }) => seats.get(id)?.mark !== 'out' && (room > 0 || seats.has(id)))
  const unnamed = plan.seats.filter(({ expertId }) => !expertId)
  return {
    needs,
    experts,
    invited: experts.flatMap(({ id }, place) => (seats.has(id) ? [place] : [])),
    forbidden: plan.seats.flatMap(({ expertId, mark }) => (expertId && mark === 'out' ? [expertId] : [])),
    problem: {
      needs: needs.map(({ weight, mark }) => ({ weight: Number(weight), must: mark === 'must' })),
      experts: experts.map(({ id, institution, room }) => ({ institutionId: institution?.id ?? null, room: seats.has(id) ? Math.max(1, room) : room, must: seats.get(id)?.mark === 'must' })),
      scores: needs.map(({ needId }) => experts.map(({ id }) => scored.get(needId)?.get(id) ?? 0)),
      seats: seatsOf(plan) - unnamed.reduce((sum, { quantity }) => sum + quantity, 0),
      perInstitution: plan.perInstitution,
      promised: promisedOf(unnamed),
    },
  }
}

/** How many may come: the number of people, or fewer where the money does not reach for as many on all days. */
export function seatsOf({ people, days, costPerPersonDay, costLimit }: Pick<PlanRow, 'people' | 'days' | 'costPerPersonDay' | 'costLimit'>): number {
  if (!costLimit || !Number(costPerPersonDay)) return people
  return Math.min(people, Math.floor(Number(costLimit) / (Number(costPerPersonDay) * days) + 1e-9))
}

function promisedOf(unnamed: PlanRow['seats']): Record<string, number> {
  const promised: Record<string, number> = {}
  for (const { institutionId, quantity } of unnamed) if (institutionId) promised[institutionId] = (promised[institutionId] ?? 0) + quantity
  return promised
}

/** Score 0 to 1 by need and expert, of pairs in band 一般 or better. */
async function scoresOf(actor: SignedInActor, needIds: string[]): Promise<Map<string, Map<string, number>>> {
  const scores = new Map<string, Map<string, number>>()
  for await (const { needId, pairings } of rankedNeeds(actor, { id: { in: needIds } }, { limit: perNeed })) {
    const fitting = pairings.filter(({ score, conflicted }) => !conflicted && bandOf(score) !== 'weak')
    scores.set(needId, new Map(fitting.map(({ expertId, score }) => [expertId, score / 100])))
  }
  return scores
}

async function expertsById(ids: string[]) {
  const rows = await db().expert.findMany({
    where: { id: { in: ids } },
    orderBy: { id: 'asc' },
    select: { ...forMatching, title: true, isSample: true, institution: { select: { id: true, name: true } } },
  })
  return rows.map((row) => {
    const { capacity, load = 0 } = matchExpert(row)
    return { id: row.id, name: row.name, title: row.title, isSample: row.isSample, institution: row.institution, room: capacity === undefined ? Infinity : Math.max(0, capacity - load) }
  })
}
