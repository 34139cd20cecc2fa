import type { Prisma } from '@prisma-client'
import { isBureau, isHead, type SignedInActor } from '~/domain/actor'
import { entitlementsWhere } from '~/domain/incentives/conditions.server'
import type { EntitlementFilter } from '~/domain/incentives/incentives.schema'
import { db } from '~/platform/db.server'
import { onTop, type Pile, type PileKind } from './piles'

/** The incentives that wait for the actor: to be claimed by a firm's managers, to be checked, approved and paid by the bureau. */
export function incentivePiles(actor: SignedInActor): Promise<Pile>[] {
  if (!isBureau(actor)) return actor.memberRole === 'manager' ? [pile(actor, 'claimable', { state: 'raised' })] : []
  return [
    pile(actor, 'claims', { state: 'claimed' }),
    ...(isHead(actor) ? [pile(actor, 'approvals', { state: 'checked' })] : []),
    pile(actor, 'payouts', { state: 'approved' }),
    pile(actor, 'doubts', { attention: 'doubt' }),
  ]
}

const shown = { id: true, title: true, updatedAt: true, beneficiary: true, enterprise: { select: { name: true } } } satisfies Prisma.EntitlementSelect

async function pile(actor: SignedInActor, kind: PileKind, filter: Partial<Pick<EntitlementFilter, 'state' | 'attention'>>): Promise<Pile> {
  const where = await entitlementsWhere(actor, filter)
  const [count, rows] = await Promise.all([
    db().entitlement.count({ where }),
    db().entitlement.findMany({ where, select: shown, orderBy: [{ updatedAt: 'asc' }, { id: 'asc' }], take: onTop }),
  ])
  const who = ({ enterprise, beneficiary }: (typeof rows)[number]) => (isBureau(actor) ? (enterprise?.name ?? beneficiary) : null)
  const items = rows.map((row) => ({ id: row.id, title: row.title, who: who(row), path: `/entitlements/${row.id}`, since: row.updatedAt, due: null }))
  return { kind, count, items, all: `/entitlements?${new URLSearchParams(filter)}` }
}
