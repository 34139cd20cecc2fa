/** A stop of the route as plain data. Times of a day are minutes after midnight. */
export interface RouteStop {
  stay: number
  /** null = open as long as the day lasts. */
  opens: number | null
  closes: number | null
  /** Weekdays on which it is closed, Monday = 1. */
  closedOn: number[]
  /** What seeing it is worth; what does not fit is left out by this. */
  value: number
  /** Its day (from 0) is fixed; stops locked on one day keep the order of their ranks. */
  lock?: { day: number; rank: number }
}

export interface RouteProblem {
  /** The weekday of each day, Monday = 1. */
  weekdays: number[]
  start: number
  end: number
  /** No stay overlaps it; the road does not wait. */
  lunch: [from: number, to: number] | null
  stops: RouteStop[]
  /** Minutes on the road. Place 0 is where each day starts and ends, place i + 1 is stop i. */
  travel: number[][]
}

/** Stops by day, in order. */
export type Order = number[][]
