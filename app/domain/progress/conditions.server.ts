import type { Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { today } from '~/domain/calendar'
import { containing, mentions } from '~/domain/records/filters.server'
import { agreementsOf } from '~/domain/visibility.server'
import { openReportStates, type ReportFilter } from './progress.schema'

type Where = Prisma.ProgressReportWhereInput

/** Reports of agreements the actor is a party to (the bureau: all). */
export const visibleReports = (actor: Actor): Where => ({ agreement: { AND: [agreementsOf(actor), { withdrawnAt: null }] } })

/** Reports that a party has not filed, or not filed again. */
export const openReports: Where = { state: { in: [...openReportStates] } }

export const lateReports = (now = new Date()): Where => ({ ...openReports, dueOn: { lt: today(now) } })

/** The reports a list shows. */
export const reportsWhere = (actor: Actor, { keyword, state, period, agreement }: Partial<ReportFilter>, now = new Date()): Where => ({
  AND: [
    visibleReports(actor),
    state === 'late' ? lateReports(now) : state ? { state } : {},
    period ? { periodFrom: firstDayOf(period) } : {},
    agreement ? { agreementId: agreement } : {},
    keyword ? mentioning(keyword) : {},
  ],
})

/** The first day of 2026H1 or 2026H2. */
const firstDayOf = (period: string): Date => new Date(Date.UTC(Number(period.slice(0, 4)), period.endsWith('1') ? 0 : 6, 1))

function mentioning(keyword: string): Where {
  const named = mentions(keyword)
  return { OR: [{ agreement: { title: containing(keyword) } }, { party: { OR: [{ enterprise: named }, { institution: named }, { expert: named }] } }] }
}
