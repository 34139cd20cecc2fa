import type { Prisma } from '@prisma-client'
import type { DockingEventFacts, DockingMeetingFacts, DockingParticipantFacts } from '~/domain/facts'
import { found } from '~/domain/errors'
import { db, type Tx } from '~/platform/db.server'

type FactsRow = Pick<DockingEventFacts, 'state'> & { participants: { enterpriseId: string | null; expertId: string | null }[] }

export const dockingFacts = ({ state, participants }: FactsRow): DockingEventFacts => ({
  state,
  enterpriseIds: participants.flatMap(({ enterpriseId }) => enterpriseId ?? []),
  expertIds: participants.flatMap(({ expertId }) => expertId ?? []),
})

const named = { select: { id: true, name: true, isSample: true } } as const

export const participantSelect = {
  id: true,
  eventId: true,
  enterpriseId: true,
  expertId: true,
  answer: true,
  reason: true,
  fromRound: true,
  untilRound: true,
  meetingsMost: true,
  checkedInAt: true,
  enterprise: named,
  expert: { select: { ...named.select, title: true, institution: { select: { name: true } } } },
  needs: { select: { need: { select: { id: true, title: true } } }, orderBy: { need: { title: 'asc' } } },
} satisfies Prisma.DockingParticipantSelect

type ParticipantRow = Prisma.DockingParticipantGetPayload<{ select: typeof participantSelect }>

/** A participant with their side, name and origin. */
export function participantOf({ enterprise, expert, needs, ...row }: ParticipantRow) {
  const record = found(enterprise ?? expert)
  return {
    ...row,
    side: enterprise ? ('firm' as const) : ('expert' as const),
    name: record.name,
    recordId: record.id,
    isSample: record.isSample,
    of: [expert?.institution?.name, expert?.title].filter(Boolean).join(' · ') || null,
    needs: needs.map(({ need }) => need),
  }
}

export const participantFacts = ({ enterpriseId, expertId }: Pick<ParticipantRow, 'enterpriseId' | 'expertId'>, eventState: DockingEventFacts['state']): DockingParticipantFacts => ({ eventState, enterpriseId, expertId })

const eventSelect = {
  id: true,
  title: true,
  on: true,
  place: true,
  description: true,
  startsAt: true,
  roundMinutes: true,
  rounds: true,
  breaks: true,
  meetingsMost: true,
  state: true,
  eventId: true,
  isSample: true,
  version: true,
  tables: { select: { id: true, name: true, lostFrom: true }, orderBy: { position: 'asc' } },
  participants: { select: participantSelect, orderBy: { createdAt: 'asc' } },
} satisfies Prisma.DockingEventSelect

export type Docking = Awaited<ReturnType<typeof readDocking>>

/** An event with its tables and participants, firms first, by name. Throws `not_found`. */
export async function readDocking(tx: Tx, id: string) {
  const row = found(await tx.dockingEvent.findUnique({ where: { id }, select: eventSelect }))
  const participants = row.participants.map(participantOf).sort((one, other) => other.side.localeCompare(one.side) || one.name.localeCompare(other.name, 'zh'))
  return { ...row, participants }
}

/** Those who have not said that they stay away. */
export const expected = <T extends { answer: string }>(participants: T[]): T[] => participants.filter(({ answer }) => answer === 'accepted' || answer === 'invited')

export const meetingFacts = (eventState: DockingEventFacts['state'], { firm, expert, droppedAt }: { firm: { enterpriseId: string | null }; expert: { expertId: string | null }; droppedAt: Date | null }): DockingMeetingFacts => ({
  eventState,
  enterpriseId: firm.enterpriseId!,
  expertId: expert.expertId!,
  isCurrent: droppedAt === null,
})

/** The meetings of the timetable in use, by round and table. */
export const currentMeetings = (tx: Tx, eventId: string) =>
  tx.dockingMeeting.findMany({ where: { eventId, droppedAt: null }, orderBy: [{ round: 'asc' }, { table: { position: 'asc' } }], select: { id: true, round: true, tableId: true, firmId: true, expertId: true, needId: true, introductionId: true } })

export type CurrentMeeting = Awaited<ReturnType<typeof currentMeetings>>[number]

/** The event's participant whom the actor acts for. */
export const ownParticipant = <T extends { enterpriseId: string | null; expertId: string | null }>(participants: T[], actor: { enterpriseId?: string | null; expertId?: string | null }): T | null =>
  participants.find(({ enterpriseId, expertId }) => (enterpriseId !== null && enterpriseId === actor.enterpriseId) || (expertId !== null && expertId === actor.expertId)) ?? null

export const readParticipant = async (id: string) => participantOf(found(await db().dockingParticipant.findUnique({ where: { id }, select: participantSelect })))
