import type { Prisma } from '@prisma-client'
import { type SignedInActor, isBureau } from '~/domain/actor'
import { addDays, today } from '~/domain/calendar'
import { needFacts, needFactsSelect } from '~/domain/facts.server'
import { introductionsWhere } from '~/domain/introductions/conditions.server'
import { can } from '~/domain/permissions'
import { db } from '~/platform/db.server'
import { onTop, type Pile, type PileItem, type PileKind } from './piles'

const stepsWithinDays = 7

/** The introductions that wait for the actor, by the conditions of the list that each pile opens. */
export function introductionPiles(actor: SignedInActor, now: Date): Promise<Pile>[] {
  const dueSoon = { state: { in: ['accepted', 'talks'] }, nextStepOn: { lte: addDays(today(now), stepsWithinDays) } } satisfies Prisma.IntroductionWhereInput
  return [
    introductionPile(actor, 'answers', introductionsWhere(actor, { turn: 'mine', state: 'proposed' }, now), '/introductions?turn=mine&state=proposed'),
    introductionPile(actor, 'steps', { AND: [introductionsWhere(actor, { turn: 'mine' }, now), dueSoon] }, '/introductions?turn=mine', 'nextStepOn'),
    isBureau(actor) ? introductionPile(actor, 'stuck', introductionsWhere(actor, { stuck: 'on' }, now), '/introductions?stuck=on') : talkPile(actor),
  ]
}

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

async function introductionPile(actor: SignedInActor, kind: PileKind, where: Prisma.IntroductionWhereInput, all: string, due?: 'nextStepOn'): Promise<Pile> {
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
