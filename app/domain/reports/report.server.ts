import type { Report } from '@prisma-client'
import type { SignedInActor } from '~/domain/actor'
import { found } from '~/domain/errors'
import { can } from '~/domain/permissions'
import { permit } from '~/domain/permit.server'
import { db } from '~/platform/db.server'
import { readFigures } from './figures/all.server'
import type { Scope } from './period'
import { officeOf, scopeOfReport } from './reports.server'
import type { Office } from './text/generate'
import { type Texts, write, type WrittenReport } from './written'

/** A report as it reads now. */
export interface PresentReport {
  report: Report
  office: Office
  written: WrittenReport
}

/** Counts and writes a report anew from the records. */
export async function presentReport(id: string): Promise<PresentReport> {
  const report = found(await db().report.findUnique({ where: { id } }))
  return { report, ...(await writeReport(scopeOfReport(report), report.texts as Texts)) }
}

/** The report of a scope, with what was changed by hand. */
export async function writeReport(scope: Scope, texts: Texts): Promise<{ office: Office; written: WrittenReport }> {
  const [office, figures] = await Promise.all([officeOf(), readFigures(scope)])
  return { office, written: write(scope, office, figures, texts) }
}

/** A report's page: its text, comparison and checks, and the snapshots taken of it. */
export async function getReport(actor: SignedInActor, id: string) {
  permit(actor, 'report.view')
  const [{ report, office, written }, snapshots] = await Promise.all([presentReport(id), snapshotsOf(id)])
  const { title, periodFrom, periodTo, asOf } = report
  const { paragraphs, comparison, checks } = written
  const may = { edit: can(actor, 'report.edit'), freeze: can(actor, 'report.freeze') }
  return { report: { id, title, periodFrom, periodTo, asOf }, officeName: office.officeName, paragraphs, comparison, checks: namedChecks(written, checks), snapshots, may }
}

/** The records a check is about, by name. */
function namedChecks({ records, uncounted }: WrittenReport, checks: WrittenReport['checks']) {
  const labels = new Map([...records.values(), ...uncounted.map(({ record }) => record)].map(({ kind, id, label }) => [`${kind}:${id}`, label]))
  return checks.map((check) => ({ ...check, records: check.records.map(({ kind, id }) => ({ kind, id, label: labels.get(`${kind}:${id}`) ?? null })) }))
}

const snapshotsOf = (reportId: string) => db().reportSnapshot.findMany({ where: { reportId }, select: { number: true, frozenAt: true, hash: true }, orderBy: { number: 'desc' } })
