import type { ProgressReportState } from '@prisma-client'
import type { Actor, SignedInActor } from '~/domain/actor'
import { agreementForChange, nameOfParty } from '~/domain/agreements/agreements.server'
import { tellAboutAgreement, tellParties } from '~/domain/agreements/telling.server'
import { addDays, today } from '~/domain/calendar'
import { DomainError, found } from '~/domain/errors'
import { agreementFacts, dutyFacts } from '~/domain/facts.server'
import { enterFiles, keepFiles, type NamedFile } from '~/domain/files/files.server'
import { recordChange, recordState } from '~/domain/history/history.server'
import { permit } from '~/domain/permit.server'
import { refuseStale } from '~/domain/records/versions'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { halfYearText } from './halfYears'
import type { ReportDecision, ReportInput } from './progress.schema'

/** Days that a party has at least for what a returned report lacks. */
const returnedDays = 10

/** Whether the actor may file the report: asked before a file is taken. */
export async function permitFiling(actor: SignedInActor, id: string): Promise<void> {
  const report = await loaded(db(), id)
  permit(actor, 'duty.answer', dutyFacts(report))
  if (report.state === 'accepted') throw new DomainError('conflict', 'reportDecided')
}

/** Files a report, or corrects one that the bureau has not accepted. Throws `conflict` where it was accepted, FieldErrors where it was changed meanwhile. */
export async function fileReport(actor: SignedInActor, id: string, input: ReportInput, files: NamedFile[], now = new Date()): Promise<void> {
  const { version, file: _file, ...content } = input
  const entries = await keepFiles(files)
  await inTransaction(async (tx) => {
    const report = await reportForChange(tx, id)
    permit(actor, 'duty.answer', dutyFacts(report))
    if (report.state === 'accepted') throw new DomainError('conflict', 'reportDecided')
    refuseStale(report.version, version)
    await tx.progressReport.update({ where: { id }, data: { ...content, state: 'filed', filedAt: now, filedById: actor.userId, version: { increment: 1 } } })
    await moved(tx, actor, report, 'filed')
    await enterFiles(tx, actor, { agreementId: report.agreementId, part: 'progress', partId: id }, entries)
    if (report.state !== 'filed') await tellAboutAgreement(tx, actor, 'bureau', { kind: 'progress_filed', params: described(report), path: `/progress-reports/${id}` })
  })
}

/** Accepts a filed report, or returns it with what is wanted and some days for it. Throws `conflict` where it is not filed (any more). */
export async function decideReport(actor: SignedInActor, id: string, { to, remark, version }: ReportDecision, now = new Date()): Promise<void> {
  await inTransaction(async (tx) => {
    const report = await reportForChange(tx, id)
    permit(actor, 'agreement.edit', agreementFacts(report.agreement))
    if (report.state !== 'filed') throw new DomainError('conflict', 'reportDecided')
    refuseStale(report.version, version)
    const dueOn = to === 'returned' ? later(report.dueOn, addDays(today(now), returnedDays)) : report.dueOn
    await tx.progressReport.update({ where: { id }, data: { state: to, remark, dueOn, decidedAt: now, decidedById: actor.userId, version: { increment: 1 } } })
    await moved(tx, actor, report, to, remark ?? undefined)
    const params = described(report)
    const path = `/progress-reports/${id}`
    if (to === 'accepted') await tellParties(tx, actor, [report.party], { kind: 'progress_accepted', params, path })
    else await tellParties(tx, actor, [report.party], { kind: 'progress_returned', params: { ...params, dueOn: dueOn.toISOString(), remark: remark ?? '' }, path })
  })
}

const later = (one: Date, other: Date): Date => (one > other ? one : other)

async function moved(tx: Tx, actor: Actor, report: Loaded, to: ProgressReportState, reason?: string): Promise<void> {
  const { party, period } = described(report)
  await recordState(tx, actor, { kind: 'progress_report', id: report.id, from: report.state, to, reason })
  await recordChange(tx, actor, { action: 'edit', kind: 'agreement', id: report.agreementId, changes: { progressReport: [null, `${party} · ${period}`], progressState: [report.state, to] } })
}

const described = ({ agreement, party, periodFrom }: Loaded) => ({ title: agreement.title, party: nameOfParty(party), period: halfYearText(periodFrom) })

/** A report with its agreement locked until this transaction ends. */
async function reportForChange(tx: Tx, id: string): Promise<Loaded> {
  const { agreementId } = await loaded(tx, id)
  await agreementForChange(tx, agreementId)
  return loaded(tx, id)
}

const named = { select: { name: true } }

async function loaded(tx: Tx, id: string) {
  const include = { agreement: { include: { parties: true } }, party: { include: { enterprise: named, institution: named, expert: named } } } as const
  return found(await tx.progressReport.findUnique({ where: { id }, include }))
}

type Loaded = Awaited<ReturnType<typeof loaded>>
