import { type Actor, isBureau, type SignedInActor } from '~/domain/actor'
import { historyOf, statesOf } from '~/domain/history/history.server'
import { permit } from '~/domain/permit.server'
import { can } from '~/domain/permissions'
import { db } from '~/platform/db.server'
import { isMutual } from './notes.server'
import type { PlanChanges, PlanResult } from './planning.server'
import { currentMeetings, type CurrentMeeting, type Docking, dockingFacts, expected, ownParticipant, participantFacts, readDocking } from './reading.server'
import { endOf, roundAt, roundNumbers, startOf } from './rounds'
import { stepsFrom } from './steps.server'

/** An event's page: for the bureau the whole, for a participant their own part. */
export async function dockingPage(actor: SignedInActor, id: string, now = new Date()) {
  const event = await readDocking(db(), id)
  const facts = dockingFacts(event)
  permit(actor, 'docking_event.view', facts)
  const own = isBureau(actor) ? null : ownParticipant(event.participants, actor)
  return {
    event: headOf(event),
    own: own && { id: own.id, answer: own.answer, mayAnswer: can(actor, 'docking_participant.answer', participantFacts(own, event.state)), mayWish: can(actor, 'docking_participant.wish', participantFacts(own, event.state)) && own.answer !== 'declined', wishes: await db().dockingWish.count({ where: { fromId: own.id } }) },
    mayBoard: can(actor, 'docking_event.board', facts),
    office: isBureau(actor) ? await officePart(actor, event, now) : null,
  }
}

const headOf = ({ id, title, on, place, description, startsAt, roundMinutes, rounds, breaks, state, isSample, tables, meetingsMost }: Docking) => ({
  ...{ id, title, on, place, description, startsAt, roundMinutes, rounds, breaks, state, isSample, meetingsMost },
  tables: tables.filter(({ lostFrom }) => lostFrom !== 1).map(({ name }) => name),
  endsAt: endOf({ startsAt, roundMinutes, rounds, breaks }, rounds),
})

async function officePart(actor: Actor, event: Docking, now: Date) {
  const [meetings, wishes, rules, plans, states] = await Promise.all([
    currentMeetings(db(), event.id),
    db().dockingWish.groupBy({ by: ['fromId'], where: { eventId: event.id }, _count: true }),
    db().dockingRule.count({ where: { eventId: event.id } }),
    db().dockingPlan.findMany({ where: { eventId: event.id, state: { in: ['solving', 'proposed', 'failed', 'current'] } }, orderBy: { number: 'desc' } }),
    statesOf('docking_event', event.id),
  ])
  const wished = new Map(wishes.map(({ fromId, _count }) => [fromId, _count]))
  const pending = plans.find(({ state }) => state !== 'current')
  return {
    mayEdit: can(actor, 'docking_event.edit', dockingFacts(event)),
    steps: stepsFrom(event.state),
    participants: event.participants.map((one) => ({ ...one, wishes: wished.get(one.id) ?? 0, meetings: meetings.filter(({ firmId, expertId }) => firmId === one.id || expertId === one.id).length })),
    rules,
    pending: pending ? { id: pending.id, state: pending.state } : null,
    mayUndo: plans.some(({ state, changes }) => state === 'current' && ((changes as { kept?: { meetings: unknown[] } }).kept?.meetings.length ?? 0) > 0),
    grid: gridOf(event, meetings, now),
    statistics: await statisticsOf(event, meetings),
    states,
    history: await historyOf('docking_event', event.id),
    registerRow: event.eventId,
  }
}

/** The timetable as rows of rounds with a cell for each table. */
export function gridOf(event: Docking, meetings: (Pick<CurrentMeeting, 'round' | 'tableId' | 'firmId' | 'expertId'> & { id?: string })[], now?: Date) {
  const nameOf = new Map(event.participants.map(({ id, name }) => [id, name]))
  const used = new Set(meetings.map(({ tableId }) => tableId))
  const tables = event.tables.filter(({ id, lostFrom }) => lostFrom !== 1 || used.has(id))
  const present = now ? roundAt(event, now) : null
  return {
    tables: tables.map(({ id, name, lostFrom }) => ({ id, name, lostFrom })),
    rounds: roundNumbers(event).map((round) => ({
      round,
      startsAt: startOf(event, round),
      endsAt: endOf(event, round),
      isBreak: event.breaks.includes(round),
      isPresent: round === present,
      cells: tables.map(({ id, lostFrom }) => {
        const here = meetings.find((one) => one.round === round && one.tableId === id)
        return { table: id, lost: lostFrom !== null && round >= lostFrom, meeting: here ? { id: here.id ?? null, firm: nameOf.get(here.firmId)!, expert: nameOf.get(here.expertId)! } : null }
      }),
    })),
  }
}

/** What came of an event in numbers. */
async function statisticsOf(event: Docking, meetings: CurrentMeeting[]) {
  const notes = await db().dockingNote.findMany({ where: { meetingId: { in: meetings.map(({ id }) => id) } }, select: { meetingId: true, side: true, outcome: true } })
  const mutual = meetings.filter(({ id }) => isMutual(notes.filter(({ meetingId }) => meetingId === id)))
  const met = new Set(meetings.flatMap(({ firmId, expertId }) => [firmId, expertId]))
  return {
    meetings: meetings.length,
    came: event.participants.filter(({ checkedInAt }) => checkedInAt).length,
    expected: expected(event.participants).length,
    without: meetings.length > 0 ? expected(event.participants).filter(({ id }) => !met.has(id)).map(({ name }) => name) : [],
    noted: new Set(notes.map(({ meetingId }) => meetingId)).size,
    mutual: mutual.length,
    introductions: meetings.filter(({ introductionId }) => introductionId).length,
    waiting: mutual.filter(({ introductionId, needId }) => !introductionId && needId).length,
  }
}

/** What a plan's row says of its making, once it is solved. */
export const resultOf = (result: unknown): PlanResult | null => (result && typeof result === 'object' && 'proven' in result ? (result as PlanResult) : null)

/** How far a plan is that is being solved. */
export const progressOf = (result: unknown): { done: number; of: number } | null => (result && typeof result === 'object' && 'of' in result ? (result as { done: number; of: number }) : null)

export const supposedIn = (changes: unknown): PlanChanges['supposed'] => (changes as PlanChanges).supposed
