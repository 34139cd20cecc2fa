import type { IntroductionSide, Prisma } from '@prisma-client'
import { type SignedInActor, isBureau } from '~/domain/actor'
import { addDays, today } from '~/domain/calendar'
import { needFacts, needFactsSelect } from '~/domain/facts.server'
import { can } from '~/domain/permissions'
import { visibleIntroductions } from '~/domain/visibility.server'
import { db } from '~/platform/db.server'
import { onTop, type Pile, type PileItem, type PileKind } from './piles'

const stepsWithinDays = 7
const stuckAfterDays = 14

/** The introductions that wait for one side, which is the actor's own. */
export const introductionPiles = (actor: SignedInActor, side: IntroductionSide, now = new Date()): Promise<Pile>[] => [
  introductionPile(actor, 'answers', { state: 'proposed', ...unanswered[side] }, '/introductions?turn=mine'),
  talkPile(actor),
  introductionPile(actor, 'steps', { state: { in: ['accepted', 'talks'] }, ...owed(side), nextStepOn: { lte: addDays(today(now), stepsWithinDays) } }, '/introductions?turn=mine', 'nextStepOn'),
  ...(side === 'bureau' ? [introductionPile(actor, 'stuck', stuck(now), '/introductions?stuck=on')] : []),
]

/** What each side has yet to answer; the bureau answers for those who have no account. */
const unanswered: Record<IntroductionSide, Prisma.IntroductionWhereInput> = {
  firm: { firmAcceptedAt: null },
  expert: { expertAcceptedAt: null },
  bureau: { OR: [{ expertAcceptedAt: null, expert: { users: { none: {} } } }, { firmAcceptedAt: null, need: { enterprise: { users: { none: {} } } } }] },
}

/** A next step that falls to nobody in particular falls to both sides, as `turnOf` has it. */
const owed = (side: IntroductionSide): Prisma.IntroductionWhereInput => (side === 'bureau' ? { nextStepBy: side } : { OR: [{ nextStepBy: side }, { nextStepBy: null }] })

/** Open introductions in which nothing happened for a fortnight. */
const stuck = (now: Date): Prisma.IntroductionWhereInput => ({
  state: { in: ['proposed', 'accepted', 'talks'] },
  lastActivityAt: { lt: addDays(now, -stuckAfterDays) },
})

const shown = {
  id: true,
  proposedAt: true,
  lastActivityAt: true,
  nextStep: true,
  nextStepOn: true,
  expert: { select: { name: true } },
  need: { select: { title: true, enterprise: { select: { name: true } }, ...needFactsSelect } },
} satisfies Prisma.IntroductionSelect

type Row = Prisma.IntroductionGetPayload<{ select: typeof shown }>

async function introductionPile(actor: SignedInActor, kind: PileKind, condition: Prisma.IntroductionWhereInput, all: string, due?: 'nextStepOn'): Promise<Pile> {
  const where = { AND: [visibleIntroductions(actor), condition] }
  const waitsSince = kind === 'answers' ? 'proposedAt' : 'lastActivityAt'
  const [count, rows] = await Promise.all([
    db().introduction.count({ where }),
    db().introduction.findMany({ where, select: shown, orderBy: [{ [due ?? waitsSince]: 'asc' }, { id: 'asc' }], take: onTop }),
  ])
  return { kind, count, items: rows.map((row) => ({ ...itemOf(actor, row, due), since: due ? null : row[waitsSince] })), all }
}

function itemOf(actor: SignedInActor, { id, need, nextStep, nextStepOn, ...row }: Row, due?: 'nextStepOn'): Omit<PileItem, 'since'> {
  const title = due && nextStep ? nextStep : need.title
  return { id, title, who: otherSide(actor, { need, ...row }), path: `/introductions/${id}`, due: due ? nextStepOn : null }
}

/** Whom the actor deals with: the expert, the firm as far as it may be known, or both for the bureau. */
function otherSide(actor: SignedInActor, { need, expert }: Pick<Row, 'need' | 'expert'>): string | null {
  const firm = can(actor, 'need.viewEnterprise', needFacts(need)) ? need.enterprise.name : null
  if (isBureau(actor)) return [firm, expert.name].filter(Boolean).join(' · ')
  return actor.enterpriseId === need.enterpriseId ? expert.name : firm
}

/** Talks with words that the actor has not read, the longest unread first. */
async function talkPile(actor: SignedInActor): Promise<Pile> {
  const unread = await db().$queryRaw<{ id: string; since: Date; total: bigint }[]>`
    SELECT i."id", min(m."createdAt") AS since, count(*) OVER () AS total
    FROM "Introduction" i
    JOIN "Need" n ON n."id" = i."needId"
    JOIN "Message" m ON m."introductionId" = i."id" AND m."authorId" IS DISTINCT FROM ${actor.userId}
    LEFT JOIN "IntroductionReading" r ON r."introductionId" = i."id" AND r."userId" = ${actor.userId}
    WHERE (n."enterpriseId" = ${actor.enterpriseId} OR i."expertId" = ${actor.expertId}) AND i."state" IN ('accepted', 'talks', 'agreement')
      AND (r."readAt" IS NULL OR m."createdAt" > r."readAt")
    GROUP BY i."id" ORDER BY since LIMIT ${onTop}::int`
  const rows = await db().introduction.findMany({ where: { id: { in: unread.map(({ id }) => id) } }, select: shown })
  const byId = new Map(rows.map((row) => [row.id, row]))
  const items = unread.flatMap(({ id, since }) => (byId.has(id) ? [{ ...itemOf(actor, byId.get(id)!), since }] : []))
  return { kind: 'talks', count: Number(unread[0]?.total ?? 0), items, all: '/introductions?state=talks' }
}
