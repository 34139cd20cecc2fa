import { type DayTour, toursOfDay } from './exactDay'
import { worthOf } from './score'
import type { Order, RouteProblem } from './types'

/** Above so many stops there are too many sets of them. */
export const mostStops = 15

/** Ways through sets of stops to be looked at in one day. */
const mostLabels = 60_000

/**
 * The best route there is (see `RouteScore`), or null where the instance is too large to prove one. Best tours of every set
 * of stops on every day, then dynamic programming over the days and the sets of stops seen so far.
 */
export function exactRoute(problem: RouteProblem): Order | null {
  if (problem.stops.length > mostStops) return null
  const byDay: Map<number, DayTour>[] = []
  for (const day of problem.weekdays.keys()) {
    const tours = toursOfDay(problem, day, mostLabels)
    if (!tours) return null
    byDay.push(tours)
  }
  const layers = byDay.reduce<Layer[]>((layers, tours) => [...layers, nextLayer(layers.at(-1)!, tours)], [firstLayer(problem.stops.length)])
  return unwound(layers, byDay, bestSet(layers.at(-1)!, worthOf(problem)))
}

/** For every set of stops that can be seen until a day: the least travel, with it the earliest latest return, and that day's own part. */
interface Layer {
  travel: Float64Array
  latest: Float64Array
  part: Int32Array
}

function emptyLayer(sets: number): Layer {
  return { travel: new Float64Array(sets).fill(Infinity), latest: new Float64Array(sets).fill(Infinity), part: new Int32Array(sets) }
}

function firstLayer(stops: number): Layer {
  const layer = emptyLayer(1 << stops)
  layer.travel[0] = layer.latest[0] = 0
  return layer
}

/** Every set of stops as what was seen before and what this day adds: for each set its parts, which are fewer than all pairs of sets. */
function nextLayer(before: Layer, tours: Map<number, DayTour>): Layer {
  const next = emptyLayer(before.travel.length)
  const [travel, back] = [new Float64Array(before.travel.length).fill(Infinity), new Float64Array(before.travel.length)]
  for (const [set, tour] of tours) {
    travel[set] = tour.travel
    back[set] = tour.back
  }
  for (let set = 0; set < next.travel.length; set++) {
    for (let part = set; ; part = (part - 1) & set) {
      if (travel[part] !== Infinity && before.travel[set ^ part] !== Infinity) improve(next, set, before.travel[set ^ part]! + travel[part]!, Math.max(before.latest[set ^ part]!, back[part]!), part)
      if (part === 0) break
    }
  }
  return next
}

/** Of equal ways the later one is kept, whose own part is the smaller: early days fill first. */
function improve({ travel, latest, part }: Layer, set: number, minutes: number, return_: number, own: number): void {
  if (minutes > travel[set]! || (minutes === travel[set]! && return_ > latest[set]!)) return
  travel[set] = minutes
  latest[set] = return_
  part[set] = own
}

function bestSet({ travel, latest }: Layer, worth: number[]): number {
  let best = 0
  const values = valuesOf(worth)
  for (let set = 1; set < travel.length; set++) {
    if (travel[set] === Infinity) continue
    const gain = values[set]! - values[best]!
    if (gain > 1e-9 || (gain > -1e-9 && (travel[set]! < travel[best]! || (travel[set] === travel[best] && latest[set]! < latest[best]!)))) best = set
  }
  return best
}

function valuesOf(worth: number[]): Float64Array {
  const values = new Float64Array(1 << worth.length)
  for (let set = 1; set < values.length; set++) values[set] = values[set & (set - 1)]! + worth[Math.log2(set & -set)]!
  return values
}

function unwound(layers: Layer[], byDay: Map<number, DayTour>[], set: number): Order {
  const order: Order = []
  for (let day = byDay.length; day > 0; day--) {
    const part = layers[day]!.part[set]!
    order.unshift(byDay[day - 1]!.get(part)!.order)
    set &= ~part
  }
  return order
}
