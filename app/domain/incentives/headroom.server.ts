import type { Prisma } from '@prisma-client'
import { found } from '~/domain/errors'
import { db, type Tx } from '~/platform/db.server'
import { fenOf, sumOf, yuanOf } from './yuan'

/** A budget line with what is promised and paid of it, in yuan; what is free is negative where the line was cut below that. */
export interface Headroom {
  id: string
  title: string
  year: number
  isSample: boolean
  amount: string
  /** Approved and not paid yet. */
  approved: string
  paid: string
  free: string
}

/** Every budget line in use with its headroom, the latest year first; of one year where it is given. */
export async function budgetHeadrooms(year?: number): Promise<Headroom[]> {
  const budgets = await db().budget.findMany({ where: { state: 'active', year }, orderBy: [{ year: 'desc' }, { amount: 'desc' }, { id: 'asc' }], select: inHeadroom })
  return budgets.map(headroomOf)
}

/** A budget line and what is free of it, held until the transaction ends, so that two approvals never take the same money. Throws `not_found`. */
export async function holdBudget(tx: Tx, id: string): Promise<Headroom> {
  await tx.$queryRaw`SELECT 1 FROM "Budget" WHERE "id" = ${id} FOR UPDATE`
  return headroomOf(found(await tx.budget.findUnique({ where: { id, state: 'active' }, select: inHeadroom })))
}

const inHeadroom = {
  id: true,
  title: true,
  year: true,
  isSample: true,
  amount: true,
  entitlements: { where: { state: { in: ['approved', 'paid'] } }, select: { state: true, approvedAmount: true, paidAmount: true } },
} satisfies Prisma.BudgetSelect

function headroomOf({ amount, entitlements, ...budget }: Prisma.BudgetGetPayload<{ select: typeof inHeadroom }>): Headroom {
  const approved = sumOf(entitlements.map((one) => (one.state === 'approved' ? (one.approvedAmount?.toFixed(2) ?? null) : null)))
  const paid = sumOf(entitlements.map((one) => (one.state === 'paid' ? (one.paidAmount?.toFixed(2) ?? null) : null)))
  const total = amount.toFixed(2)
  return { ...budget, amount: total, approved, paid, free: yuanOf(fenOf(total) - fenOf(approved) - fenOf(paid)) }
}
