import type { Prisma } from '@prisma-client'
import { today } from '~/domain/calendar'
import { db } from '~/platform/db.server'
import { momentsOf, type Scope, standingOf, touching } from '../period'
import { type Counted, countFigure, dateValue, name, nameValue, yuanFigure, yuanValue } from './counting.server'
import type { Reading } from './figure'

/** Entitlements that arose, were approved and were paid within the scope: how many, and how many yuan; withdrawn ones not. */
export async function readIncentives(scope: Scope): Promise<Reading> {
  const moments = momentsOf(scope)
  const where = { state: { not: 'withdrawn' as const }, OR: [{ raisedOn: touching(scope) }, { approvedAt: moments }, { paidOn: touching(scope) }] }
  const rows = (await db().entitlement.findMany({ where, include, orderBy: [{ raisedOn: 'asc' }, { id: 'asc' }] })).map(counted)
  const on = (date: (row: Row) => Date | null) => rows.filter(({ row }) => isWithin(scope, date(row)))
  const raised = on((row) => row.raisedOn)
  const approved = rows.filter(({ row }) => row.approvedAt && row.approvedAt >= moments.gte && row.approvedAt < moments.lt)
  const paid = on((row) => row.paidOn)
  return {
    figures: [
      countFigure('incentives.raised', raised, () => 1),
      yuanFigure('incentives.raisedAmount', raised, (row) => [row.amount]),
      countFigure('incentives.approved', approved, () => 1),
      yuanFigure('incentives.approvedAmount', approved, (row) => [row.approvedAmount]),
      countFigure('incentives.paid', paid, () => 1),
      yuanFigure('incentives.paidAmount', paid, (row) => [row.paidAmount]),
    ],
    records: [...new Set([...raised, ...approved, ...paid])].map(({ record }) => record),
    uncounted: [],
  }
}

const isWithin = (scope: Scope, on: Date | null) => on !== null && standingOf(scope, on) === 'within'

const include = { enterprise: name, clause: { select: { text: true } } } satisfies Prisma.EntitlementInclude

type Row = Prisma.EntitlementGetPayload<{ include: typeof include }>

const counted = (row: Row): Counted<Row> => ({
  row,
  record: {
    kind: 'entitlement',
    id: row.id,
    label: row.enterprise?.name ?? row.beneficiary,
    values: {
      trigger: row.trigger,
      enterprise: nameValue(row.enterprise),
      beneficiary: row.beneficiary,
      clause: row.clause.text,
      amount: yuanValue(row.amount),
      approvedAmount: yuanValue(row.approvedAmount),
      paidAmount: yuanValue(row.paidAmount),
      raisedOn: dateValue(row.raisedOn),
      approvedOn: dateValue(row.approvedAt && today(row.approvedAt)),
      paidOn: dateValue(row.paidOn),
      entitlementState: row.state,
    },
  },
})
