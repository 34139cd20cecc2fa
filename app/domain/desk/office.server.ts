import type { Prisma } from '@prisma-client'
import { db } from '~/platform/db.server'
import { onTop, type Pile } from './piles'

/** People who ask to be let in: of one firm for its managers, all for the bureau. */
export async function joinPile(enterpriseId?: string): Promise<Pile> {
  const where: Prisma.JoinRequestWhereInput = { state: 'pending', enterpriseId, user: { suspendedAt: null, erasedAt: null } }
  const select = { id: true, createdAt: true, enterpriseName: true, expertName: true, user: { select: { name: true } }, enterprise: { select: { name: true } }, expert: { select: { name: true } } }
  const [count, rows] = await Promise.all([
    db().joinRequest.count({ where }),
    db().joinRequest.findMany({ where, select, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], take: onTop }),
  ])
  const all = enterpriseId ? '/members' : '/requests'
  const items = rows.map(({ id, createdAt, user, enterprise, expert, enterpriseName, expertName }) => ({
    id,
    title: enterprise?.name ?? expert?.name ?? enterpriseName ?? expertName ?? user.name,
    who: user.name,
    path: enterpriseId ? all : `/requests/${id}`,
    since: createdAt,
    due: null,
  }))
  return { kind: 'joins', count, items, all }
}

/** Mail that needs a person's hand: its fate unknown, given up, or refused. */
export async function mailPile(): Promise<Pile> {
  const where: Prisma.MailMessageWhereInput = { state: { in: ['unconfirmed', 'failed'] } }
  const [count, rows] = await Promise.all([
    db().mailMessage.count({ where }),
    db().mailMessage.findMany({ where, select: { id: true, address: true, updatedAt: true }, orderBy: [{ updatedAt: 'asc' }, { id: 'asc' }], take: onTop }),
  ])
  const items = rows.map(({ id, address, updatedAt }) => ({ id, title: address, who: null, path: '/mail', since: updatedAt, due: null }))
  return { kind: 'mails', count, items, all: '/mail' }
}
