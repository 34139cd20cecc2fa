import type { Prisma } from '@prisma-client'
import { carriedOver, LIKE_NEEDS, type Lesson } from '@search/index.server'
import { db } from '~/platform/db.server'
import { type Answer, lessened, lessonsOf } from './lessons'

/** The answers that counted at a moment, or count now: given by then, and not undone by then. */
export const inForce = (at?: Date): Prisma.PairingFeedbackWhereInput =>
  at ? { at: { lte: at }, OR: [{ undoneAt: null }, { undoneAt: { gt: at } }] } : { undoneAt: null }

/** What the ranking has learnt of each need, from its own answers and from those on needs that are alike; as it stood at a moment where one is given. */
export async function lessonsFor(needIds: string[], at?: Date): Promise<Map<string, Lesson[]>> {
  const alike = await db().needLikeness.findMany({ where: { needId: { in: needIds }, likeness: { gt: LIKE_NEEDS } } })
  const asked = [...new Set([...needIds, ...alike.map(({ likeId }) => likeId)])]
  const rows = await db().pairingFeedback.findMany({ where: { needId: { in: asked }, ...inForce(at) }, select: { id: true, needId: true, expertId: true, kind: true, reason: true }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })
  const answers = byNeed(rows)
  const own = (id: string) => lessonsOf((answers.get(id) ?? []) satisfies Answer[])
  const likes = byNeed(alike)
  const entries = needIds.map((id): [string, Lesson[]] => [id, [...own(id), ...(likes.get(id) ?? []).flatMap(({ likeId, likeness }) => lessened(own(likeId), carriedOver(likeness)))]])
  return new Map(entries.filter(([, lessons]) => lessons.length > 0))
}

function byNeed<Row extends { needId: string }>(rows: Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(row.needId, [...(groups.get(row.needId) ?? []), row])
  return groups
}
