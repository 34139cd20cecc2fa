/** A firm or an expert as the timetable sees them. */
export interface Attendee {
  id: string
  side: 'firm' | 'expert'
  /** First and last round in which they are there. */
  from: number
  until: number
  /** Meetings at most, those held before included. */
  most: number
}

/** A firm and an expert who may meet; pairs that must not are left out. */
export interface Pair {
  firm: string
  expert: string
  need: string | null
  /** What a meeting of the two is worth: see `pairValue`. */
  value: number
  /** The attendees who wished it. */
  wishedBy: string[]
  /** The bureau wants them to meet. */
  locked: boolean
}

export interface Table {
  id: string
  /** The first round in which it cannot be used any more. */
  lostFrom: number | null
}

/** A pair at a table in a round; tables are given out last. */
export interface Placed {
  firm: string
  expert: string
  need: string | null
  round: number
  table: string
}

/** What a timetable is made from. */
export interface Task {
  /** Rounds that can be planned, breaks left out. */
  rounds: number[]
  attendees: Attendee[]
  pairs: Pair[]
  tables: Table[]
  /** Meetings that stay as they are: held, running, or before the first round to be planned. */
  fixed: Placed[]
  /** The timetable in use from the first round to be planned on; absent where there is none to keep. */
  before?: Placed[]
}

export const keyOf = ({ firm, expert }: { firm: string; expert: string }) => `${firm} ${expert}`

/** The tables that can be used in a round. */
export const tablesIn = (tables: Table[], round: number): Table[] => tables.filter(({ lostFrom }) => lostFrom === null || round < lostFrom)

/** Whether somebody is there in a round. */
export const isThere = ({ from, until }: Attendee, round: number): boolean => from <= round && round <= until

/** Points of a first, second … fifth wish; two first wishes weigh as much as the best pairing score (100). */
const wishPoints = [50, 40, 30, 20, 10]

/** Worth of a meeting: the pairing score (0 to 100) and the points of the wishes from both sides (0 to 50 each). */
export const pairValue = (score: number, ranks: number[]): number => score + ranks.reduce((sum, rank) => sum + (wishPoints[rank - 1] ?? 0), 0)
