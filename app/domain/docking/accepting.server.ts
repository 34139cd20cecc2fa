import type { DockingAnswer } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { DomainError, found } from '~/domain/errors'
import { db, type Tx } from '~/platform/db.server'
import { changeDocking } from './change.server'
import type { Placed } from './plan'
import { differenceBetween, touchedBy } from './planDifference'
import type { PlanChanges } from './planning.server'
import { currentMeetings, type Docking } from './reading.server'
import { aboutOf, moveTo } from './steps.server'
import { placedOf } from './task.server'
import { tellParticipant } from './telling.server'

interface Kept {
  participants: { id: string; answer: DockingAnswer; fromRound: number; untilRound: number | null }[]
  tables: { id: string; lostFrom: number | null }[]
  /** The timetable that this one took the place of. */
  meetings: Placed[]
}

/** Puts a proposed plan in use and tells those whose schedule changes; the event's id. Throws `conflict` where it is not the newest. */
export async function acceptPlan(actor: Actor, planId: string): Promise<string> {
  const { eventId } = found(await db().dockingPlan.findUnique({ where: { id: planId }, select: { eventId: true } }))
  return changeDocking(actor, eventId, async (tx, event) => {
    const plan = await tx.dockingPlan.findUniqueOrThrow({ where: { id: planId } })
    if (plan.state !== 'proposed') throw new DomainError('conflict', 'dockingPlanOver')
    const { supposed } = plan.changes as unknown as PlanChanges
    const before = (await currentMeetings(tx, eventId)).map(placedOf)
    const kept: Kept = {
      participants: event.participants.filter(({ id }) => supposed.participants.some((one) => one.id === id)).map(({ id, answer, fromRound, untilRound }) => ({ id, answer, fromRound, untilRound })),
      tables: event.tables.filter(({ id }) => supposed.tables.some((one) => one.id === id)).map(({ id, lostFrom }) => ({ id, lostFrom })),
      meetings: before,
    }
    await suppose(tx, supposed)
    const meetings = [...before.filter(({ round }) => round < plan.fromRound), ...(plan.meetings as unknown as Placed[])]
    await putInUse(tx, actor, event, meetings)
    await tx.dockingPlan.updateMany({ where: { eventId, state: 'current' }, data: { state: 'superseded' } })
    await tx.dockingPlan.update({ where: { id: planId }, data: { state: 'current', acceptedAt: new Date(), meetings: meetings as object[], changes: { supposed, kept } as object } })
    return { changes: { timetable: [before.length, meetings.length] }, result: eventId }
  })
}

/** Puts a timetable changed by hand in use, as a plan of its own that can be taken back. */
export async function acceptMoved(tx: Tx, actor: Actor, event: Docking, meetings: Placed[]): Promise<void> {
  const before = (await currentMeetings(tx, event.id)).map(placedOf)
  await putInUse(tx, actor, event, meetings)
  const last = await tx.dockingPlan.aggregate({ where: { eventId: event.id }, _max: { number: true } })
  await tx.dockingPlan.updateMany({ where: { eventId: event.id, state: 'current' }, data: { state: 'superseded' } })
  const kept: Kept = { participants: [], tables: [], meetings: before }
  await tx.dockingPlan.create({ data: { eventId: event.id, kind: 'moved', state: 'current', number: (last._max.number ?? 0) + 1, meetings: meetings as object[], changes: { supposed: { participants: [], tables: [] }, kept } as object, acceptedAt: new Date() } })
}

/** Takes the last plan back: the timetable before it, and what was on record of participants and tables, come back. Throws `conflict` where none was before. */
export function undoPlan(actor: Actor, eventId: string): Promise<void> {
  return changeDocking(actor, eventId, async (tx, event) => {
    const plan = await tx.dockingPlan.findFirst({ where: { eventId, state: 'current' } })
    const kept = (plan?.changes as unknown as { kept?: Kept } | undefined)?.kept
    if (!plan || !kept || kept.meetings.length === 0) throw new DomainError('conflict', 'dockingNoUndo')
    await suppose(tx, kept)
    await putInUse(tx, actor, event, kept.meetings)
    await tx.dockingPlan.update({ where: { id: plan.id }, data: { state: 'undone' } })
    const former = await tx.dockingPlan.findFirst({ where: { eventId, state: 'superseded' }, orderBy: { number: 'desc' } })
    if (former) await tx.dockingPlan.update({ where: { id: former.id }, data: { state: 'current' } })
    return { changes: { timetableUndone: [plan.number, former?.number ?? null] }, result: undefined }
  })
}

async function suppose(tx: Tx, { participants, tables }: Pick<Kept, 'participants' | 'tables'>): Promise<void> {
  for (const { id, ...data } of participants) await tx.dockingParticipant.update({ where: { id }, data })
  for (const { id, lostFrom } of tables) await tx.dockingTable.update({ where: { id }, data: { lostFrom } })
}

/** Makes a timetable the one in use: rows of pairs that met before keep their notes, those that no longer meet are dropped. */
async function putInUse(tx: Tx, actor: Actor, event: Docking, meetings: Placed[]): Promise<void> {
  const before = (await currentMeetings(tx, event.id)).map(placedOf)
  await tx.dockingMeeting.updateMany({ where: { eventId: event.id, droppedAt: null }, data: { droppedAt: new Date() } })
  for (const { firm: firmId, expert: expertId, need: needId, round, table: tableId } of meetings) {
    const place = { round, tableId, needId, droppedAt: null }
    await tx.dockingMeeting.upsert({ where: { firmId_expertId: { firmId, expertId } }, create: { eventId: event.id, firmId, expertId, ...place }, update: place })
  }
  const first = event.state === 'open'
  if (first) await moveTo(tx, actor, event, 'planned')
  else await tx.dockingEvent.update({ where: { id: event.id }, data: { version: { increment: 1 } } })
  await tellSchedules(tx, actor, event, { first, before, meetings })
}

async function tellSchedules(tx: Tx, actor: Actor, event: Docking, { first, before, meetings }: { first: boolean; before: Placed[]; meetings: Placed[] }): Promise<void> {
  const touched = new Set(touchedBy(differenceBetween(before, meetings)))
  for (const one of event.participants.filter(({ id }) => touched.has(id))) {
    const own = meetings.filter(({ firm, expert }) => firm === one.id || expert === one.id).length
    const path = `/docking-participants/${one.id}`
    if (first) await tellParticipant(tx, actor, one, { kind: 'docking_planned', params: { ...aboutOf(event), meetings: own }, path })
    else await tellParticipant(tx, actor, one, { kind: 'docking_changed', params: aboutOf(event), path })
  }
}
