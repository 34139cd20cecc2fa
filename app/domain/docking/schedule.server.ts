import { type Actor, isBureau, type SignedInActor } from '~/domain/actor'
import { found } from '~/domain/errors'
import { needFacts, needFactsSelect } from '~/domain/facts.server'
import { permit } from '~/domain/permit.server'
import { can } from '~/domain/permissions'
import { db } from '~/platform/db.server'
import { checkInToken } from './checkIn.server'
import { type Docking, dockingFacts, ownParticipant, participantFacts, readDocking, readParticipant } from './reading.server'
import { endOf, roundNumbers, startOf } from './rounds'

const meetingsOf = (eventId: string) =>
  db().dockingMeeting.findMany({ where: { eventId, droppedAt: null }, include: { table: { select: { name: true } }, need: { select: { id: true, title: true, ...needFactsSelect } }, notes: { select: { side: true, outcome: true } } } })

type MeetingRow = Awaited<ReturnType<typeof meetingsOf>>[number]

/** One participant's day. */
export async function schedulePage(actor: Actor, participantId: string, origin: string) {
  const { eventId } = await readParticipant(participantId)
  const event = await readDocking(db(), eventId)
  const own = found(event.participants.find(({ id }) => id === participantId))
  const facts = participantFacts(own, event.state)
  permit(actor, 'docking_participant.view', facts)
  const meetings = isSet(event) ? await meetingsOf(eventId) : []
  return {
    ...scheduleOf(actor, event, own, meetings, origin),
    mayAnswer: can(actor, 'docking_participant.answer', facts),
    mayWish: can(actor, 'docking_participant.wish', facts),
    isOffice: isBureau(actor),
  }
}

const isSet = ({ state }: Docking) => state === 'planned' || state === 'running' || state === 'finished'

export type Schedule = ReturnType<typeof scheduleOf>

function scheduleOf(actor: Actor, event: Docking, own: Docking['participants'][number], meetings: MeetingRow[], origin: string) {
  const others = new Map(event.participants.map((one) => [one.id, one]))
  const mine = meetings.filter(({ firmId, expertId }) => firmId === own.id || expertId === own.id)
  return {
    event: { id: event.id, title: event.title, on: event.on, place: event.place, state: event.state, isSample: event.isSample },
    own: { id: own.id, name: own.name, of: own.of, side: own.side, answer: own.answer, fromRound: own.fromRound, untilRound: own.untilRound, checkedInAt: own.checkedInAt },
    isSet: isSet(event),
    checkIn: new URL(`/docking-check-in/${checkInToken(own.id)}`, origin).href,
    rounds: roundNumbers(event).map((round) => {
      const meeting = mine.find((one) => one.round === round)
      const other = meeting && others.get(meeting.firmId === own.id ? meeting.expertId : meeting.firmId)!
      const times = { round, startsAt: startOf(event, round), endsAt: endOf(event, round), isBreak: event.breaks.includes(round) }
      return { ...times, meeting: meeting && other ? { id: meeting.id, table: meeting.table.name, with: other.name, of: other.of, need: needShown(actor, meeting), noted: meeting.notes.some(({ side }) => side === own.side) } : null }
    }),
  }
}

/** The need's title for those who may read it together with its firm. */
function needShown(actor: Actor, { need }: MeetingRow): { id: string; title: string } | null {
  if (!need) return null
  const facts = needFacts(need)
  return can(actor, 'need.view', facts) && can(actor, 'need.viewEnterprise', facts) ? { id: need.id, title: need.title } : null
}

/** Everybody's day, to be printed a page each. */
export async function allSchedules(actor: Actor, eventId: string, origin: string) {
  const event = await readDocking(db(), eventId)
  permit(actor, 'docking_event.create')
  const meetings = await meetingsOf(eventId)
  return { title: event.title, id: event.id, schedules: event.participants.filter(({ answer }) => answer === 'accepted' || answer === 'invited').map((one) => scheduleOf(actor, event, one, meetings, origin)) }
}

/** Who sits where in this round and the next, for the wall and for telephones; nobody's needs or wishes. */
export async function board(actor: SignedInActor, eventId: string) {
  const event = await readDocking(db(), eventId)
  permit(actor, 'docking_event.view', dockingFacts(event))
  permit(actor, 'docking_event.board', dockingFacts(event))
  const meetings = await meetingsOf(eventId)
  const nameOf = new Map(event.participants.map(({ id, name }) => [id, name]))
  const own = isBureau(actor) ? null : ownParticipant(event.participants, actor)
  return {
    event: { id: event.id, title: event.title, place: event.place, on: event.on, state: event.state },
    own: own?.id ?? null,
    rounds: roundNumbers(event).map((round) => ({
      ...{ round, startsAt: startOf(event, round), endsAt: endOf(event, round), isBreak: event.breaks.includes(round) },
      meetings: event.tables.flatMap(({ id, name }) => meetings.filter((one) => one.round === round && one.tableId === id).map(({ firmId, expertId }) => ({ table: name, firm: nameOf.get(firmId)!, expert: nameOf.get(expertId)!, mine: own !== null && (firmId === own.id || expertId === own.id) }))),
    })),
  }
}
