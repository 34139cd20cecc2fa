import type { Prisma } from '@prisma-client'
import type { Tx } from '~/platform/db.server'
import { sampleAgreements } from '../agreements'
import type { SampleAgreement, SampleMilestone, SampleMoney, SampleParty } from '../types'
import type { Days } from './days'
import { sampleId } from './ids'
import { introductionId } from './introductions'
import { loadSummaryAgreements } from './summary-agreements'
import { lastOf, recordCreations, stateRows } from './write'

/** The sample agreements with parties, milestones and history, and the two that the summary names. */
export async function loadAgreements(tx: Tx, days: Days): Promise<string> {
  const invented = await writeAgreements(tx, sampleAgreements, days)
  const named = await loadSummaryAgreements(tx)
  return `${invented + named} agreements`
}

/** Writes invented agreements with all that they say. Returns how many. */
export async function writeAgreements(tx: Tx, agreements: SampleAgreement[], days: Days): Promise<number> {
  const rows = agreements.map((agreement) => agreementRow(agreement, days))
  await tx.agreement.createMany({ data: rows })
  await tx.agreementParty.createMany({ data: agreements.flatMap(partyRows) })
  await tx.milestone.createMany({ data: agreements.flatMap((agreement) => milestoneRows(agreement, days)) })
  await tx.stateChange.createMany({ data: agreements.flatMap(({ key, history }) => stateRows('agreement', sampleId('agreement', key), history, days)) })
  await recordCreations(tx, 'agreement', rows)
  return rows.length
}

function agreementRow(agreement: SampleAgreement, days: Days) {
  const { key, title, centreName, mode, need, introducedExpert, money, history, place, summary, ipTerms, benefitSplit, registrationNumber } = agreement
  return {
    id: sampleId('agreement', key),
    title, centreName, mode, place, summary, ipTerms, benefitSplit, registrationNumber,
    needId: need && sampleId('need', need),
    introductionId: need && introducedExpert && introductionId(need, introducedExpert),
    ...committed(money),
    signedOn: daysBack(agreement.signedDaysAgo, days),
    startsOn: daysBack(agreement.startsDaysAgo, days),
    endsOn: days.on(agreement.endsIn),
    isSample: true,
    state: lastOf(history).state,
    createdAt: days.at(history[0]!.daysAgo),
  }
}

const committed = (money?: SampleMoney) =>
  money && { committedAmount: money.min ?? money.max, committedQualifier: money.qualifier, committedText: money.text }

const daysBack = (daysAgo: number | undefined, days: Days) => (daysAgo === undefined ? undefined : days.on(-daysAgo))

const partyRows = ({ key, parties }: SampleAgreement): Prisma.AgreementPartyCreateManyInput[] =>
  parties.map(({ role, enterprise, institution, expert }: SampleParty, position) => ({
    agreementId: sampleId('agreement', key),
    role,
    enterpriseId: enterprise && sampleId('enterprise', enterprise),
    institutionId: institution && sampleId('institution', institution),
    expertId: expert && sampleId('expert', expert),
    position,
  }))

const milestoneRows = ({ key, milestones }: SampleAgreement, days: Days): Prisma.MilestoneCreateManyInput[] =>
  milestones.map(({ title, dueIn, doneDaysAgo, cancelled, note }: SampleMilestone, position) => ({
    agreementId: sampleId('agreement', key),
    title,
    dueOn: days.on(dueIn),
    doneOn: daysBack(doneDaysAgo, days),
    state: cancelled ? 'cancelled' : doneDaysAgo === undefined ? 'open' : 'done',
    note,
    position,
  }))
