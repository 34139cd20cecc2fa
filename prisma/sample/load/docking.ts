import type { Tx } from '~/platform/db.server'
import { sampleDocking as sample } from '../docking'
import type { Days } from './days'
import { sampleId } from './ids'
import { recordCreations, stateRows } from './write'

export const dockingId = sampleId('docking_event', sample.key)

/** Ids of the event's parts by the keys of their needs, experts and tables. */
const partId = (kind: 'firm' | 'expert' | 'table' | 'meeting' | 'plan', key: string) => sampleId('docking_event', `${sample.key} ${kind} ${key}`)
export const dockingFirm = (need: string) => partId('firm', need)
export const dockingExpert = (expert: string) => partId('expert', expert)
export const dockingMeeting = (need: string, expert: string) => partId('meeting', `${need} ${expert}`)

/** The planned docking event with its participants, wishes and timetable. */
export async function loadDocking(tx: Tx, days: Days): Promise<string> {
  const { title, place, description, roundMinutes, rounds, breaks, needs, experts, wishes, meetings, tables } = sample
  const on = days.on(sample.daysAhead)
  const event = { id: dockingId, title, on, place, description, startsAt: new Date(`${on.toISOString().slice(0, 10)}T${sample.start}:00+08:00`), roundMinutes, rounds, breaks: [...breaks], state: 'planned' as const, isSample: true }
  await tx.dockingEvent.create({ data: event })
  await tx.dockingTable.createMany({ data: tables.map((name, position) => ({ id: partId('table', String(position)), eventId: dockingId, name, position })) })
  await loadParticipants(tx, needs, experts)
  await tx.dockingWish.createMany({ data: wishes.flatMap(wishRows) })
  const rows = meetings.map(([round, table, need, expert]) => ({ id: dockingMeeting(need, expert), eventId: dockingId, round, tableId: partId('table', String(table)), firmId: dockingFirm(need), expertId: dockingExpert(expert), needId: sampleId('need', need) }))
  await tx.dockingMeeting.createMany({ data: rows })
  const planned = rows.map(({ firmId, expertId, needId, round, tableId }) => ({ firm: firmId, expert: expertId, need: needId, round, table: tableId }))
  await tx.dockingPlan.create({ data: { id: partId('plan', '1'), eventId: dockingId, number: 1, kind: 'plan', state: 'current', meetings: planned, changes: { supposed: { participants: [], tables: [] } }, acceptedAt: days.at(1) } })
  await tx.stateChange.createMany({ data: stateRows('docking_event', dockingId, [{ state: 'draft', daysAgo: 9 }, { state: 'open', daysAgo: 8 }, { state: 'planned', daysAgo: 1 }], days) })
  await recordCreations(tx, 'docking_event', [{ ...event }])
  return `1 docking event with ${meetings.length} meetings`
}

async function loadParticipants(tx: Tx, needs: readonly string[], experts: readonly string[]): Promise<void> {
  const bringing = await tx.need.findMany({ where: { id: { in: needs.map((key) => sampleId('need', key)) } }, select: { id: true, enterpriseId: true } })
  const firmOf = new Map(bringing.map(({ id, enterpriseId }) => [id, enterpriseId]))
  const own = { eventId: dockingId, answer: 'accepted' as const }
  await tx.dockingParticipant.createMany({
    data: [
      ...needs.map((key) => ({ id: dockingFirm(key), enterpriseId: firmOf.get(sampleId('need', key)), ...own })),
      ...experts.map((key) => ({ id: dockingExpert(key), expertId: sampleId('expert', key), ...own })),
    ],
  })
  await tx.dockingParticipantNeed.createMany({ data: needs.map((key) => ({ participantId: dockingFirm(key), needId: sampleId('need', key) })) })
}

const wishRows = ([need, expert, firmRank, expertRank]: (typeof sample.wishes)[number]) => [
  ...(firmRank === null ? [] : [{ eventId: dockingId, fromId: dockingFirm(need), toId: dockingExpert(expert), rank: firmRank }]),
  ...(expertRank === null ? [] : [{ eventId: dockingId, fromId: dockingExpert(expert), toId: dockingFirm(need), rank: expertRank, needId: sampleId('need', need) }]),
]
