import { createHash } from 'node:crypto'
import type { SignedInActor } from '~/domain/actor'
import { DomainError } from '~/domain/errors'
import { stableJson } from '~/domain/history/changes'
import { permit } from '~/domain/permit.server'
import { db } from '~/platform/db.server'
import { type Candidates, candidatesOf } from './candidates.server'
import { changePlan } from './change.server'
import { coverageOf, marginsOf } from './invitation/gains'
import { bestInvitation } from './invitation/invite.server'
import type { InvitationProblem } from './invitation/types'
import { planWithParts } from './page.server'

/** What more or fewer people would cover: the best for each number, as of the last computing. */
export interface Curve {
  /** Of what it was computed, but for the scores; another key = needs, marks or limits have changed since. */
  key: string
  /** The best score of each need then, 0 to 1. */
  best: number[]
  proven: boolean
  /** Number of people (the unnamed counted) and the weight they cover. */
  points: [people: number, coverage: number][]
}

/**
 * Invites the experts who together cover most within the budget; who must come stays, who must not stays away, all others are
 * chosen anew. Throws `conflict` where there is nothing to choose from, or those who must come exceed the budget.
 */
export async function inviteBest(actor: SignedInActor, id: string): Promise<void> {
  permit(actor, 'visitPlan.edit')
  const plan = await planWithParts(actor, id)
  const candidates = await candidatesOf(actor, plan)
  const { problem, experts } = candidates
  if (problem.needs.length === 0) throw new DomainError('conflict', 'planWithoutNeeds')
  const best = await bestInvitation(problem)
  if (!best) throw new DomainError('conflict', 'planMustExceed')
  const margins = marginsOf(problem, best.invited)
  const invited = best.invited.filter((expert) => problem.experts[expert]!.must || margins[expert]! > 1e-6)
  const curve = await curveOf(candidates, best.proven)
  await changePlan(actor, { id, action: 'invite', shown: plan.version }, async (tx) => {
    await tx.visitPlan.update({ where: { id }, data: { curve: curve as object } })
    const stays = new Set(invited.map((expert) => experts[expert]!.id))
    await tx.visitPlanSeat.deleteMany({ where: { planId: id, mark: 'open', expertId: { not: null, notIn: [...stays] } } })
    await tx.visitPlanSeat.createMany({ data: [...stays].map((expertId, place) => ({ planId: id, expertId, position: plan.seats.length + place })), skipDuplicates: true })
  })
  await db().visitPlan.update({ where: { id }, data: { curve: curve as object } })
}

async function curveOf(candidates: Candidates, proven: boolean): Promise<Curve> {
  const { problem } = candidates
  const unnamed = unnamedOf(problem)
  const points: Curve['points'] = []
  for (const seats of seatsToTry(problem)) {
    const best = await bestInvitation({ ...problem, seats })
    if (!best) continue
    proven &&= best.proven
    points.push([seats + unnamed, coverageOf(problem, best.invited).total])
  }
  return { key: keyOf(candidates), best: bestScores(problem), proven, points }
}

const unnamedOf = ({ promised }: InvitationProblem) => Object.values(promised).reduce((sum, quantity) => sum + quantity, 0)

/** From one person up to two beyond the budget, eight numbers at most, those about the budget among them. */
function seatsToTry({ seats, experts }: InvitationProblem): number[] {
  const most = Math.min(experts.length, seats + 2)
  const spread = [1, 2, Math.round(most / 4), Math.round(most / 2), Math.round((most * 3) / 4), seats - 1, seats, seats + 1, seats + 2]
  return [...new Set(spread.filter((one) => one >= 1 && one <= most))].sort((a, b) => a - b)
}

/** Scores shift a little with every text that enters the portal; less than two points of a hundred is not worth computing again. */
const shift = 0.02

/** Whether a curve was computed of other needs, marks or limits, or of needs that somebody fits notably better or worse by now. */
export function isStale({ key, best = [] }: Curve, candidates: Candidates): boolean {
  return key !== keyOf(candidates) || bestScores(candidates.problem).some((score, need) => Math.abs(score - (best[need] ?? 0)) >= shift)
}

const bestScores = ({ scores }: InvitationProblem): number[] => scores.map((ofNeed) => Math.max(0, ...ofNeed))

function keyOf({ problem: { needs, experts, perInstitution, promised }, ...who }: Candidates): string {
  const asked = needs.map((need, place) => ({ ...need, id: who.needs[place]!.needId }))
  const held = who.experts.filter((_, place) => experts[place]!.must).map(({ id }) => id)
  return createHash('sha256').update(stableJson({ asked, held, forbidden: who.forbidden, perInstitution, promised })).digest('hex').slice(0, 16)
}
