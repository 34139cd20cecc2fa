import type { Prisma, ProgressReportState } from '@prisma-client'
import { addDays } from '~/domain/calendar'
import { halfYearEndedBy, type HalfYear } from '~/domain/progress/halfYears'
import type { Tx } from '~/platform/db.server'
import { runningCentre, sampleDuties } from '../duties'
import type { SampleDuties, SamplePartyKind, SampleReport } from '../types'
import { writeAgreements } from './agreements'
import type { Days } from './days'
import { sampleId } from './ids'

const tenThousand = 10_000

/** Days from the end of a half-year until its report is due, as the settings have them at first. */
const reportDays = 20

type PartyIds = Record<SamplePartyKind, string>

/** Funding plans with payments, obligations with owners, and progress reports in every state, under invented agreements. */
export async function loadDuties(tx: Tx, days: Days): Promise<string> {
  await writeAgreements(tx, [runningCentre], days)
  for (const duties of sampleDuties) await loadDutiesOf(tx, duties, days)
  return `duties of ${sampleDuties.length} agreements`
}

async function loadDutiesOf(tx: Tx, duties: SampleDuties, days: Days): Promise<void> {
  const agreementId = sampleId('agreement', duties.agreement)
  const parties = await partiesOf(tx, agreementId)
  await tx.agreement.update({ where: { id: agreementId }, data: { noticeOn: days.on(duties.noticeIn) } })
  for (const [title, owner] of Object.entries(duties.owners)) await tx.milestone.updateMany({ where: { agreementId, title }, data: { partyId: parties[owner] } })
  for (const [title, evidence] of Object.entries(duties.evidence ?? {})) await tx.milestone.updateMany({ where: { agreementId, title }, data: { evidence } })
  await tx.milestone.createMany({ data: duties.obligations.map((obligation, index) => obligationRow(agreementId, parties, obligation, days, index)) })
  await loadFunding(tx, agreementId, parties, duties, days)
  for (const report of duties.reports) await loadReport(tx, agreementId, parties, report, days)
}

async function partiesOf(tx: Tx, agreementId: string): Promise<PartyIds> {
  const rows = await tx.agreementParty.findMany({ where: { agreementId } })
  const idOf = (field: 'enterpriseId' | 'institutionId' | 'expertId') => rows.find((row) => row[field])!.id
  return { enterprise: idOf('enterpriseId'), institution: idOf('institutionId'), expert: idOf('expertId') }
}

function obligationRow(agreementId: string, parties: PartyIds, { title, owner, dueIn, doneDaysAgo }: SampleDuties['obligations'][number], days: Days, index: number): Prisma.MilestoneCreateManyInput {
  const done = doneDaysAgo !== undefined
  return { agreementId, kind: 'obligation', title, partyId: parties[owner], dueOn: days.on(dueIn), doneOn: done ? days.on(-doneDaysAgo) : null, state: done ? 'done' : 'open', position: 50 + index }
}

async function loadFunding(tx: Tx, agreementId: string, parties: PartyIds, { funding }: SampleDuties, days: Days): Promise<void> {
  for (const { party, yearsAhead, form, amount, note, paid } of funding) {
    const of = { agreementId, partyId: parties[party] }
    const { id } = await tx.fundingItem.create({ data: { ...of, year: days.year(-yearsAhead), form, amount: amount * tenThousand, note } })
    await tx.payment.createMany({
      data: paid.map((one) => ({ ...of, fundingItemId: id, amount: one.amount * tenThousand, paidOn: days.on(-one.daysAgo), note: one.note, withdrawnFor: one.withdrawnFor, withdrawnAt: one.withdrawnFor ? days.at(one.daysAgo - 1) : null })),
    })
  }
}

async function loadReport(tx: Tx, agreementId: string, parties: PartyIds, { party, ago, filedAfter, accepted, spent, ...texts }: SampleReport, days: Days): Promise<void> {
  const { from, to } = halfYear(days, ago)
  const filed = filedAfter !== undefined
  const state: ProgressReportState = accepted ? 'accepted' : filed ? 'filed' : 'asked'
  const filedAt = filed ? noLater(addDays(to, filedAfter), days) : null
  const row = { agreementId, partyId: parties[party], periodFrom: from, periodTo: to, dueOn: addDays(to, reportDays), state, ...texts, spent: spent && spent * tenThousand, askedAt: to, filedAt }
  const { id } = await tx.progressReport.create({ data: row })
  const steps = [{ toState: 'asked', at: to }, ...(filedAt ? [{ fromState: 'asked', toState: 'filed', at: filedAt }] : []), ...(accepted ? [{ fromState: 'filed', toState: 'accepted', at: noLater(addDays(to, filedAfter! + 4), days) }] : [])]
  await tx.stateChange.createMany({ data: steps.map((step) => ({ recordKind: 'progress_report', recordId: id, ...step })) })
}

/** The last half-year that has ended, or one of those before it. */
function halfYear(days: Days, ago: number): HalfYear {
  const last = halfYearEndedBy(days.on(0))
  return ago === 0 ? last : halfYearEndedBy(addDays(last.from, -1))
}

const noLater = (moment: Date, days: Days): Date => (moment > days.at(0) ? days.at(0) : moment)
