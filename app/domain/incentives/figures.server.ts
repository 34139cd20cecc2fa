import type { IncentiveTrigger, Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { today } from '~/domain/calendar'
import { permit } from '~/domain/permit.server'
import { db } from '~/platform/db.server'
import { approvedWithin, claimedWithin, paidWithin, type Period, raisedWithin, yearOf } from './conditions.server'
import { budgetHeadrooms } from './headroom.server'
import { incentiveTriggers } from './triggers'

/** How many entitlements, and the yuan that go with them. */
export interface IncentiveFigure {
  count: number
  amount: string
}

export const incentiveMeasures = ['raised', 'claimed', 'approved', 'paid'] as const

export type IncentiveMeasure = (typeof incentiveMeasures)[number]

const conditions = { raised: raisedWithin, claimed: claimedWithin, approved: approvedWithin, paid: paidWithin }

/** Claims count by what their clauses give, approvals and payments by their own amounts. */
const columns = { raised: 'amount', claimed: 'amount', approved: 'approvedAmount', paid: 'paidAmount' } as const

/** The entitlements that a figure counts in a period, both days included. */
export const entitlementsOfMeasure = (measure: IncentiveMeasure, period: Period): Prisma.EntitlementWhereInput => conditions[measure](period)

/** Each measure by what the entitlements are for. Four queries, however many there are. */
export async function incentiveFigures(period: Period): Promise<Record<IncentiveMeasure, Map<IncentiveTrigger, IncentiveFigure>>> {
  const counted = await Promise.all(incentiveMeasures.map(async (measure) => [measure, await figureBy(measure, period)] as const))
  return Object.fromEntries(counted) as Record<IncentiveMeasure, Map<IncentiveTrigger, IncentiveFigure>>
}

async function figureBy(measure: IncentiveMeasure, period: Period): Promise<Map<IncentiveTrigger, IncentiveFigure>> {
  const column = columns[measure]
  const groups = await db().entitlement.groupBy({ by: 'trigger', where: entitlementsOfMeasure(measure, period), _count: true, _sum: { amount: true, approvedAmount: true, paidAmount: true } })
  return new Map(groups.map(({ trigger, _count, _sum }) => [trigger, { count: _count, amount: _sum[column]?.toFixed(2) ?? '0' }]))
}

/** The filter of the list that a measure's figure opens. */
const filterOf: Record<IncentiveMeasure, string> = { raised: 'year', claimed: 'claimed', approved: 'approved', paid: 'paid' }

/** The bureau's overview of a year: each trigger's figures with the lists they open, and what its budgets have left. */
export async function getIncentives(actor: Actor, asked?: number) {
  permit(actor, 'incentives.view')
  const year = asked ?? today().getUTCFullYear()
  const [figures, budgets, years] = await Promise.all([incentiveFigures(yearOf(year)), budgetHeadrooms(year), yearsKnown(year)])
  const lines = incentiveTriggers.map((trigger) => ({
    id: trigger,
    ...(Object.fromEntries(incentiveMeasures.map((measure) => [measure, { ...(figures[measure].get(trigger) ?? { count: 0, amount: '0' }), to: `/entitlements?trigger=${trigger}&${filterOf[measure]}=${year}` }])) as Record<
      IncentiveMeasure,
      IncentiveFigure & { to: string }
    >),
  }))
  return { year, years, lines: lines.filter((line) => incentiveMeasures.some((measure) => line[measure].count > 0)), budgets }
}

/** Every year that has a budget or an event, and the one asked for; the latest first. */
async function yearsKnown(year: number): Promise<number[]> {
  const [budgets, events] = await Promise.all([
    db().budget.findMany({ where: { state: 'active' }, distinct: ['year'], select: { year: true } }),
    db().$queryRaw<{ year: number }[]>`SELECT DISTINCT extract(year FROM "raisedOn")::int AS year FROM "Entitlement"`,
  ])
  return [...new Set([year, ...budgets.map((row) => row.year), ...events.map((row) => row.year)])].sort((one, other) => other - one)
}
