import type { SignedInActor } from '~/domain/actor'
import { candidatesOf, seatsOf } from './candidates.server'
import { coverageOf, leftOutOf, marginsOf } from './invitation/gains'
import { type Curve, isStale } from './invite.server'
import type { PlanRow } from './page.server'

/** Of those who stay at home, the first so many are shown. */
const mostLeftOut = 12

/** Whom the plan invites, what each adds, which needs that covers, who stays at home and why. */
export async function invitationOf(actor: SignedInActor, plan: PlanRow) {
  const candidates = await candidatesOf(actor, plan)
  const { problem, needs, experts, invited } = candidates
  const { total, expertOf } = coverageOf(problem, invited)
  const margins = marginsOf(problem, invited)
  const come = new Set(invited)
  const out = [...experts.keys()].filter((expert) => !come.has(expert)).sort((a, b) => margins[b]! - margins[a]! || a - b)
  const curve = plan.curve as unknown as Curve | null
  return {
    most: seatsOf(plan),
    people: plan.seats.filter(({ mark }) => mark !== 'out').reduce((sum, { quantity }) => sum + quantity, 0),
    total,
    unnamed: plan.seats.filter(({ expertId }) => !expertId).reduce((sum, { quantity }) => sum + quantity, 0),
    weight: problem.needs.reduce((sum, { weight }) => sum + weight, 0),
    seats: plan.seats.map((seat) => {
      const place = experts.findIndex(({ id }) => id === seat.expertId)
      return { ...seat, margin: place < 0 ? 0 : margins[place]!, needs: needs.filter((_, need) => place >= 0 && expertOf[need] === place).map(({ need }) => need.title) }
    }),
    needs: plan.needs.map((row) => {
      const place = needs.findIndex(({ needId }) => needId === row.needId)
      const expert = place < 0 ? null : (expertOf[place] ?? null)
      const fitting = place < 0 ? 0 : problem.scores[place]!.filter((score) => score > 0).length
      return { id: row.needId, title: row.need.title, firm: row.need.enterprise.name, weight: Number(row.weight), mark: row.mark, fitting, expert: expert === null ? null : experts[expert]!.name, score: expert === null ? null : problem.scores[place]![expert]! * 100 }
    }),
    leftOut: out.slice(0, mostLeftOut).map((expert) => ({ ...experts[expert]!, margin: margins[expert]!, why: leftOutOf(problem, invited, margins, expert) })),
    leftOutCount: out.length,
    curve: curve && { proven: curve.proven, points: curve.points, stale: isStale(curve, candidates) },
  }
}

export type InvitationView = Awaited<ReturnType<typeof invitationOf>>
