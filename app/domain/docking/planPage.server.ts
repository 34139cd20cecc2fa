import type { Actor } from '~/domain/actor'
import { found } from '~/domain/errors'
import { permit } from '~/domain/permit.server'
import { db } from '~/platform/db.server'
import { gridOf, progressOf, resultOf, supposedIn } from './page.server'
import type { Placed } from './plan'
import { differenceBetween, touchedBy } from './planDifference'
import { currentMeetings, type Docking, dockingFacts, expected, readDocking } from './reading.server'
import { meetingRounds, roundAt, startOf } from './rounds'
import { placedOf } from './task.server'

/** A plan to be looked at before it is accepted: its timetable, and what it changes in the one in use. */
export async function planPage(actor: Actor, id: string) {
  const plan = found(await db().dockingPlan.findUnique({ where: { id } }))
  const event = await readDocking(db(), plan.eventId)
  permit(actor, 'docking_event.view', dockingFacts(event))
  permit(actor, 'docking_event.edit', dockingFacts(event))
  const before = (await currentMeetings(db(), event.id)).map(placedOf)
  const planned = plan.meetings as unknown as Placed[]
  const after = [...before.filter(({ round }) => round < plan.fromRound), ...planned]
  const difference = differenceBetween(before, after)
  const result = resultOf(plan.result)
  const met = new Set(after.flatMap(({ firm, expert }) => [firm, expert]))
  const absent = new Set(supposedIn(plan.changes).participants.filter(({ answer }) => answer === 'absent').map(({ id }) => id))
  const name = namesOf(event)
  return {
    event: { id: event.id, title: event.title },
    plan: { id, number: plan.number, state: plan.state, kind: plan.kind, fromRound: plan.fromRound },
    progress: progressOf(plan.result),
    result: result && { ...result, unplaced: result.unplaced.map((pair) => name.pair(pair)) },
    grid: gridOf(event, after.map(({ firm, expert, round, table }) => ({ firmId: firm, expertId: expert, round, tableId: table }))),
    isFirst: before.length === 0,
    difference: {
      moved: difference.moved.map(({ before, after }) => ({ pair: name.pair(after), from: name.place(before), to: name.place(after) })),
      reseated: difference.reseated.map(({ before, after }) => ({ pair: name.pair(after), from: name.place(before), to: name.place(after) })),
      dropped: difference.dropped.map((one) => ({ pair: name.pair(one), from: name.place(one) })),
      added: difference.added.map((one) => ({ pair: name.pair(one), to: name.place(one) })),
    },
    touched: touchedBy(difference).filter((one) => !absent.has(one)).map((one) => name.of(one)).sort(),
    without: expected(event.participants).filter(({ id }) => !met.has(id) && !absent.has(id)).map(({ name }) => name),
    meetings: after.length,
  }
}

/** People, places and times by their names. */
export function namesOf(event: Docking) {
  const people = new Map(event.participants.map(({ id, name }) => [id, name]))
  const tables = new Map(event.tables.map(({ id, name }) => [id, name]))
  return {
    of: (id: string) => people.get(id) ?? '',
    pair: ({ firm, expert }: { firm: string; expert: string }) => ({ firm: people.get(firm) ?? '', expert: people.get(expert) ?? '' }),
    place: ({ round, table }: Placed) => ({ round, at: startOf(event, round), table: tables.get(table) ?? '' }),
  }
}

/** The form in which is said what happened on the day. */
export async function replanForm(actor: Actor, id: string, now = new Date()) {
  const event = await readDocking(db(), id)
  permit(actor, 'docking_event.view', dockingFacts(event))
  permit(actor, 'docking_event.edit', dockingFacts(event))
  const rounds = meetingRounds(event)
  const next = rounds.find((round) => round > roundAt(event, now)) ?? rounds.at(-1)!
  return {
    event: { id, title: event.title, state: event.state },
    rounds: rounds.map((round) => ({ round, at: startOf(event, round) })),
    next,
    participants: expected(event.participants).map(({ id, name, side, checkedInAt }) => ({ id, name, side, here: checkedInAt !== null })),
    tables: event.tables.filter(({ lostFrom }) => lostFrom === null).map(({ id, name }) => ({ id, name })),
  }
}
