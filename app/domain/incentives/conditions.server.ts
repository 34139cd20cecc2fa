import type { EntitlementState, Prisma } from '@prisma-client'
import { type Actor, isBureau } from '~/domain/actor'
import { containing } from '~/domain/records/filters.server'
import { visibleEntitlements } from '~/domain/visibility.server'
import { doublesOf } from './doubles.server'
import type { EntitlementFilter } from './incentives.schema'

type Where = Prisma.EntitlementWhereInput

/** The entitlements a list shows: those the actor may see, as far as the filter lets them through. */
export async function entitlementsWhere(actor: Actor, filter: Partial<EntitlementFilter>): Promise<Where> {
  const { keyword, state, trigger, enterprise, clause, budget, attention } = filter
  return {
    AND: [
      visibleEntitlements(actor),
      state ? { state } : {},
      trigger ? { trigger } : {},
      enterprise ? { enterpriseId: enterprise } : {},
      clause ? { clauseId: clause } : {},
      budget ? { budgetId: budget, state: { in: ['approved', 'paid'] } } : {},
      ...yearly(filter),
      attention && isBureau(actor) ? (attention === 'doubt' ? { doubt: { not: null } } : { id: { in: await doublesOf() } }) : {},
      keyword ? mentioning(keyword) : {},
    ],
  }
}

const mentioning = (keyword: string): Where => ({ OR: [{ title: containing(keyword) }, { beneficiary: containing(keyword) }, { enterprise: { name: containing(keyword) } }] })

const yearly = ({ year, claimed, approved, paid }: Partial<EntitlementFilter>): Where[] => [
  year ? raisedWithin(yearOf(year)) : {},
  claimed ? claimedWithin(yearOf(claimed)) : {},
  approved ? approvedWithin(yearOf(approved)) : {},
  paid ? paidWithin(yearOf(paid)) : {},
]

/** Both days included. */
export interface Period {
  from: Date
  to: Date
}

export const yearOf = (year: number): Period => ({ from: new Date(Date.UTC(year, 0, 1)), to: new Date(Date.UTC(year, 11, 31)) })

const days = ({ from, to }: Period) => ({ gte: from, lte: to })

const eightHours = 8 * 3_600_000
const oneDay = 86_400_000

/** From the first midnight in the county to the last, which is no more within. */
const moments = ({ from, to }: Period) => ({ gte: new Date(from.getTime() - eightHours), lt: new Date(to.getTime() + oneDay - eightHours) })

const raised = { not: 'withdrawn' } as const
const granted: EntitlementState[] = ['approved', 'paid']

/** Those whose event lies in the period and that were not withdrawn; likewise below by the day of the step. */
export const raisedWithin = (period: Period): Where => ({ raisedOn: days(period), state: raised })
export const claimedWithin = (period: Period): Where => ({ claimedAt: moments(period), state: raised })
export const approvedWithin = (period: Period): Where => ({ approvedAt: moments(period), state: { in: granted } })
export const paidWithin = (period: Period): Where => ({ paidOn: days(period), state: 'paid' })
