import type { IntroductionState, Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { toDecide } from '~/domain/challenges/conditions.server'
import { expiringSoon } from '~/domain/needs/reading.server'
import { visibleNeeds } from '~/domain/visibility.server'
import { db } from '~/platform/db.server'
import { onTop, type Pile, type PileKind } from './piles'

/** The firm's own needs that wait for it. */
export const firmNeedPiles = (actor: Actor, enterpriseId: string): Promise<Pile>[] => [
  needPile(actor, 'returned', { enterpriseId, state: 'returned' }, '/needs?state=returned'),
  needPile(actor, 'decisions', { enterpriseId, ...toDecide() }, '/needs?attention=to_decide'),
  needPile(actor, 'expiring', { enterpriseId, ...expiringSoon() }, '/needs?attention=expiring', 'validUntil'),
  needPile(actor, 'lapsed', { enterpriseId, state: 'expired' }, '/needs?state=expired'),
  needPile(actor, 'drafts', { enterpriseId, state: 'draft' }, '/needs?state=draft'),
]

/** The needs that wait for the bureau. */
export const bureauNeedPiles = (actor: Actor): Promise<Pile>[] => [
  needPile(actor, 'reviews', { state: 'submitted' }, '/needs?attention=submitted'),
  needPile(actor, 'decisions', toDecide(), '/needs?attention=to_decide'),
  needPile(actor, 'expiring', expiringSoon(), '/needs?attention=expiring', 'validUntil'),
]

async function needPile(actor: Actor, kind: PileKind, condition: Prisma.NeedWhereInput, all: string, due?: 'validUntil'): Promise<Pile> {
  const where = { AND: [visibleNeeds(actor), condition] }
  const select = { id: true, title: true, state: true, updatedAt: true, validUntil: true, enterprise: { select: { id: true, name: true } } }
  const [count, rows] = await Promise.all([
    db().need.count({ where }),
    db().need.findMany({ where, select, orderBy: [{ [due ?? 'updatedAt']: 'asc' }, { id: 'asc' }], take: onTop }),
  ])
  const since = due ? new Map<string, Date>() : await enteredAt(rows)
  const items = rows.map(({ id, title, updatedAt, validUntil, enterprise }) => ({
    id,
    title,
    who: 'enterpriseId' in condition ? null : enterprise.name,
    path: kind === 'reviews' ? `/needs/${id}/review` : kind === 'decisions' ? `/needs/${id}/applications` : `/needs/${id}`,
    since: due ? null : (since.get(id) ?? updatedAt),
    due: due ? validUntil : null,
  }))
  return { kind, count, items, all }
}

/** When each need came into the state it is in. */
async function enteredAt(needs: { id: string; state: string }[]): Promise<Map<string, Date>> {
  const moves = await db().stateChange.findMany({
    where: { OR: needs.map(({ id, state }) => ({ recordKind: 'need', recordId: id, toState: state })) },
    select: { recordId: true, at: true },
    orderBy: { at: 'asc' },
  })
  return new Map(moves.map(({ recordId, at }) => [recordId, at]))
}

const ownShown = 6

/** The firm's needs that are under way, as their last change left them. */
export async function ownNeeds(enterpriseId: string) {
  const select = { id: true, title: true, state: true, updatedAt: true, _count: { select: { introductions: { where: { state: { in: ['proposed', 'accepted', 'talks'] as IntroductionState[] } } } } } }
  const rows = await db().need.findMany({ where: { enterpriseId, state: { notIn: ['withdrawn', 'closed'] } }, select, orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }], take: ownShown })
  return rows.map(({ _count, ...need }) => ({ ...need, introductions: _count.introductions }))
}
