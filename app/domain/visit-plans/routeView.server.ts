import type { SignedInActor } from '~/domain/actor'
import { layoutOf } from './map'
import type { PlanRow } from './page.server'
import { dayOf, faultsOf, placesOf, presentOrder, routeProblem, timetablesOf } from './problem'
import { type PlannedRoute, planRoute, type Relaxation, relaxationsOf } from './route/route'
import { scoreOf } from './route/score'
import type { RouteProblem } from './route/types'
import { valueOf, worthByFirm } from './route.server'

/** The route as it stands: each day's timetable with what breaks, the stops without a day, the drawing, and how far it is from the best. */
export async function routeOf(actor: SignedInActor, plan: PlanRow) {
  const stops = plan.stops.map((stop) => ({ ...stop, name: stop.enterprise?.name ?? stop.place ?? '' }))
  const worth = await worthByFirm(actor, plan)
  const problem = routeProblem(plan, stops, valueOf(worth, new Map(stops.map(({ id, enterpriseId }) => [id, enterpriseId]))))
  const order = presentOrder(plan.days, stops)
  const firms = new Set(stops.map(({ enterpriseId }) => enterpriseId))
  return {
    stops: stops.map(({ id, name, place, zone, stay, locked, day, note, enterprise, opens, closes, closedOn }) => ({ id, name, place, zone, stay, locked, day, note, enterprise, opens, closes, closedOn })),
    days: timetablesOf(problem, order).map((day, index) => ({ on: dayOf(plan, index), ...day })),
    unplaced: stops.flatMap(({ day }, place) => (day === null ? [place] : [])),
    faults: faultsOf(plan, stops).length,
    layout: layoutOf(placesOf(plan, stops), problem.travel),
    missing: [...worth.keys()].filter((firm) => !firms.has(firm)).length,
    standing: stops.length > 0 ? standingOf(problem, order) : null,
  }
}

export type RouteView = Awaited<ReturnType<typeof routeOf>>

/** How the present route compares with the best; what found no place in the best, and what would let it in. */
function standingOf(problem: RouteProblem, order: number[][]) {
  const now = scoreOf(problem, order)
  const { planned, relaxations } = plannedOf(problem)
  const best = scoreOf(problem, planned.order)!
  const seesLess = now !== null && best.value - now.value > 1e-9
  return {
    proven: planned.proven,
    isBest: now !== null && !seesLess && now.travel <= best.travel,
    /** Minutes on the road beyond those of the best route that sees as much; null where it sees less, or breaks. */
    longer: now === null || seesLess ? null : Math.max(0, now.travel - best.travel),
    left: planned.left,
    relaxations,
  }
}

interface Planned {
  planned: PlannedRoute
  relaxations: Relaxation | null
}

/** The best routes of the problems asked for last: a page is looked at more often than its stops change, and fifteen stops take seconds. */
const plannedLast = new Map<string, Planned>()

const mostPlanned = 50

/** Above so many stops the half dozen routes that a relaxation takes would keep a reader waiting. */
const mostRelaxed = 12

function plannedOf(problem: RouteProblem): Planned {
  const key = JSON.stringify(problem)
  const known = plannedLast.get(key)
  if (known) return known
  const planned = planRoute(problem)
  const isFull = planned.left.some(({ why }) => why === 'full')
  const fresh = { planned, relaxations: isFull && problem.stops.length <= mostRelaxed ? relaxationsOf(problem, planned) : null }
  plannedLast.set(key, fresh)
  if (plannedLast.size > mostPlanned) plannedLast.delete(plannedLast.keys().next().value!)
  return fresh
}
