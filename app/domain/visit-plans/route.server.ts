import type { SignedInActor } from '~/domain/actor'
import { DomainError } from '~/domain/errors'
import { candidatesOf } from './candidates.server'
import { changePlan } from './change.server'
import { coverageOf } from './invitation/gains'
import { type PlanRow, planWithParts } from './page.server'
import { routeProblem } from './problem'
import { planRoute } from './route/route'
import { knownPlaces } from './stops.server'

/** By firm, the weight that the invited cover there: what seeing its stop is worth. */
export async function worthByFirm(actor: SignedInActor, plan: PlanRow): Promise<Map<string, number>> {
  const { problem, invited, needs } = await candidatesOf(actor, plan)
  const worth = new Map<string, number>()
  for (const [need, expert] of coverageOf(problem, invited).expertOf.entries()) {
    if (expert === null) continue
    const firm = needs[need]!.need.enterprise.id
    worth.set(firm, (worth.get(firm) ?? 0) + problem.needs[need]!.weight * problem.scores[need]![expert]!)
  }
  return worth
}

/** Adds the firms of the needs that are covered as stops, with the coordinates that an earlier plan knows. Stops that are there stay. */
export async function addFirmsAsStops(actor: SignedInActor, id: string): Promise<void> {
  const plan = await planWithParts(actor, id)
  const worth = await worthByFirm(actor, plan)
  const there = new Set(plan.stops.map(({ enterpriseId }) => enterpriseId))
  const firms = new Map(plan.needs.map(({ need: { enterprise } }) => [enterprise.id, enterprise]))
  const fresh = [...worth.keys()].filter((firm) => !there.has(firm))
  if (worth.size === 0) throw new DomainError('conflict', 'planNothingCovered')
  await changePlan(actor, { id, action: 'stops', shown: plan.version }, async (tx) => {
    const places = await knownPlaces(tx, fresh)
    await tx.visitPlanStop.createMany({ data: fresh.map((enterpriseId) => ({ planId: id, enterpriseId, zone: firms.get(enterpriseId)!.township ?? firms.get(enterpriseId)!.name, ...places.get(enterpriseId) })) })
  })
}

/** A stop that is no firm, such as a meeting at the bureau, counts like a fully covered need. */
const worthOfPlace = 1

/** A firm without a covered need is seen only when it costs nothing else. */
const worthWithout = 0.01

/** What each stop is worth to the route. */
export const valueOf = (worth: Map<string, number>, firms: Map<string, string | null>) => (stop: { id: string }) => {
  const firm = firms.get(stop.id)
  return firm ? (worth.get(firm) ?? worthWithout) : worthOfPlace
}

/** Puts the stops on days and into order anew; locked stops stay. Throws `conflict` where there are none. */
export async function improveRoute(actor: SignedInActor, id: string): Promise<void> {
  const plan = await planWithParts(actor, id)
  if (plan.stops.length === 0) throw new DomainError('conflict', 'planWithoutStops')
  const worth = await worthByFirm(actor, plan)
  const firms = new Map(plan.stops.map((stop) => [stop.id, stop.enterpriseId]))
  const { order } = planRoute(routeProblem(plan, plan.stops, valueOf(worth, firms)))
  const placed = new Map(order.flatMap((stops, day) => stops.map((stop, position) => [stop, { day: day + 1, position }] as const)))
  await changePlan(actor, { id, action: 'route', shown: plan.version }, async (tx) => {
    for (const [place, { id, day, position, locked }] of plan.stops.entries()) {
      const to = placed.get(place) ?? (locked ? { day, position } : { day: null, position: 0 })
      if (to.day !== day || to.position !== position) await tx.visitPlanStop.update({ where: { id }, data: to })
    }
  })
}
