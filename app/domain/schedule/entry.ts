import type { ScheduleKind } from './schedule.schema'

/** Something with a day (or a time) in the calendar. */
export interface Entry {
  kind: ScheduleKind
  /** Of the record; with the kind it tells entries apart. */
  id: string
  title: string
  /** What it belongs to. */
  about: string | null
  /** The day, as PostgreSQL's `date` comes back; of a meeting the county's day. */
  day: Date
  /** The last day, where there are several. */
  until?: Date
  /** Of a meeting. */
  startsAt?: Date
  endsAt?: Date
  place?: string | null
  /** The page to go to, as a path of the portal. */
  path: string
  /** Done, so that nothing is due any more. */
  done: boolean
  /** Should have been done by now. */
  late: boolean
}

/** The days for which entries are asked, both included. */
export interface Span {
  from: Date
  to: Date
}
