import { keyOf, type Placed, type Table, tablesIn } from './plan'

type Unplaced = Omit<Placed, 'table'>

interface Seating {
  tables: Table[]
  fixed: Placed[]
  before?: Placed[]
}

/**
 * Gives each meeting a free table of its round: the one it had, else the expert's last, else the firm's last, else the first.
 * There must be no more meetings in a round than tables.
 */
export function seat(meetings: Unplaced[], { tables, fixed, before = [] }: Seating): Placed[] {
  const last = new Map<string, string>()
  const had = new Map(before.map((one) => [`${keyOf(one)} ${one.round}`, one.table]))
  const seated: Placed[] = []
  const remember = ({ firm, expert, table }: Placed) => last.set(firm, table).set(expert, table)
  for (const round of [...new Set([...fixed, ...meetings].map(({ round }) => round))].sort((a, b) => a - b)) {
    const held = fixed.filter((one) => one.round === round)
    held.forEach(remember)
    const free = new Set(tablesIn(tables, round).map(({ id }) => id))
    for (const { table } of held) free.delete(table)
    for (const placed of seatRound(meetings.filter((one) => one.round === round), free, { had, last })) seated.push(placed)
    seated.filter((one) => one.round === round).forEach(remember)
  }
  return seated
}

/** Those who keep a table choose before those who only have a habit. */
function seatRound(meetings: Unplaced[], free: Set<string>, { had, last }: { had: Map<string, string>; last: Map<string, string> }): Placed[] {
  const preferences = [(one: Unplaced) => had.get(`${keyOf(one)} ${one.round}`), ({ expert }: Unplaced) => last.get(expert), ({ firm }: Unplaced) => last.get(firm), () => free.values().next().value]
  const placed: Placed[] = []
  let waiting = meetings
  for (const preferred of preferences) {
    waiting = waiting.filter((one) => {
      const table = preferred(one)
      if (table === undefined || !free.delete(table)) return true
      placed.push({ ...one, table })
      return false
    })
  }
  return placed
}
