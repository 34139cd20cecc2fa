import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holds, timetable } from './day'
import { mostStops } from './exact'
import { goodRoute } from './heuristic'
import { planRoute, relaxationsOf } from './route'
import { isBetter, type RouteScore, scoreOf } from './score'
import { distance, legKey, travelBetween } from './travel'
import type { Order, RouteProblem, RouteStop } from './types'

const hours = (h: number, m = 0) => h * 60 + m
const open: RouteStop = { stay: 60, opens: null, closes: null, closedOn: [], value: 1 }

const stop: fc.Arbitrary<RouteStop> = fc.record({
  stay: fc.constantFrom(30, 60, 120),
  opens: fc.constantFrom(null, hours(9), hours(14)),
  closes: fc.constantFrom(null, hours(11), hours(16)),
  closedOn: fc.constantFrom([], [1], [2]),
  value: fc.integer({ min: 1, max: 4 }),
})

/** `free` stops on two days, with roads that need not be the same in both directions. */
const problemOf = (stops: number): fc.Arbitrary<RouteProblem> =>
  fc.record({
    weekdays: fc.constantFrom([1, 2], [5, 6], [2]),
    start: fc.constant(hours(8, 30)),
    end: fc.constantFrom(hours(12), hours(16), hours(17, 30)),
    lunch: fc.constantFrom(null, [hours(12), hours(13, 30)] as [number, number]),
    stops: fc.array(stop, { minLength: 1, maxLength: stops }),
    travel: fc.array(fc.array(fc.integer({ min: 5, max: 60 }), { minLength: stops + 1, maxLength: stops + 1 }), { minLength: stops + 1, maxLength: stops + 1 }),
  })

/** Every order of every choice of stops on the days. */
function everyRoute(days: number, stops: number): Order[] {
  let routes: Order[] = [Array.from({ length: days }, () => [])]
  for (let stop = 0; stop < stops; stop++) {
    routes = routes.flatMap((route) => [route, ...route.flatMap((day, index) => [...day, -1].map((_, at) => route.with(index, day.toSpliced(at, 0, stop))))])
  }
  return routes
}

function bestByTrying(problem: RouteProblem): RouteScore {
  let best: RouteScore | null = null
  for (const route of everyRoute(problem.weekdays.length, problem.stops.length)) {
    const score = scoreOf(problem, route)
    if (score && isBetter(score, best)) best = score
  }
  return best!
}

describe('a planned route', () => {
  it('is as good as the best of all routes, and never breaks opening hours, lunch or a day’s end', () => {
    fc.assert(
      fc.property(problemOf(4), (problem) => {
        const { order, proven } = planRoute(problem)
        expect(proven).toBe(true)
        expect(scoreOf(problem, order)).toEqual(bestByTrying(problem))
      }),
      { numRuns: 60 },
    )
  })

  it('is so with six stops too', () => {
    const problem: RouteProblem = { weekdays: [3, 4], start: hours(9), end: hours(15), lunch: [hours(12), hours(13)], stops: [30, 45, 60, 40, 50, 90].map((stay, index) => ({ ...open, stay, value: index + 1, closes: index % 2 ? hours(12) : null })), travel: Array.from({ length: 7 }, (_, i) => Array.from({ length: 7 }, (_, j) => (i === j ? 0 : 10 + ((i * 7 + j * 7) % 23)))) }
    expect(scoreOf(problem, planRoute(problem).order)).toEqual(bestByTrying(problem))
  })

  it('leaves locked stops on their day in their order', () => {
    fc.assert(
      fc.property(problemOf(5), fc.integer(), (problem, draw) => {
        const { order } = planRoute(problem)
        const day = Math.abs(draw) % order.length
        const locked = order[day]!.filter((_, index) => ((draw >> index) & 1) === 0)
        const kept = planRoute({ ...problem, stops: problem.stops.map((one, index) => (locked.includes(index) ? { ...one, lock: { day, rank: locked.indexOf(index) } } : one)) })
        expect(kept.order[day]!.filter((one) => locked.includes(one))).toEqual(locked)
        const heuristic = goodRoute({ ...problem, stops: problem.stops.map((one, index) => (locked.includes(index) ? { ...one, lock: { day, rank: locked.indexOf(index) } } : one)) })
        expect(heuristic[day]!.filter((one) => locked.includes(one))).toEqual(locked)
      }),
      { numRuns: 40 },
    )
  })

  it('is at least feasible beyond proof, sees each stop once, and says that it is not proved', () => {
    const stops = Array.from({ length: mostStops + 5 }, (_, index) => ({ ...open, value: (index % 3) + 1 }))
    const problem: RouteProblem = { weekdays: [1, 2, 3], start: hours(8), end: hours(18), lunch: null, stops, travel: Array.from({ length: stops.length + 1 }, (_, i) => Array.from({ length: stops.length + 1 }, (_, j) => 5 + Math.abs(i - j))) }
    const { order, proven, left } = planRoute(problem)
    expect(proven).toBe(false)
    expect(order.map((day, index) => holds(timetable(problem, index, day)))).toEqual([true, true, true])
    expect([...order.flat(), ...left.map(({ stop }) => stop)].sort((a, b) => a - b)).toEqual([...stops.keys()])
  })

  it('says which stops found no place and what would let them in', () => {
    const problem: RouteProblem = { weekdays: [5], start: hours(9), end: hours(12), lunch: null, stops: [open, open, open, { ...open, closedOn: [5, 6], value: 9 }], travel: Array.from({ length: 5 }, (_, i) => Array.from({ length: 5 }, (_, j) => (i === j ? 0 : 15))) }
    const planned = planRoute(problem)
    expect(planned.left.map(({ why }) => why).sort()).toEqual(['full', 'never'])
    expect(relaxationsOf(problem, planned)).toEqual({ oneMoreDay: true, minutesLonger: 60 })
  })
})

