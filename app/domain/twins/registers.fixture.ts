import { randomUUID } from 'node:crypto'
import type { NamedKind } from '~/domain/records/kinds'
import { db } from '~/platform/db.server'

/** Takes one of the values. */
export type Draw = <T>(...values: T[]) => T

const day = new Date('2026-05-01')

/** Plants rows of the registers between the records, and seals, money and duties on the parties. */
export async function plantRegisters(ids: Record<NamedKind, string[]>, parties: { id: string; agreementId: string }[], draw: Draw): Promise<void> {
  const firm = () => ({ enterpriseId: draw(null, ...ids.enterprise) })
  const times = <T>(row: () => T) => Array.from({ length: draw(1, 3, 4) }, row)
  await db().declaration.createMany({ data: times(() => ({ level: 'national', ...firm(), institutionId: draw(null, ...ids.institution) })) })
  await db().patent.createMany({ data: times(() => ({ ...firm(), expertId: draw(null, ...ids.expert) })) })
  await db().award.createMany({ data: times(() => ({ prize: '县科技进步奖', grade: 'first', ...firm() })) })
  await db().commissioner.createMany({ data: times(() => ({ group: 'health', ...firm() })) })
  await db().recognition.createMany({ data: times(() => ({ kind: 'high_tech_enterprise', level: 'national', ...firm() })) })
  await plantEntitlements(times(firm))
  await plantVisit(ids, draw, times)
  await plantDocking(ids, draw, times)
  await plantPlan(ids, draw, times)
  await plantAssignment(ids, draw, times)
  for (const party of parties) await plantOnParty(party, draw)
}

async function plantEntitlements(beneficiaries: { enterpriseId: string | null }[]): Promise<void> {
  const clause = { trigger: 'high_tech_enterprise', amount: '50000' } as const
  const policy = await db().incentivePolicy.create({ data: { title: '规定', versions: { create: { number: 1, effectiveFrom: day, clauses: { create: clause } } } }, include: { versions: { include: { clauses: true } } } })
  const clauseId = policy.versions[0]!.clauses[0]!.id
  await db().entitlement.createMany({ data: beneficiaries.map((one) => ({ clauseId, ...clause, title: '认定', recordKind: 'recognition', recordId: randomUUID(), raisedOn: day, ...one })) })
}

async function plantVisit(ids: Record<NamedKind, string[]>, draw: Draw, times: <T>(row: () => T) => T[]): Promise<void> {
  const { id: visitId } = await db().visit.create({ data: { title: '考察' } })
  const guest = () => draw<object>({ expertId: draw(...ids.expert) }, { institutionId: draw(...ids.institution), quantity: 3 })
  await db().visitStop.createMany({ data: times(() => ({ visitId, enterpriseId: draw(...ids.enterprise) })) })
  await db().visitGuest.createMany({ data: times(() => ({ visitId, ...guest() })) })
  await db().visitFollowUp.createMany({ data: times(() => ({ visitId, text: '寄样', enterpriseId: draw(null, ...ids.enterprise) })) })
}

async function plantDocking(ids: Record<NamedKind, string[]>, draw: Draw, times: <T>(row: () => T) => T[]): Promise<void> {
  const { id: eventId } = await db().dockingEvent.create({ data: { title: '对接会', on: day, startsAt: day, roundMinutes: 20, rounds: 4 } })
  await db().dockingParticipant.createMany({ data: times(() => ({ eventId, ...draw<object>({ expertId: draw(...ids.expert) }, { enterpriseId: draw(...ids.enterprise) }) })) })
}

async function plantPlan(ids: Record<NamedKind, string[]>, draw: Draw, times: <T>(row: () => T) => T[]): Promise<void> {
  const { id: planId } = await db().visitPlan.create({ data: { title: '考察方案', startsOn: day, days: 2, dayStart: 540, dayEnd: 1080, base: '县城', people: 5 } })
  const seat = () => draw<object>({ expertId: draw(...ids.expert) }, { institutionId: draw(...ids.institution), quantity: 3 })
  await db().visitPlanSeat.createMany({ data: times(() => ({ planId, ...seat() })), skipDuplicates: true })
  await db().visitPlanStop.createMany({ data: times(() => ({ planId, zone: '太和镇', enterpriseId: draw(null, ...ids.enterprise) })) })
}

async function plantAssignment(ids: Record<NamedKind, string[]>, draw: Draw, times: <T>(row: () => T) => T[]): Promise<void> {
  const { id: needId } = await db().need.create({ data: { title: '需求', description: '需求', enterpriseId: draw(...ids.enterprise) } })
  const version = { number: 1, mode: 'total' as const, mustFill: true, leastBand: 'weak' }
  const { versions } = await db().assignment.create({ data: { title: '批量匹配', versions: { create: version } }, include: { versions: true } })
  const versionId = versions[0]!.id
  await db().assignmentExpert.createMany({ data: times(() => ({ versionId, expertId: draw(...ids.expert), room: 1, load: 0 })) })
  await db().assignmentPair.createMany({ data: times(() => ({ versionId, needId, expertId: draw(...ids.expert), score: 50, band: 'some' })) })
}

/** Years and half-years differ from party to party, so that no two clash. */
let year = 2000

async function plantOnParty({ id: partyId, agreementId }: { id: string; agreementId: string }, draw: Draw): Promise<void> {
  const on = { agreementId, partyId }
  year += 1
  if (draw(true, false)) await db().signature.create({ data: { ...on, sealedOn: day } })
  if (draw(true, false)) await db().fundingItem.create({ data: { ...on, year, amount: '100', payments: { create: { ...on, amount: '40', paidOn: day } } } })
  if (draw(true, false)) await db().milestone.create({ data: { ...on, title: '中试' } })
  if (draw(true, false)) await db().progressReport.create({ data: { ...on, periodFrom: new Date(Date.UTC(year, 0, 1)), periodTo: new Date(Date.UTC(year, 5, 30)), dueOn: day } })
}
