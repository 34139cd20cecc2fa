import { type Attendee, isThere, keyOf, type Placed, type Task, tablesIn } from './plan'

/** Why a meeting cannot be held in a round at a table. */
export type Clash = 'break' | 'past' | 'firmAway' | 'expertAway' | 'firmBusy' | 'expertBusy' | 'tableLost' | 'tableTaken'

export interface Wanted {
  firm: string
  expert: string
  round: number
  table: string
}

/** All that stands against holding a meeting there, given the others of the timetable; empty where nothing does. */
export function clashesOf(wanted: Wanted, { rounds, attendees, tables }: Pick<Task, 'rounds' | 'attendees' | 'tables'>, timetable: Placed[], firstOpen: number): Clash[] {
  const { firm, expert, round, table } = wanted
  const others = timetable.filter((one) => one.round === round && keyOf(one) !== keyOf(wanted))
  const away = (id: string) => !attendees.some((one: Attendee) => one.id === id && isThere(one, round))
  const faults: [Clash, boolean][] = [
    ['break', !rounds.includes(round)],
    ['past', round < firstOpen],
    ['firmAway', away(firm)],
    ['expertAway', away(expert)],
    ['firmBusy', others.some((one) => one.firm === firm)],
    ['expertBusy', others.some((one) => one.expert === expert)],
    ['tableLost', !tablesIn(tables, round).some(({ id }) => id === table)],
    ['tableTaken', others.some((one) => one.table === table)],
  ]
  return faults.filter(([, stands]) => stands).map(([clash]) => clash)
}
