import type { RecordKind } from '@prisma-client'
import type { SignedInActor } from '~/domain/actor'
import { db } from '~/platform/db.server'

export interface ContactViewRow {
  id: string
  at: Date
  viewer: string
  viewerEnterprise: string | null
  kind: RecordKind
  record: string | null
}

/** Who looked at the contact data of one's firm, its needs or one's own profile: the last hundred looks of others. */
export async function viewsOfMine({ userId, enterpriseId, expertId }: Pick<SignedInActor, 'userId' | 'enterpriseId' | 'expertId'>): Promise<ContactViewRow[]> {
  const needs = enterpriseId ? await db().need.findMany({ where: { enterpriseId }, select: { id: true, title: true } }) : []
  const firm = enterpriseId ? await db().enterprise.findUnique({ where: { id: enterpriseId }, select: { id: true, name: true } }) : null
  const expert = expertId ? await db().expert.findUnique({ where: { id: expertId }, select: { id: true, name: true } }) : null
  const names = new Map([...needs.map(({ id, title }) => [id, title] as const), ...[firm, expert].flatMap((row) => (row ? [[row.id, row.name] as const] : []))])
  const rows = await db().contactView.findMany({
    where: { recordId: { in: [...names.keys()] }, userId: { not: userId } },
    include: { user: { select: { name: true, enterprise: { select: { name: true } } } } },
    orderBy: { at: 'desc' },
    take: 100,
  })
  return rows.map(({ id, at, recordKind, recordId, user }) => ({ id, at, viewer: user.name, viewerEnterprise: user.enterprise?.name ?? null, kind: recordKind, record: names.get(recordId) ?? null }))
}
