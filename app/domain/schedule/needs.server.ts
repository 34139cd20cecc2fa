import type { Prisma } from '@prisma-client'
import { isBureau, type SignedInActor } from '~/domain/actor'
import { addDays, today } from '~/domain/calendar'
import { showingIntroductions } from '~/domain/facts.server'
import { openIntroductionStates } from '~/domain/introductions/life'
import { nothing, visibleIntroductions, visibleNeeds } from '~/domain/visibility.server'
import { db } from '~/platform/db.server'
import type { Entry, Span } from './entry'
import type { ScheduleKind } from './schedule.schema'

/** Needs that the actor may see and has to do with: their firm's, those they were introduced to or apply for; the bureau: all. */
const ownNeeds = (actor: SignedInActor): Prisma.NeedWhereInput => ({ AND: [visibleNeeds(actor), isBureau(actor) ? {} : { OR: [nothing, ...concerning(actor)] }] })

const concerning = ({ enterpriseId, expertId }: SignedInActor): Prisma.NeedWhereInput[] => [
  ...(enterpriseId ? [{ enterpriseId }] : []),
  ...(expertId ? [{ introductions: { some: { expertId, state: { in: showingIntroductions } } } }, { applications: { some: { expertId, state: { in: ['draft' as const, 'submitted' as const] } } } }] : []),
]

const fields = { deadline: 'deadline', validity: 'validUntil', apply: 'applyUntil' } as const satisfies Partial<Record<ScheduleKind, string>>

/** The days by which needs want their result, until which they stand, or until which one may apply. */
export async function needEntries(actor: SignedInActor, { from, to }: Span, kind: keyof typeof fields): Promise<Entry[]> {
  const field = fields[kind]
  const state = kind === 'deadline' ? { in: ['published' as const, 'in_talks' as const, 'contracted' as const] } : ('published' as const)
  const where = { AND: [ownNeeds(actor), { [field]: { gte: from, lte: to }, state }, kind === 'apply' ? { kind: 'open_challenge' as const } : {}] }
  const rows = await db().need.findMany({ where, select: { id: true, title: true, deadline: true, validUntil: true, applyUntil: true }, orderBy: { id: 'asc' } })
  return rows.map((row) => ({ kind, id: row.id, title: row.title, about: null, day: row[field]!, path: `/needs/${row.id}`, done: false, late: false }))
}

const eightHours = 8 / 24

/** Meetings of the actor's introductions that stand. */
export async function meetingEntries(actor: SignedInActor, { from, to }: Span): Promise<Entry[]> {
  const where = { cancelledAt: null, startsAt: { gte: addDays(from, -eightHours), lt: addDays(to, 1 - eightHours) }, introduction: visibleIntroductions(actor) }
  const rows = await db().meeting.findMany({ where, include: { introduction: { select: { need: { select: { title: true } } } } }, orderBy: [{ startsAt: 'asc' }, { id: 'asc' }] })
  return rows.map(({ id, title, introductionId, introduction, startsAt, endsAt, place, link }) => ({
    ...{ kind: 'meeting', id, title, about: introduction.need.title, day: today(startsAt), startsAt, endsAt, place: place ?? link, path: `/introductions/${introductionId}` },
    done: false,
    late: false,
  }))
}

/** Next steps of talks under way. */
export async function stepEntries(actor: SignedInActor, { from, to }: Span, day: Date): Promise<Entry[]> {
  const where = { AND: [visibleIntroductions(actor), { state: { in: [...openIntroductionStates] }, nextStep: { not: null }, nextStepOn: { gte: from, lte: to } }] }
  const rows = await db().introduction.findMany({ where, select: { id: true, nextStep: true, nextStepOn: true, need: { select: { title: true } } }, orderBy: { id: 'asc' } })
  return rows.map(({ id, nextStep, nextStepOn, need }) => ({ kind: 'step', id, title: nextStep!, about: need.title, day: nextStepOn!, path: `/introductions/${id}`, done: false, late: nextStepOn! < day }))
}
