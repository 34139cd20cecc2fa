import type { Readable } from 'node:stream'
import type { Prisma } from '@prisma-client'
import type { SignedInActor } from '~/domain/actor'
import { nameOfParty } from '~/domain/agreements/agreements.server'
import { partySelect } from '~/domain/agreements/list.server'
import { today } from '~/domain/calendar'
import { batchAfter, type ExportColumn, inBatches, type Translate, workbook } from '~/domain/exports/workbook.server'
import { type Page, slice, toPage } from '~/domain/paging'
import { permit } from '~/domain/permit.server'
import { db } from '~/platform/db.server'
import { reportsWhere, visibleReports } from './conditions.server'
import { halfYearText } from './halfYears'
import { isLate } from './late'
import type { ReportFilter } from './progress.schema'

const shown = { agreement: { select: { id: true, title: true, isSample: true } }, party: { select: partySelect.select } } satisfies Prisma.ProgressReportInclude

type Row = Prisma.ProgressReportGetPayload<{ include: typeof shown }>

const latestFirst = [{ periodFrom: 'desc' }, { dueOn: 'asc' }, { id: 'asc' }] satisfies Prisma.ProgressReportOrderByWithRelationInput[]

const rowOf = ({ id, agreement, party, periodFrom, dueOn, state, filedAt, spent, ...row }: Row, day: Date) => ({
  ...{ id, agreement, periodFrom, dueOn, state, filedAt },
  party: nameOfParty(party),
  spent: spent?.toFixed(2) ?? null,
  late: isLate({ state, dueOn }, day),
  periodTo: row.periodTo,
})

export type ReportRow = ReturnType<typeof rowOf>

/** Progress reports as the filter shows them, the latest half-year first and in it what is due first. */
export async function listReports(actor: SignedInActor, filter: ReportFilter, now = new Date()): Promise<Page<ReportRow>> {
  const where = reportsWhere(actor, filter, now)
  const [rows, total] = await Promise.all([db().progressReport.findMany({ where, include: shown, orderBy: latestFirst, ...slice(filter.page) }), db().progressReport.count({ where })])
  return toPage(rows.map((row) => rowOf(row, today(now))), total, filter.page)
}

/** The reports of one agreement, for its page. */
export async function reportsOf(agreementId: string, now = new Date()): Promise<ReportRow[]> {
  const rows = await db().progressReport.findMany({ where: { agreementId }, include: shown, orderBy: latestFirst })
  return rows.map((row) => rowOf(row, today(now)))
}

/** The half-years that the list can be filtered by, the latest first. */
export async function reportPeriods(actor: SignedInActor): Promise<Date[]> {
  const rows = await db().progressReport.findMany({ where: visibleReports(actor), distinct: ['periodFrom'], select: { periodFrom: true }, orderBy: { periodFrom: 'desc' } })
  return rows.map(({ periodFrom }) => periodFrom)
}

/** The list as its filter shows it, all pages, as a spreadsheet. */
export function exportReports(actor: SignedInActor, filter: ReportFilter, t: Translate): Readable {
  permit(actor, 'records.export')
  const where = reportsWhere(actor, filter)
  const page = (after?: string) => db().progressReport.findMany({ where, include: shown, orderBy: latestFirst, ...batchAfter(after) })
  return workbook(t('duties:reports.title'), columns(t), inBatches(page))
}

function columns(t: Translate): ExportColumn<Row>[] {
  const field = (name: string) => t(`duties:reports.fields.${name}`)
  const day = today()
  return [
    { heading: field('agreement'), value: (row) => row.agreement.title, width: 40 },
    { heading: field('party'), value: (row) => nameOfParty(row.party), width: 30 },
    { heading: field('period'), value: (row) => halfYearText(row.periodFrom) },
    { heading: field('state'), value: (row) => t(`enums:progressReportState.${row.state}`) },
    { heading: field('dueOn'), value: (row) => row.dueOn, kind: 'date' },
    { heading: field('late'), value: (row) => (isLate(row, day) ? t('duties:reports.isLate') : null) },
    { heading: field('filedAt'), value: (row) => row.filedAt, kind: 'date' },
    { heading: field('spent'), value: (row) => row.spent?.toNumber(), kind: 'money', width: 20 },
    { heading: field('progress'), value: (row) => row.progress, width: 50 },
    { heading: field('problems'), value: (row) => row.problems, width: 40 },
    { heading: field('plans'), value: (row) => row.plans, width: 40 },
    { heading: field('remark'), value: (row) => row.remark, width: 30 },
  ]
}
