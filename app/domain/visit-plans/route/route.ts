import { startOf } from './day'
import { exactRoute } from './exact'
import { goodRoute } from './heuristic'
import type { Order, RouteProblem } from './types'

export interface PlannedRoute {
  order: Order
  /** Stops that found no place, with why: by itself on none of the days, or not beside the others. */
  left: { stop: number; why: 'never' | 'full' }[]
  /** True where no other route is better by `RouteScore`. */
  proven: boolean
}

/** The route that sees what is worth most, with the least time on the road, then home earliest. */
export function planRoute(problem: RouteProblem): PlannedRoute {
  const exact = exactRoute(problem)
  const order = exact ?? goodRoute(problem)
  const placed = new Set(order.flat())
  const left = [...problem.stops.keys()].filter((stop) => !placed.has(stop)).map((stop) => ({ stop, why: fitsAlone(problem, stop) ? ('full' as const) : ('never' as const) }))
  return { order, left, proven: exact !== null }
}

function fitsAlone(problem: RouteProblem, stop: number): boolean {
  const one = problem.stops[stop]!
  const way = problem.travel[0]![stop + 1]!
  const home = problem.travel[stop + 1]![0]!
  return problem.weekdays.some((_, day) => {
    if (one.lock && one.lock.day !== day) return false
    const begin = startOf(problem, one, day, problem.start + way)
    return begin !== null && begin + one.stay + home <= problem.end
  })
}

/** What would let all stops in that a day can hold by itself: one more day, days longer by so many minutes; null where it would not. */
export interface Relaxation {
  oneMoreDay: boolean
  minutesLonger: number | null
}

const step = 15
const mostSteps = 16

/** The smallest relaxations that let in what was left out because the days are full. Days end later in steps of 15 minutes, up to four hours. */
export function relaxationsOf(problem: RouteProblem, { left }: PlannedRoute): Relaxation {
  const never = new Set(left.filter(({ why }) => why === 'never').map(({ stop }) => stop))
  const letsIn = (relaxed: RouteProblem) => planRoute(relaxed).left.every(({ stop }) => never.has(stop))
  const nextWeekday = (problem.weekdays.at(-1)! % 7) + 1
  return {
    oneMoreDay: letsIn({ ...problem, weekdays: [...problem.weekdays, nextWeekday] }),
    minutesLonger: smallestStep((steps) => letsIn({ ...problem, end: problem.end + steps * step })),
  }
}

/** Minutes of the first step that helps; later steps help too, so halving finds it. */
function smallestStep(helps: (steps: number) => boolean): number | null {
  if (!helps(mostSteps)) return null
  let [low, high] = [0, mostSteps]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (helps(middle)) high = middle
    else low = middle
  }
  return high * step
}
