import type { RouteProblem, RouteStop } from './types'

/** What keeps a stay from taking place where it stands in the order. */
export type Fault = 'closed' | 'late' | 'too_long'

export interface Leg {
  stop: number
  depart: number
  travel: number
  arrive: number
  /** Minutes before the stay can begin: not open yet, or lunch. */
  wait: number
  leave: number
  fault?: Fault
}

export interface DayTimetable {
  legs: Leg[]
  /** The way back; null on a day without stops. */
  back: { depart: number; travel: number; arrive: number } | null
  /** Minutes on the road. */
  travel: number
  /** Minutes by which the return is later than the day's end. */
  over: number
}

/** When a stay can begin for whoever arrives at `arrival`, or null where it cannot on that day any more. */
export function startOf({ weekdays, lunch, start, end }: RouteProblem, stop: RouteStop, day: number, arrival: number): number | null {
  if (stop.closedOn.includes(weekdays[day]!)) return null
  const opens = Math.max(stop.opens ?? start, start)
  const closes = Math.min(stop.closes ?? end, end)
  const windows = lunch ? [[opens, Math.min(closes, lunch[0])], [Math.max(opens, lunch[1]), closes]] as const : [[opens, closes]] as const
  for (const [from, to] of windows) {
    const begin = Math.max(arrival, from)
    if (begin + stop.stay <= to) return begin
  }
  return null
}

/** The times of a day with its stops in the given order. A stay that cannot take place begins on arrival all the same and says what is wrong. */
export function timetable(problem: RouteProblem, day: number, order: number[]): DayTimetable {
  const legs: Leg[] = []
  let at = 0
  let time = problem.start
  for (const stop of order) {
    const travel = problem.travel[at]![stop + 1]!
    const begin = startOf(problem, problem.stops[stop]!, day, time + travel)
    const arrive = time + travel
    const leave = (begin ?? arrive) + problem.stops[stop]!.stay
    legs.push({ stop, depart: time, travel, arrive, wait: (begin ?? arrive) - arrive, leave, ...(begin === null && { fault: faultOf(problem, stop, day) }) })
    time = leave
    at = stop + 1
  }
  setOffLate(legs)
  return { legs, ...returnFrom(problem, at, time), travel: legs.reduce((sum, leg) => sum + leg.travel, 0) + (order.length > 0 ? problem.travel[at]![0]! : 0) }
}

function faultOf(problem: RouteProblem, stop: number, day: number): Fault {
  const one = problem.stops[stop]!
  if (one.closedOn.includes(problem.weekdays[day]!)) return 'closed'
  return startOf(problem, one, day, problem.start) === null ? 'too_long' : 'late'
}

/** Nobody sets off in the morning only to wait before the first gate. */
function setOffLate([first]: Leg[]): void {
  if (!first) return
  first.depart += first.wait
  first.arrive += first.wait
  first.wait = 0
}

function returnFrom({ travel, end }: RouteProblem, at: number, time: number): Pick<DayTimetable, 'back' | 'over'> {
  if (at === 0) return { back: null, over: 0 }
  const arrive = time + travel[at]![0]!
  return { back: { depart: time, travel: travel[at]![0]!, arrive }, over: Math.max(0, arrive - end) }
}

/** Whether every stay of the day takes place and all are back in time. */
export const holds = ({ legs, over }: DayTimetable): boolean => over === 0 && legs.every(({ fault }) => !fault)
