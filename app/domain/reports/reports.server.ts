import type { Report } from '@prisma-client'
import type { SignedInActor } from '~/domain/actor'
import { FieldErrors, found } from '~/domain/errors'
import { changesBetween } from '~/domain/history/changes'
import { recordChange } from '~/domain/history/history.server'
import { today } from '~/domain/calendar'
import { type Page, slice, toPage } from '~/domain/paging'
import { permit } from '~/domain/permit.server'
import { lockRow } from '~/domain/records/lock.server'
import { refuseStale } from '~/domain/records/versions'
import { setting } from '~/domain/settings/settings.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import type { Scope } from './period'
import { type AskedScope, type ReportInput, scopeOf } from './reports.schema'
import { generatedTitle, type Office } from './text/generate'

export interface ListedReport {
  id: string
  title: string
  periodFrom: Date
  periodTo: Date
  asOf: Date
  snapshots: number
}

/** All reports, the latest period first. */
export async function listReports(actor: SignedInActor, { page }: { page: number }): Promise<Page<ListedReport>> {
  permit(actor, 'report.view')
  const [rows, total] = await Promise.all([
    db().report.findMany({ include: { _count: { select: { snapshots: true } } }, orderBy: [{ periodTo: 'desc' }, { createdAt: 'desc' }, { id: 'asc' }], ...slice(page) }),
    db().report.count(),
  ])
  return toPage(rows.map(({ id, title, periodFrom, periodTo, asOf, _count }) => ({ id, title, periodFrom, periodTo, asOf, snapshots: _count.snapshots })), total, page)
}

/** Begins a report; its id. Throws FieldErrors where it would count days to come. */
export async function createReport(actor: SignedInActor, input: ReportInput): Promise<string> {
  permit(actor, 'report.edit')
  const scope = scopeAsked(scopeOf(input))
  return inTransaction(async (tx) => {
    const fields = { ...periodOf(scope), title: input.title ?? generatedTitle(scope, await officeOf(tx)) }
    const { id } = await tx.report.create({ data: { ...fields, createdById: actor.userId } })
    await recordChange(tx, actor, { action: 'create', kind: 'report', id, changes: changesBetween({}, fields) })
    return id
  })
}

/** Changes a report's title, period or as-of day; what was written by hand stays. */
export async function changeReport(actor: SignedInActor, id: string, input: ReportInput): Promise<void> {
  permit(actor, 'report.edit')
  const scope = scopeAsked(scopeOf(input))
  await inTransaction(async (tx) => {
    const before = await reportForChange(tx, id, input.version)
    const fields = { ...periodOf(scope), title: input.title ?? before.title }
    await tx.report.update({ where: { id }, data: { ...fields, version: { increment: 1 } } })
    await recordChange(tx, actor, { action: 'edit', kind: 'report', id, changes: changesBetween({ ...before }, fields) })
  })
}

/** The form of a new report: the half-year that ended last. */
export function newReport(actor: SignedInActor) {
  permit(actor, 'report.edit')
  const now = today()
  const isFirstHalf = now.getUTCMonth() < 6
  return { values: { span: isFirstHalf ? 'second_half' : 'first_half', year: now.getUTCFullYear() - (isFirstHalf ? 1 : 0) } }
}

/** The values of the form that changes a report. */
export async function reportForEditing(actor: SignedInActor, id: string) {
  permit(actor, 'report.edit')
  const { title, periodFrom, periodTo, asOf, version } = found(await db().report.findUnique({ where: { id } }))
  return { title, values: { span: 'days', from: iso(periodFrom), to: iso(periodTo), asOf: iso(asOf), title, version } }
}

/** Holds a report until the transaction ends, if it is as the form showed it. */
export async function reportForChange(tx: Tx, id: string, shownVersion?: number): Promise<Report> {
  refuseStale(await lockRow(tx, 'Report', id), shownVersion)
  return found(await tx.report.findUnique({ where: { id } }))
}

/** Whose reports they are, by the settings. */
export async function officeOf(tx: Tx = db()): Promise<Office> {
  const [countyName, officeName] = await Promise.all([setting('countyName', tx), setting('officeName', tx)])
  return { countyName, officeName }
}

export const scopeOfReport = ({ periodFrom, periodTo, asOf }: Pick<Report, 'periodFrom' | 'periodTo' | 'asOf'>): Scope => ({ from: periodFrom, to: periodTo, asOf })

const periodOf = ({ from, to, asOf }: Scope) => ({ periodFrom: from, periodTo: to, asOf })

/** The scope that was asked for, counted as of the period's last day unless told, and never as of a day to come. Throws FieldErrors. */
export function scopeAsked({ from, to, asOf }: AskedScope): Scope {
  const now = today()
  if (from > now) throw new FieldErrors({ span: 'reportAhead' })
  if (asOf && asOf > now) throw new FieldErrors({ asOf: 'asOfAhead' })
  return { from, to, asOf: asOf ?? (to < now ? to : now) }
}

const iso = (day: Date) => day.toISOString().slice(0, 10)
