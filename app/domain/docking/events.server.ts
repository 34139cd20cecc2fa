import type { Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { DomainError, FieldErrors } from '~/domain/errors'
import { changesBetween } from '~/domain/history/changes'
import { recordChange, recordState } from '~/domain/history/history.server'
import { type Page, slice, toPage } from '~/domain/paging'
import { permit } from '~/domain/permit.server'
import { refuseStale } from '~/domain/records/versions'
import { visibleDockingEvents } from '~/domain/visibility.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { changeDocking } from './change.server'
import type { DockingFilter, DockingInput } from './docking.schema'
import { currentMeetings, type Docking, dockingFacts, readDocking } from './reading.server'

/** Makes a draft of an event; its id. */
export function createDocking(actor: Actor, { version: _, tables, ...input }: DockingInput): Promise<string> {
  permit(actor, 'docking_event.create')
  return inTransaction(async (tx) => {
    const { id } = await tx.dockingEvent.create({ data: { ...input, tables: { create: tables.map((name, position) => ({ name, position })) } } })
    await recordState(tx, actor, { kind: 'docking_event', id, from: null, to: 'draft' })
    await recordChange(tx, actor, { action: 'create', kind: 'docking_event', id, changes: changesBetween({}, { ...input, tables }) })
    return id
  })
}

/** Corrects an event. Throws FieldErrors when it was changed since its form was opened, and for what a timetable in use rests on. */
export function updateDocking(actor: Actor, id: string, { version, tables, ...input }: DockingInput): Promise<void> {
  return changeDocking(actor, id, async (tx, event) => {
    refuseStale(event.version, version)
    await refuseBroken(tx, event, { ...input, tables })
    const before = { ...event, tables: event.tables.map(({ name }) => name) }
    await tx.dockingEvent.update({ where: { id }, data: { ...input, version: { increment: 1 } } })
    await replaceTables(tx, event, tables)
    return { changes: changesBetween(before, { ...input, tables }), result: undefined }
  })
}

/** Meetings of the timetable in use need their rounds and tables. */
async function refuseBroken(tx: Tx, event: Docking, { rounds, breaks, tables }: Pick<DockingInput, 'rounds' | 'breaks' | 'tables'>): Promise<void> {
  const meetings = await currentMeetings(tx, event.id)
  const nameOf = new Map(event.tables.map(({ id, name }) => [id, name]))
  if (meetings.some(({ round }) => round > rounds)) throw new FieldErrors({ rounds: 'dockingRoundInUse' })
  if (meetings.some(({ round }) => breaks.includes(round))) throw new FieldErrors({ breaks: 'dockingRoundInUse' })
  if (meetings.some(({ tableId }) => !tables.includes(nameOf.get(tableId)!))) throw new FieldErrors({ tables: 'dockingTableInUse' })
}

/** Tables keep their rows by name; those that meetings of former timetables name are lost from the first round on. */
async function replaceTables(tx: Tx, { id: eventId, tables: before }: Docking, names: string[]): Promise<void> {
  for (const [position, name] of names.entries()) {
    const known = before.find((one) => one.name === name)
    if (known) await tx.dockingTable.update({ where: { id: known.id }, data: { position, lostFrom: known.lostFrom === 1 ? null : known.lostFrom } })
    else await tx.dockingTable.create({ data: { eventId, name, position } })
  }
  const gone = before.filter(({ name }) => !names.includes(name)).map(({ id }) => id)
  const used = await tx.dockingMeeting.findMany({ where: { tableId: { in: gone } }, select: { tableId: true } })
  const kept = new Set(used.map(({ tableId }) => tableId))
  await tx.dockingTable.deleteMany({ where: { id: { in: gone.filter((id) => !kept.has(id)) } } })
  await tx.dockingTable.updateMany({ where: { id: { in: [...kept] } }, data: { lostFrom: 1 } })
}

/** An event with what its form starts from. */
export async function dockingForEditing(actor: Actor, id: string) {
  const event = await readDocking(db(), id)
  permit(actor, 'docking_event.view', dockingFacts(event))
  permit(actor, 'docking_event.edit', dockingFacts(event))
  const { title, on, place, description, startsAt, roundMinutes, rounds, breaks, tables, meetingsMost, version } = event
  const start = new Date(startsAt.getTime() + 8 * 3_600_000).toISOString().slice(11, 16)
  const usable = tables.filter(({ lostFrom }) => lostFrom !== 1).map(({ name }) => name)
  return { title, values: { title, on: on.toISOString().slice(0, 10), place, description, start, roundMinutes, rounds, breaks: breaks.map(String), tables: usable, meetingsMost, version } }
}

const inList = { id: true, title: true, on: true, place: true, state: true, isSample: true, participants: { select: { answer: true } }, _count: { select: { meetings: { where: { droppedAt: null } } } } } satisfies Prisma.DockingEventSelect

export type DockingRow = ReturnType<typeof rowOf>

/** Events that the actor may see, the latest day first. */
export async function listDockings(actor: Actor, { state, page }: DockingFilter): Promise<Page<DockingRow>> {
  const where = { AND: [visibleDockingEvents(actor), state ? { state } : {}] }
  const [rows, total] = await Promise.all([
    db().dockingEvent.findMany({ where, select: inList, orderBy: [{ on: 'desc' }, { id: 'desc' }], ...slice(page) }),
    db().dockingEvent.count({ where }),
  ])
  return toPage(rows.map(rowOf), total, page)
}

const rowOf = ({ participants, _count, ...row }: Prisma.DockingEventGetPayload<{ select: typeof inList }>) => ({
  ...row,
  accepted: participants.filter(({ answer }) => answer === 'accepted').length,
  meetings: row.state === 'draft' || row.state === 'open' ? null : _count.meetings,
})

/** Refuses a step that an event in this state does not take. */
export function refuseUnless(event: Docking, states: Docking['state'][]): void {
  if (!states.includes(event.state)) throw new DomainError('conflict', 'dockingState')
}