describe('a day’s timetable', () => {
  const problem: RouteProblem = { weekdays: [1], start: hours(8), end: hours(11), lunch: null, stops: [{ ...open, opens: hours(9) }, { ...open, closes: hours(10) }, { ...open, closedOn: [1] }], travel: Array.from({ length: 4 }, (_, i) => Array.from({ length: 4 }, (_, j) => (i === j ? 0 : 20))) }

  it('sets off so late that nobody waits before the first gate, and waits before later ones', () => {
    expect(timetable(problem, 0, [0]).legs).toMatchObject([{ depart: hours(8, 40), arrive: hours(9), wait: 0, leave: hours(10) }])
    expect(timetable(problem, 0, [1, 0]).legs[1]).toMatchObject({ arrive: hours(9, 40), wait: 0, leave: hours(10, 40) })
    expect(timetable({ ...problem, stops: [{ ...open, opens: hours(10) }, open] }, 0, [1, 0]).legs[1]).toMatchObject({ arrive: hours(9, 40), wait: 20 })
  })

  it('says what breaks: too late, closed that day, over the day’s end', () => {
    const { legs, over, back } = timetable(problem, 0, [0, 1, 2])
    expect(legs.map(({ fault }) => fault)).toEqual([undefined, 'late', 'closed'])
    expect([over, back!.arrive]).toEqual([120, hours(13)])
  })
})

describe('travel time', () => {
  const settings = { speed: 40, detour: 1.3, nearMinutes: 10, otherMinutes: 45, typed: new Map([[legKey('太和镇', '柏林镇'), 33]]) }
  const at = (zone: string, latitude: number | null = null, longitude: number | null = null) => ({ zone, latitude, longitude })

  it('is as typed in either direction, else by coordinates, else by place', () => {
    expect(travelBetween(at('柏林镇', 26, 113), at('太和镇', 26.1, 113), settings)).toEqual({ minutes: 33, source: 'typed' })
    expect(travelBetween(at('甲', 26, 113), at('乙', 26.1, 113), settings)).toEqual({ minutes: 22, source: 'coordinates' })
    expect(travelBetween(at('甲'), at('甲'), settings)).toEqual({ minutes: 10, source: 'near' })
    expect(travelBetween(at('甲'), at('乙', 26, 113), settings)).toEqual({ minutes: 45, source: 'unknown' })
  })

  it('goes by the great circle: a tenth of a degree north is 11.1 km', () => {
    expect(distance({ latitude: 26, longitude: 113 }, { latitude: 26.1, longitude: 113 })).toBeCloseTo(11.12, 2)
  })
})
