import { startOf } from './day'
import type { RouteProblem } from './types'

/** The best way through a set of stops on one day: minutes on the road, when all are back, and the order. */
export interface DayTour {
  travel: number
  back: number
  order: number[]
}

interface Label {
  last: number
  leave: number
  travel: number
  before: Label | null
}

/**
 * The best tour of every set of stops (a bit each) that can be seen on the day: least travel, then earliest return. Dynamic
 * programming over (set, last stop) that keeps every pair of time and travel that no other beats, since more driving may
 * arrive before a gate closes. Null where more than `mostLabels` would have to be kept.
 */
export function toursOfDay(problem: RouteProblem, day: number, mostLabels: number): Map<number, DayTour> | null {
  const tours = new Map<number, DayTour>([[0, { travel: 0, back: 0, order: [] }]])
  let level = new Map<number, Label[]>([[0, [{ last: -1, leave: problem.start, travel: 0, before: null }]]])
  let kept = 0
  while (level.size > 0) {
    const next = new Map<number, Label[]>()
    for (const [set, labels] of level) extend(problem, day, set, labels, next)
    for (const [set, labels] of next) {
      kept += labels.length
      const tour = best(problem, labels)
      if (tour) tours.set(set, tour)
    }
    if (kept > mostLabels) return null
    level = next
  }
  return tours
}

function extend(problem: RouteProblem, day: number, set: number, labels: Label[], next: Map<number, Label[]>): void {
  for (const [stop, one] of problem.stops.entries()) {
    const bit = 1 << stop
    if (set & bit || !mayFollow(problem, day, set, stop)) continue
    for (const label of labels) {
      const way = problem.travel[label.last + 1]![stop + 1]!
      const begin = startOf(problem, one, day, label.leave + way)
      if (begin === null || begin + one.stay + problem.travel[stop + 1]![0]! > problem.end) continue
      keep(next, set | bit, { last: stop, leave: begin + one.stay, travel: label.travel + way, before: label })
    }
  }
}

/** A locked stop only on its day and after those locked before it. */
function mayFollow({ stops }: RouteProblem, day: number, set: number, stop: number): boolean {
  const lock = stops[stop]!.lock
  if (!lock) return true
  return lock.day === day && stops.every((other, index) => !other.lock || other.lock.day !== day || other.lock.rank >= lock.rank || (set & (1 << index)) !== 0)
}

function keep(next: Map<number, Label[]>, set: number, label: Label): void {
  const labels = next.get(set)
  if (!labels) return void next.set(set, [label])
  const beats = (one: Label, other: Label) => one.last === other.last && one.leave <= other.leave && one.travel <= other.travel
  if (labels.some((other) => beats(other, label))) return
  next.set(set, [...labels.filter((other) => !beats(label, other)), label])
}

function best({ travel }: RouteProblem, labels: Label[]): DayTour | null {
  let found: (Omit<DayTour, 'order'> & { label: Label }) | null = null
  for (const label of labels) {
    const home = travel[label.last + 1]![0]!
    const tour = { travel: label.travel + home, back: label.leave + home, label }
    if (!found || tour.travel < found.travel || (tour.travel === found.travel && tour.back < found.back)) found = tour
  }
  return found && { travel: found.travel, back: found.back, order: orderOf(found.label) }
}

function orderOf(label: Label): number[] {
  const order: number[] = []
  for (let at: Label | null = label; at && at.last >= 0; at = at.before) order.unshift(at.last)
  return order
}
