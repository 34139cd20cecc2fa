import type { Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { type Page, slice, toPage } from '~/domain/paging'
import { permit } from '~/domain/permit.server'
import { db } from '~/platform/db.server'
import { entitlementsWhere } from './conditions.server'
import type { EntitlementFilter } from './incentives.schema'

export const inEntitlementList = {
  id: true,
  title: true,
  trigger: true,
  state: true,
  doubt: true,
  beneficiary: true,
  amount: true,
  approvedAmount: true,
  paidAmount: true,
  raisedOn: true,
  paidOn: true,
  recordKind: true,
  recordId: true,
  clause: { select: { level: true } },
  enterprise: { select: { id: true, name: true, isSample: true } },
} satisfies Prisma.EntitlementSelect

type Row = Prisma.EntitlementGetPayload<{ select: typeof inEntitlementList }>

export const newestEventFirst = [{ raisedOn: 'desc' }, { id: 'desc' }] satisfies Prisma.EntitlementOrderByWithRelationInput[]

/** The entitlements the actor may see and the filter lets through, the latest event first, with the sums of all of them. */
export async function listEntitlements(actor: Actor, filter: EntitlementFilter) {
  permit(actor, 'policy.view')
  const where = await entitlementsWhere(actor, filter)
  const [rows, total, sums] = await Promise.all([
    db().entitlement.findMany({ where, select: inEntitlementList, orderBy: newestEventFirst, ...slice(filter.page) }),
    db().entitlement.count({ where }),
    db().entitlement.aggregate({ where, _sum: { amount: true, approvedAmount: true, paidAmount: true } }),
  ])
  const { amount, approvedAmount, paidAmount } = sums._sum
  const list: Page<ReturnType<typeof shownRow>> = toPage(rows.map(shownRow), total, filter.page)
  return { list, sums: { amount: amount?.toFixed(2) ?? '0', approved: approvedAmount?.toFixed(2) ?? '0', paid: paidAmount?.toFixed(2) ?? '0' } }
}

const shownRow = ({ amount, approvedAmount, paidAmount, ...row }: Row) => ({ ...row, amount: amount.toFixed(2), approvedAmount: approvedAmount?.toFixed(2) ?? null, paidAmount: paidAmount?.toFixed(2) ?? null })

/** What the bureau's list can be filtered by: the firms (200 at most) and the years of the events. */
export async function entitlementFilters() {
  const [enterprises, span] = await Promise.all([
    db().enterprise.findMany({ where: { entitlements: { some: {} } }, select: { id: true, name: true }, orderBy: { name: 'asc' }, take: 200 }),
    db().entitlement.aggregate({ _min: { raisedOn: true }, _max: { raisedOn: true } }),
  ])
  const [first, last] = [span._min.raisedOn?.getUTCFullYear(), span._max.raisedOn?.getUTCFullYear()]
  return { enterprises, years: first && last ? Array.from({ length: last - first + 1 }, (_, index) => last - index) : [] }
}
