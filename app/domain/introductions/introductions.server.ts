import type { Prisma } from '@prisma-client'
import { type Actor, isSignedIn } from '~/domain/actor'
import { daysBetween, today } from '~/domain/calendar'
import { introductionFacts, introductionFactsSelect, needFacts, needFactsSelect } from '~/domain/facts.server'
import { type Page, slice, toPage } from '~/domain/paging'
import { can } from '~/domain/permissions'
import { visibleIntroductions } from '~/domain/visibility.server'
import { db } from '~/platform/db.server'
import { sideOf } from './change.server'
import { introductionsWhere } from './conditions.server'
import type { IntroductionFilter } from './introductions.schema'
import { isTurnOf, turnOf } from './life'

export { introductionsWhere }

const named = { select: { id: true, name: true, isSample: true } } as const

export const inList = {
  ...introductionFactsSelect,
  id: true,
  declineReason: true,
  endReason: true,
  proposedAt: true,
  lastActivityAt: true,
  nextStep: true,
  nextStepOn: true,
  nextStepBy: true,
  expert: { select: { ...named.select, ...introductionFactsSelect.expert.select, institution: named } },
  need: { select: { id: true, title: true, isSample: true, ...needFactsSelect, enterprise: { select: { ...named.select, ...introductionFactsSelect.need.select.enterprise.select } } } },
} satisfies Prisma.IntroductionSelect

export type ListedRow = Prisma.IntroductionGetPayload<{ select: typeof inList }>

export type IntroductionRow = ReturnType<typeof shown>

/** Introductions, the latest first; those that wait for somebody or are stuck, the longest waiting first. */
export async function listIntroductions(actor: Actor, filter: IntroductionFilter, now = new Date()): Promise<Page<IntroductionRow>> {
  const where = introductionsWhere(actor, filter, now)
  const [rows, total] = await Promise.all([
    db().introduction.findMany({ where, select: inList, orderBy: orderOf(filter), ...slice(filter.page) }),
    db().introduction.count({ where }),
  ])
  const unread = await unreadOf(actor, rows.map(({ id }) => id))
  return toPage(rows.map((row) => shown(actor, row, now, unread.get(row.id))), total, filter.page)
}

export function orderOf({ state, turn, stuck }: Pick<IntroductionFilter, 'state' | 'turn' | 'stuck'>): Prisma.IntroductionOrderByWithRelationInput[] {
  const at = state === 'proposed' || turn || stuck ? 'asc' : 'desc'
  return [{ lastActivityAt: at }, { id: at }]
}

/** How many words of others the actor has not read, by introduction. */
async function unreadOf(actor: Actor, ids: string[]): Promise<Map<string, number>> {
  if (!isSignedIn(actor) || ids.length === 0) return new Map()
  const rows = await db().$queryRaw<{ id: string; count: number }[]>`
    SELECT m."introductionId" AS id, count(*)::int AS count FROM "Message" m
    LEFT JOIN "IntroductionReading" r ON r."introductionId" = m."introductionId" AND r."userId" = ${actor.userId}
    WHERE m."introductionId" = ANY(${ids}) AND m."authorId" IS DISTINCT FROM ${actor.userId} AND (r."readAt" IS NULL OR r."readAt" < m."createdAt")
    GROUP BY 1`
  return new Map(rows.map(({ id, count }) => [id, count]))
}

/** The introductions of one firm or expert that the actor may see, for their page: the latest 50. */
export async function introductionsOf(actor: Actor, of: { expert: string } | { enterprise: string }, now = new Date()): Promise<IntroductionRow[]> {
  const rows = await db().introduction.findMany({ where: introductionsWhere(actor, of, now), select: inList, orderBy: orderOf({} as IntroductionFilter), take: 50 })
  return rows.map((row) => shown(actor, row, now))
}

/** An expert who declined no longer sees the need; its firm may be hidden from those who do. */
function shown(actor: Actor, row: ListedRow, now: Date, unread = 0) {
  const { id, state, declineReason, endReason, proposedAt, nextStep, nextStepOn, need } = row
  const facts = needFacts(need)
  const turn = turnOf({ ...row, ...introductionFacts(row) })
  return {
    ...{ id, state, declineReason, endReason, proposedAt, nextStep, nextStepOn, unread },
    expert: { id: row.expert.id, name: row.expert.name, isSample: row.expert.isSample, institution: row.expert.institution },
    need: can(actor, 'need.view', facts) ? { id: need.id, title: need.title, isSample: need.isSample } : null,
    enterprise: can(actor, 'need.viewEnterprise', facts) ? { id: need.enterprise.id, name: need.enterprise.name, isSample: need.enterprise.isSample } : null,
    turn,
    mine: isTurnOf(sideOf(actor, row), turn),
    waitingDays: turn.whose === 'nobody' ? null : daysBetween(today(row.lastActivityAt), today(now)),
    overdue: turn.whose !== 'nobody' && nextStepOn !== null && nextStepOn < today(now),
  }
}

/** What the list can be filtered by: institutions and firms that have introductions the actor may see, 200 each at most. */
export async function introductionFilters(actor: Actor) {
  const some = visibleIntroductions(actor)
  const query = { select: { id: true, name: true }, orderBy: { name: 'asc' }, take: 200 } as const
  const [institutions, enterprises] = await Promise.all([
    db().institution.findMany({ where: { experts: { some: { introductions: { some } } } }, ...query }),
    db().enterprise.findMany({ where: { needs: { some: { introductions: { some } } } }, ...query }),
  ])
  return { institutions, enterprises }
}
