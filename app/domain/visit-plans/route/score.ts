import { holds, timetable } from './day'
import type { Order, RouteProblem } from './types'

/** What makes one route better than another, the weightier first: what is seen, minutes on the road, the latest return. */
export interface RouteScore {
  value: number
  travel: number
  latest: number
}

/** A locked stop comes before any sum of others. */
export function worthOf({ stops }: RouteProblem): number[] {
  const all = stops.reduce((sum, { value }) => sum + value, 0) + 1
  return stops.map(({ value, lock }) => value + (lock ? all : 0))
}

/** The score of a route, or null where it breaks an opening hour or a day's end. */
export function scoreOf(problem: RouteProblem, order: Order): RouteScore | null {
  const days = order.map((stops, day) => timetable(problem, day, stops))
  if (!days.every(holds)) return null
  const worth = worthOf(problem)
  return {
    value: order.flat().reduce((sum, stop) => sum + worth[stop]!, 0),
    travel: days.reduce((sum, { travel }) => sum + travel, 0),
    latest: Math.max(0, ...days.map(({ back }) => back?.arrive ?? 0)),
  }
}

const almost = 1e-9

/** Whether the first is strictly better. */
export function isBetter(one: RouteScore, other: RouteScore | null): boolean {
  if (!other) return true
  if (Math.abs(one.value - other.value) > almost) return one.value > other.value
  return one.travel !== other.travel ? one.travel < other.travel : one.latest < other.latest
}
