import type { Prisma } from '@prisma-client'
import { type Actor, isSignedIn } from '~/domain/actor'
import { daysBetween, today } from '~/domain/calendar'
import { openNeedStates } from '~/domain/facts'
import { needFacts, needFactsSelect } from '~/domain/facts.server'
import { type Page, slice, toPage } from '~/domain/paging'
import { can } from '~/domain/permissions'
import { containing } from '~/domain/records/filters.server'
import { nothing, visibleNeeds } from '~/domain/visibility.server'
import { db } from '~/platform/db.server'
import type { ChallengeFilter, ChallengePhase } from './challenges.schema'
import { decidedState, phaseOf } from './phase'

const inList = {
  id: true,
  title: true,
  field: true,
  isSample: true,
  applyUntil: true,
  rewardAmount: true,
  rewardText: true,
  enterprise: { select: { id: true, name: true } },
  _count: { select: { applications: { where: { state: { in: ['submitted', ...decidedState] } } } } },
  ...needFactsSelect,
} satisfies Prisma.NeedSelect

type Row = Prisma.NeedGetPayload<{ select: typeof inList }>

export type ChallengeRow = ReturnType<typeof shown>

/** Open challenges that the actor may see: those that take applications first, the next to end on top, then the others, the last ended on top. */
export async function listChallenges(actor: Actor, filter: ChallengeFilter, now = new Date()): Promise<Page<ChallengeRow>> {
  const where = challengesWhere(actor, filter, now)
  const [open, past] = [{ AND: [where, openOn(now)] }, { AND: [where, { NOT: openOn(now) }] }]
  const [openCount, pastCount] = await Promise.all([db().need.count({ where: open }), db().need.count({ where: past })])
  const { skip, take } = slice(filter.page)
  const first = await page(open, 'asc', skip, take)
  const rest = await page(past, 'desc', Math.max(0, skip - openCount), take - first.length)
  const decided = await decidedAmong([...first, ...rest].map(({ id }) => id))
  return toPage([...first, ...rest].map((row) => shown(actor, row, decided.has(row.id), now)), openCount + pastCount, filter.page)
}

const page = (where: Prisma.NeedWhereInput, order: 'asc' | 'desc', skip: number, take: number): Promise<Row[]> =>
  take > 0 ? db().need.findMany({ where, select: inList, orderBy: [{ applyUntil: order }, { id: order }], skip, take }) : Promise.resolve([])

/** Those that were decided on: some application was chosen or refused. */
async function decidedAmong(ids: string[]): Promise<Set<string>> {
  const rows = await db().challengeApplication.findMany({ where: { needId: { in: ids }, state: { in: [...decidedState] } }, distinct: ['needId'], select: { needId: true } })
  return new Set(rows.map(({ needId }) => needId))
}

function challengesWhere(actor: Actor, { keyword, state, field, mine }: ChallengeFilter, now: Date): Prisma.NeedWhereInput {
  return {
    kind: 'open_challenge',
    state: { in: [...openNeedStates] },
    field,
    AND: [visibleNeeds(actor), keyword ? { title: containing(keyword) } : {}, state ? phases[state](now) : {}, mine ? ownOf(actor) : {}],
  }
}

/** A firm's own challenges, or those an expert applied to. */
function ownOf(actor: Actor): Prisma.NeedWhereInput {
  if (!isSignedIn(actor)) return nothing
  const { enterpriseId, expertId } = actor
  return { OR: [nothing, ...(enterpriseId ? [{ enterpriseId }] : []), ...(expertId ? [{ applications: { some: { expertId } } }] : [])] }
}

const openOn = (now: Date): Prisma.NeedWhereInput => ({ state: 'published', applyUntil: { gte: today(now) } })

const someDecided = { applications: { some: { state: { in: [...decidedState] } } } } satisfies Prisma.NeedWhereInput

const phases: Record<ChallengePhase, (now: Date) => Prisma.NeedWhereInput> = {
  open: openOn,
  deciding: (now) => ({ state: 'published', applyUntil: { lt: today(now) }, NOT: someDecided }),
  decided: () => ({ OR: [{ state: { not: 'published' } }, someDecided] }),
}

function shown(actor: Actor, { _count, rewardAmount, enterprise, ...row }: Row, decided: boolean, now: Date) {
  const { id, title, field, isSample, applyUntil, rewardText } = row
  const phase = phaseOf(row, decided, now)
  return {
    ...{ id, title, field, isSample, applyUntil, rewardText },
    rewardAmount: rewardAmount?.toString() ?? null,
    applications: _count.applications,
    phase,
    /** Days that remain to apply; null once they are over. */
    daysLeft: phase === 'open' && applyUntil ? daysBetween(today(now), applyUntil) : null,
    enterprise: can(actor, 'need.viewEnterprise', needFacts(row)) ? enterprise : null,
  }
}
