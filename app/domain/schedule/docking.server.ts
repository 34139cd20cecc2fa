import { isBureau, type SignedInActor } from '~/domain/actor'
import { ownMeetings, ownParticipants } from '~/domain/docking/own.server'
import { endOf } from '~/domain/docking/rounds'
import { visibleDockingEvents } from '~/domain/visibility.server'
import { db } from '~/platform/db.server'
import type { Entry, Span } from './entry'

/** Docking events: to the bureau every one as a whole (once held, the register's row stands for it), to a participant their meetings, or the event while it has none for them. */
export async function dockingEntries(actor: SignedInActor, { from, to }: Span): Promise<Entry[]> {
  const on = { gte: from, lte: to }
  if (isBureau(actor)) return wholeEvents(actor, on, [])
  const meetings = await ownMeetings(actor, on)
  const entries = meetings.map(({ id, with: title, event, on: day, place, startsAt, endsAt, path, finished }): Entry => ({ kind: 'docking', id, title, about: event, day, startsAt, endsAt, place, path, done: finished, late: false }))
  return [...entries, ...(await wholeEvents(actor, on, meetings.map(({ eventId }) => eventId)))]
}

async function wholeEvents(actor: SignedInActor, on: { gte: Date; lte: Date }, not: string[]): Promise<Entry[]> {
  const staying = isBureau(actor) ? {} : { participants: { some: { AND: [ownParticipants(actor), { answer: { in: ['invited' as const, 'accepted' as const] } }] } } }
  const rows = await db().dockingEvent.findMany({
    where: { AND: [visibleDockingEvents(actor), { on, id: { notIn: not }, state: { not: 'withdrawn' }, eventId: null }, staying] },
    select: { id: true, title: true, on: true, place: true, startsAt: true, roundMinutes: true, rounds: true, breaks: true },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ id, title, on: day, place, ...clock }) => ({ kind: 'docking', id, title, about: place, day, startsAt: clock.startsAt, endsAt: endOf(clock, clock.rounds), place, path: `/docking-events/${id}`, done: false, late: false }))
}
