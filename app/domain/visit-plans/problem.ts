import { addDays } from '~/domain/calendar'
import type { PlanRow, PlanStop } from './page.server'
import { timetable, type DayTimetable, type Fault } from './route/day'
import { legKey, type Place, type TravelSettings, travelTable } from './route/travel'
import type { Order, RouteProblem } from './route/types'

type Settings = Pick<PlanRow, 'startsOn' | 'days' | 'dayStart' | 'dayEnd' | 'lunchStart' | 'lunchEnd' | 'base' | 'baseLatitude' | 'baseLongitude' | 'speed' | 'detour' | 'nearMinutes' | 'otherMinutes'> & {
  legs: Pick<PlanRow['legs'][number], 'from' | 'to' | 'minutes'>[]
}
type Stop = Pick<PlanStop, 'id' | 'zone' | 'latitude' | 'longitude' | 'stay' | 'opens' | 'closes' | 'closedOn' | 'day' | 'position' | 'locked'>

const degrees = (value: { toString(): string } | null) => (value === null ? null : Number(value))

/** Monday = 1. */
export const weekdayOf = (day: Date): number => ((day.getUTCDay() + 6) % 7) + 1

export const dayOf = ({ startsOn }: Pick<Settings, 'startsOn'>, day: number): Date => addDays(startsOn, day)

/** Where days start, then every stop. */
export const placesOf = ({ base, baseLatitude, baseLongitude }: Settings, stops: Stop[]): Place[] => [
  { zone: base, latitude: degrees(baseLatitude), longitude: degrees(baseLongitude) },
  ...stops.map(({ zone, latitude, longitude }) => ({ zone, latitude: degrees(latitude), longitude: degrees(longitude) })),
]

export const travelOf = ({ speed, detour, nearMinutes, otherMinutes, legs }: Settings): TravelSettings => ({
  speed, detour: Number(detour), nearMinutes, otherMinutes, typed: new Map(legs.map(({ from, to, minutes }) => [legKey(from, to), minutes])),
})

/** A plan's stops as the route's problem; `valueOf` says what seeing a stop is worth. */
export function routeProblem(plan: Settings, stops: Stop[], valueOf: (stop: Stop) => number = () => 1): RouteProblem {
  const { days, dayStart, dayEnd, lunchStart, lunchEnd } = plan
  return {
    weekdays: Array.from({ length: days }, (_, day) => weekdayOf(dayOf(plan, day))),
    start: dayStart,
    end: dayEnd,
    lunch: lunchStart === null || lunchEnd === null ? null : [lunchStart, lunchEnd],
    travel: travelTable(placesOf(plan, stops), travelOf(plan)),
    stops: stops.map((stop) => ({
      stay: stop.stay, opens: stop.opens, closes: stop.closes, closedOn: stop.closedOn, value: valueOf(stop),
      ...(stop.locked && stop.day !== null && stop.day <= days && { lock: { day: stop.day - 1, rank: stop.position } }),
    })),
  }
}

/** The stops by day as they stand, by their place in the list. */
export function presentOrder(days: number, stops: Stop[]): Order {
  const order: Order = Array.from({ length: days }, () => [])
  const places = [...stops.keys()].sort((a, b) => stops[a]!.position - stops[b]!.position || a - b)
  for (const place of places) {
    const { day } = stops[place]!
    if (day !== null && day <= days) order[day - 1]!.push(place)
  }
  return order
}

export const timetablesOf = (problem: RouteProblem, order: Order): DayTimetable[] => order.map((stops, day) => timetable(problem, day, stops))

/** What breaks on a route: a stay that cannot take place, or a day that ends too late by so many minutes. */
export type RouteFault = { day: number; stop: string; fault: Fault } | { day: number; over: number }

/** What breaks on the route as it stands, day by day. */
export function faultsOf(plan: Settings, stops: Stop[]): RouteFault[] {
  const problem = routeProblem(plan, stops)
  return timetablesOf(problem, presentOrder(plan.days, stops)).flatMap(({ legs, over }, day): RouteFault[] => [
    ...legs.flatMap(({ stop, fault }) => (fault ? [{ day, stop: stops[stop]!.id, fault }] : [])),
    ...(over > 0 ? [{ day, over }] : []),
  ])
}
