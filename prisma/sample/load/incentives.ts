import type { Prisma } from '@prisma-client'
import type { Tx } from '~/platform/db.server'
import { inventedPatents, inventedRecognitions, type SampleEntitlement, sampleEntitlements, summaryClauses, summaryPolicies, summaryVersion } from '../incentives'
import { inventedBudgets } from '../registers/invented'
import type { Days } from './days'
import { sampleId } from './ids'
import { enteredActive, lastOf, recordCreations, stateRows } from './write'

/** The county's policy, invented recognitions and patents of this year, and how far what they entitle to has come. */
export async function loadIncentives(tx: Tx, days: Days): Promise<string> {
  await loadPolicy(tx, days)
  await loadRecords(tx, days)
  const rows = await Promise.all(sampleEntitlements.map((entitlement) => entitlementRow(tx, entitlement, days)))
  await tx.entitlement.createMany({ data: rows })
  await tx.stateChange.createMany({ data: sampleEntitlements.flatMap((entitlement) => stateRows('entitlement', idOf(entitlement), entitlement.history, days)) })
  await recordCreations(tx, 'entitlement', rows)
  return `1 policy, ${rows.length} entitlements`
}

async function loadPolicy(tx: Tx, days: Days): Promise<void> {
  const policies = summaryPolicies
  await tx.incentivePolicy.createMany({ data: policies })
  await tx.policyVersion.create({ data: { ...summaryVersion, policyId: policies[0]!.id, clauses: { create: summaryClauses.map((clause, position) => ({ id: clauseId(position), position, ...clause })) } } })
  await tx.stateChange.createMany({ data: enteredActive('policy', policies, days) })
  await recordCreations(tx, 'policy', policies)
}

async function loadRecords(tx: Tx, days: Days): Promise<void> {
  const [recognitions, patents] = [inventedRecognitions(days), inventedPatents(days)]
  await tx.recognition.createMany({ data: recognitions })
  await tx.patent.createMany({ data: patents })
  await tx.stateChange.createMany({ data: [...enteredActive('recognition', recognitions, days), ...enteredActive('patent', patents, days)] })
  await recordCreations(tx, 'recognition', recognitions)
  await recordCreations(tx, 'patent', patents)
}

const clauseId = (position: number) => sampleId('policy', `summary county clause ${position}`)
const idOf = ({ kind, record }: SampleEntitlement) => sampleId('entitlement', `${kind} ${record}`)

async function entitlementRow(tx: Tx, entitlement: SampleEntitlement, days: Days) {
  const [trigger, level] = entitlement.clause
  const position = summaryClauses.findIndex((clause) => clause.trigger === trigger && clause.level === level)
  const { recordId, ...told } = await toldBy(tx, entitlement)
  const { state, reason } = lastOf(entitlement.history)
  return { id: idOf(entitlement), clauseId: clauseId(position), trigger, recordKind: entitlement.kind, recordId, ...told, amount: summaryClauses[position]!.amount, state, reason, ...moneyOf(entitlement, days) }
}

/** What the record behind an entitlement says of it. */
async function toldBy(tx: Tx, { kind, record }: SampleEntitlement) {
  const recordId = sampleId(kind, record)
  if (kind === 'recognition') {
    const { title, enterpriseId, recognisedOn } = await tx.recognition.findUniqueOrThrow({ where: { id: recordId } })
    return { recordId, title: title!, enterpriseId, raisedOn: recognisedOn!, beneficiary: null }
  }
  const { title, enterpriseId, implementedOn, inventors } = await tx.patent.findUniqueOrThrow({ where: { id: recordId } })
  return { recordId, title: title!, enterpriseId, raisedOn: implementedOn!, beneficiary: inventors }
}

function moneyOf({ history, approved, paid }: SampleEntitlement, days: Days): Partial<Prisma.EntitlementCreateManyInput> {
  const daysTo = (state: string) => history.find((step) => step.state === state)?.daysAgo
  const [claimedDays, approvedDays, paidDays] = [daysTo('claimed'), daysTo('approved'), daysTo('paid')]
  return {
    claimedAt: claimedDays === undefined ? undefined : days.at(claimedDays),
    approvedAt: approvedDays === undefined ? undefined : days.at(approvedDays),
    paidOn: paidDays === undefined ? undefined : days.on(-paidDays),
    approvedAmount: approved,
    paidAmount: paid,
    budgetId: approved === undefined ? undefined : inventedBudgets(days)[0]!.id,
  }
}
