import type { Tx } from '~/platform/db.server'
import { keyOf, type Pair, pairValue, type Placed, type Task } from './plan'
import { currentMeetings, type CurrentMeeting, type Docking, expected } from './reading.server'
import { meetingRounds } from './rounds'
import { type PairScore, pairScores } from './scores.server'

/** What a new timetable supposes of participants and tables, beside what is on record. */
export interface Supposed {
  participants: { id: string; answer: 'accepted' | 'absent'; fromRound: number; untilRound: number | null }[]
  tables: { id: string; lostFrom: number }[]
}

export const nothingSupposed: Supposed = { participants: [], tables: [] }

export const placedOf = ({ firmId, expertId, needId, round, tableId }: CurrentMeeting): Placed => ({ firm: firmId, expert: expertId, need: needId, round, table: tableId })

/** An event as a task from a round on; meetings before it stay. With `anew` the timetable in use is not held to. */
export async function taskOf(tx: Tx, event: Docking, { fromRound, supposed, anew }: { fromRound: number; supposed: Supposed; anew: boolean }): Promise<Task> {
  const changed = new Map(supposed.participants.map((one) => [one.id, one]))
  const lost = new Map(supposed.tables.map((one) => [one.id, one.lostFrom]))
  const present = expected(event.participants.map((one) => ({ ...one, ...changed.get(one.id) })))
  const meetings = (await currentMeetings(tx, event.id)).map(placedOf)
  const ids = new Set(present.map(({ id }) => id))
  const before = meetings.filter(({ round }) => round >= fromRound)
  const most = event.meetingsMost ?? event.rounds
  return {
    rounds: meetingRounds(event).filter((round) => round >= fromRound),
    attendees: present.map((one) => ({ id: one.id, side: one.side, from: one.fromRound, until: one.untilRound ?? event.rounds, most: Math.min(one.meetingsMost ?? most, most) })),
    pairs: await pairsOf(tx, event, before, ids),
    tables: event.tables.map(({ id, lostFrom }) => ({ id, lostFrom: lost.get(id) ?? lostFrom })),
    fixed: meetings.filter(({ round }) => round < fromRound),
    ...(anew ? {} : { before }),
  }
}

/** Pairs worth a meeting: wished by a side, of a score that is not weak, locked, or met in the timetable in use; for whoever has none of these, all. */
async function pairsOf(tx: Tx, event: Docking, before: Placed[], present: Set<string>): Promise<Pair[]> {
  const [scores, wishes, rules] = await Promise.all([
    pairScores(event.participants),
    tx.dockingWish.findMany({ where: { eventId: event.id } }),
    tx.dockingRule.findMany({ where: { eventId: event.id } }),
  ])
  const kinds = new Map(rules.map(({ firmId, expertId, kind }) => [keyOf({ firm: firmId, expert: expertId }), kind]))
  const had = new Map(before.map((one) => [keyOf(one), one]))
  const toPair = (score: PairScore): Pair => {
    const own = wishes.filter(({ fromId, toId }) => (fromId === score.firm && toId === score.expert) || (fromId === score.expert && toId === score.firm))
    const need = had.get(keyOf(score))?.need ?? own.find(({ needId }) => needId)?.needId ?? score.need
    return { firm: score.firm, expert: score.expert, need, value: Math.max(1, pairValue(score.score, own.map(({ rank }) => rank))), wishedBy: own.map(({ fromId }) => fromId), locked: kinds.get(keyOf(score)) === 'locked' }
  }
  const allowed = [...scores.values()].filter((score) => kinds.get(keyOf(score)) !== 'forbidden' && present.has(score.firm) && present.has(score.expert))
  const all = allowed.map((score) => ({ pair: toPair(score), strong: score.band !== null && score.band !== 'weak' }))
  const worth = all.filter(({ pair, strong }) => strong || pair.locked || pair.wishedBy.length > 0 || had.has(keyOf(pair)))
  const served = new Set(worth.flatMap(({ pair }) => [pair.firm, pair.expert]))
  return all.filter((one) => worth.includes(one) || !served.has(one.pair.firm) || !served.has(one.pair.expert)).map(({ pair }) => pair)
}
