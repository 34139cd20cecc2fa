import { isBetter, type RouteScore, scoreOf } from './score'
import type { Order, RouteProblem } from './types'

/** A good route for instances beyond proof: the weightiest stops first, each where it costs least, then stops moved one by one while that helps. Locked stops stay. */
export function goodRoute(problem: RouteProblem): Order {
  let order = withLocked(problem)
  for (const stop of unplaced(problem, order)) order = inserted(problem, order, stop) ?? order
  for (;;) {
    const better = improved(problem, order)
    if (!better) return order
    order = better
  }
}

/** Each day's locked stops in their order, as far as the days can hold them. */
function withLocked(problem: RouteProblem): Order {
  let order: Order = problem.weekdays.map(() => [])
  const locked = [...problem.stops.keys()].filter((stop) => problem.stops[stop]!.lock).sort((a, b) => problem.stops[a]!.lock!.rank - problem.stops[b]!.lock!.rank)
  for (const stop of locked) {
    const next = order.map((stops, day) => (day === problem.stops[stop]!.lock!.day ? [...stops, stop] : stops))
    if (scoreOf(problem, next)) order = next
  }
  return order
}

const unplaced = ({ stops }: RouteProblem, order: Order): number[] => {
  const placed = new Set(order.flat())
  return [...stops.keys()].filter((stop) => !placed.has(stop) && !stops[stop]!.lock).sort((a, b) => stops[b]!.value - stops[a]!.value || a - b)
}

function improved(problem: RouteProblem, order: Order): Order | null {
  const score = scoreOf(problem, order)
  for (const stop of unplaced(problem, order)) {
    const more = inserted(problem, order, stop)
    if (more) return more
  }
  for (const stop of order.flat().filter((one) => !problem.stops[one]!.lock)) {
    const moved = inserted(problem, order.map((stops) => stops.filter((one) => one !== stop)), stop)
    if (moved && isBetter(scoreOf(problem, moved)!, score)) return moved
  }
  return null
}

/** The route with the stop where it costs least; null where it fits nowhere. */
function inserted(problem: RouteProblem, order: Order, stop: number): Order | null {
  let best: { order: Order; score: RouteScore } | null = null
  for (const [day, stops] of order.entries()) {
    for (let at = 0; at <= stops.length; at++) {
      const next = order.map((one, index) => (index === day ? one.toSpliced(at, 0, stop) : one))
      const score = scoreOf(problem, next)
      if (score && isBetter(score, best?.score ?? null)) best = { order: next, score }
    }
  }
  return best?.order ?? null
}
