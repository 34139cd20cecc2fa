import type { SignedInActor } from '~/domain/actor'
import { DomainError, FieldErrors, found } from '~/domain/errors'
import { needFacts, needFactsSelect } from '~/domain/facts.server'
import { can } from '~/domain/permissions'
import { permit } from '~/domain/permit.server'
import { db } from '~/platform/db.server'
import { acceptMoved } from './accepting.server'
import { changeDocking } from './change.server'
import { isMutual, sidesOf } from './notes.server'
import { clashesOf } from './planClashes'
import { currentMeetings, type Docking, dockingFacts, expected, meetingFacts, readDocking } from './reading.server'
import { meetingRounds, roundAt, startOf } from './rounds'
import { placedOf } from './task.server'

/** A meeting with its notes, as far as the actor may read them. */
export async function meetingPage(actor: SignedInActor, id: string) {
  const meeting = found(await db().dockingMeeting.findUnique({ where: { id }, include: { table: { select: { name: true } }, need: { select: { id: true, title: true, ...needFactsSelect } }, firm: true, expert: true, notes: true } }))
  const event = await readDocking(db(), meeting.eventId)
  const facts = meetingFacts(event.state, meeting)
  permit(actor, 'docking_meeting.view', facts)
  const mayNote = can(actor, 'docking_meeting.note', facts)
  const sides = sidesOf(actor, facts)
  const { need } = meeting
  const person = (participantId: string) => event.participants.find((one) => one.id === participantId)!
  const ownSide = sides.length === 1 ? sides[0] : null
  return {
    event: { id: event.id, title: event.title, isSample: event.isSample },
    meeting: { id, round: meeting.round, startsAt: startOf(event, meeting.round), table: meeting.table.name, dropped: meeting.droppedAt !== null },
    firm: person(meeting.firmId),
    expert: person(meeting.expertId),
    own: ownSide === 'firm' ? meeting.firmId : ownSide === 'expert' ? meeting.expertId : null,
    need: need && can(actor, 'need.view', needFacts(need)) && can(actor, 'need.viewEnterprise', needFacts(need)) ? { id: need.id, title: need.title } : null,
    notes: meeting.notes.filter(({ side }) => sides.includes(side)).map(({ side, outcome, text }) => ({ side, outcome, text })),
    mutual: isMutual(meeting.notes),
    introductionId: meeting.introductionId,
    sides: mayNote ? sides : [],
    mayMove: !meeting.droppedAt && isMovable(event.state) && can(actor, 'docking_event.edit', dockingFacts(event)),
  }
}

const isMovable = (state: string) => state === 'planned' || state === 'running'

/** Where a meeting could be moved to, with what stands against each place. */
export async function meetingToMove(actor: SignedInActor, id: string, now = new Date()) {
  const meeting = found(await db().dockingMeeting.findUnique({ where: { id } }))
  const event = await readDocking(db(), meeting.eventId)
  permit(actor, 'docking_event.view', dockingFacts(event))
  permit(actor, 'docking_event.edit', dockingFacts(event))
  if (meeting.droppedAt || !isMovable(event.state)) throw new DomainError('conflict', 'dockingState')
  const nameOf = (participantId: string) => event.participants.find((one) => one.id === participantId)!.name
  return { id, firm: nameOf(meeting.firmId), expert: nameOf(meeting.expertId), places: await placesFor(event, meeting, now) }
}

async function placesFor(event: Docking, { firmId, expertId, round: at, tableId }: { firmId: string; expertId: string; round: number; tableId: string }, now: Date) {
  const timetable = (await currentMeetings(db(), event.id)).map(placedOf)
  const rounds = meetingRounds(event)
  const clashes = (round: number, table: string) => clashesOf({ firm: firmId, expert: expertId, round, table }, boundsOf(event), timetable, roundAt(event, now) + 1)
  return {
    tables: event.tables.map(({ name }) => name),
    rounds: rounds.map((round) => ({ round, startsAt: startOf(event, round), slots: event.tables.map(({ id }) => ({ slot: `${round} ${id}`, isPresent: round === at && id === tableId, clashes: clashes(round, id) })) })),
  }
}

const boundsOf = (event: Docking) => ({
  rounds: meetingRounds(event),
  tables: event.tables,
  attendees: expected(event.participants).map(({ id, side, fromRound, untilRound }) => ({ id, side, from: fromRound, until: untilRound ?? event.rounds, most: event.rounds })),
})

/** Moves a meeting of the timetable in use to a free place; the event's id. Throws FieldErrors with the first clash. */
export async function moveMeeting(actor: SignedInActor, id: string, slot: string, now = new Date()): Promise<string> {
  const meeting = found(await db().dockingMeeting.findUnique({ where: { id }, select: { eventId: true, firmId: true, expertId: true } }))
  return changeDocking(actor, meeting.eventId, async (tx, event) => {
    const [round = 0, table = ''] = [Number(slot.split(' ')[0]), slot.split(' ')[1]]
    const timetable = (await currentMeetings(tx, event.id)).map(placedOf)
    const own = found(timetable.find(({ firm, expert }) => firm === meeting.firmId && expert === meeting.expertId))
    const [clash] = own.round <= roundAt(event, now) ? ['past'] : clashesOf({ ...own, round, table }, boundsOf(event), timetable, roundAt(event, now) + 1)
    if (clash) throw new FieldErrors({ slot: `dockingClash_${clash}` })
    await acceptMoved(tx, actor, event, timetable.map((one) => (one === own ? { ...one, round, table } : one)))
    const nameOf = new Map(event.participants.map(({ id, name }) => [id, name]))
    return { changes: { pair: [null, `${nameOf.get(own.firm)} × ${nameOf.get(own.expert)}`], round: [own.round, round] }, result: event.id }
  })
}
