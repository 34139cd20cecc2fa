import type { Prisma } from '@prisma-client'
import { found } from '~/domain/errors'
import type { Tx } from '~/platform/db.server'

const settings = {
  title: true, startsOn: true, days: true, dayStart: true, dayEnd: true, lunchStart: true, lunchEnd: true, base: true, baseLatitude: true, baseLongitude: true,
  people: true, perInstitution: true, costPerPersonDay: true, costLimit: true, speed: true, detour: true, nearMinutes: true, otherMinutes: true, note: true,
} satisfies Prisma.VisitPlanSelect

const byId = { orderBy: { id: 'asc' as const }, omit: { planId: true } }

/** Everything of a plan that can be changed and brought back, as JSON. */
export async function contentOf(tx: Tx, id: string): Promise<PlanContent> {
  const { needs, seats, stops, legs, ...own } = found(
    await tx.visitPlan.findUnique({ where: { id }, select: { ...settings, needs: { orderBy: { needId: 'asc' }, omit: { planId: true } }, seats: byId, stops: byId, legs: byId } }),
  )
  return JSON.parse(JSON.stringify({ settings: own, needs, seats, stops, legs })) as PlanContent
}

/** A plan's content as it was kept: dates and decimals are strings. */
export interface PlanContent {
  settings: Record<string, unknown>
  needs: Omit<Prisma.VisitPlanNeedUncheckedCreateInput, 'planId'>[]
  seats: Omit<Prisma.VisitPlanSeatUncheckedCreateInput, 'planId'>[]
  stops: Omit<Prisma.VisitPlanStopUncheckedCreateInput, 'planId'>[]
  legs: Omit<Prisma.VisitPlanLegUncheckedCreateInput, 'planId'>[]
}

/** Puts a plan back to an earlier content. Records that were merged since are taken by those that were kept. */
export async function putContent(tx: Tx, planId: string, { settings, needs, seats, stops, legs }: PlanContent): Promise<void> {
  const keptExpert = await keptOf(tx, 'expert', seats.map(({ expertId }) => expertId))
  const keptInstitution = await keptOf(tx, 'institution', seats.map(({ institutionId }) => institutionId))
  const keptFirm = await keptOf(tx, 'enterprise', stops.map(({ enterpriseId }) => enterpriseId))
  const where = { planId }
  await tx.visitPlanNeed.deleteMany({ where })
  await tx.visitPlanSeat.deleteMany({ where })
  await tx.visitPlanStop.deleteMany({ where })
  await tx.visitPlanLeg.deleteMany({ where })
  await tx.visitPlan.update({ where: { id: planId }, data: settings })
  await tx.visitPlanNeed.createMany({ data: needs.map((row) => ({ ...row, planId })) })
  await tx.visitPlanSeat.createMany({ data: seats.map((row) => ({ ...row, planId, expertId: keptExpert(row.expertId), institutionId: keptInstitution(row.institutionId) })), skipDuplicates: true })
  await tx.visitPlanStop.createMany({ data: stops.map((row) => ({ ...row, planId, enterpriseId: keptFirm(row.enterpriseId) })) })
  await tx.visitPlanLeg.createMany({ data: legs.map((row) => ({ ...row, planId })) })
}

type Merged = { findMany(query: object): Promise<{ id: string; mergedIntoId: string | null }[]> }

async function keptOf(tx: Tx, kind: 'expert' | 'institution' | 'enterprise', ids: (string | null | undefined)[]) {
  const merged = await (tx[kind] as unknown as Merged).findMany({ where: { id: { in: ids.filter((id) => id != null) }, mergedIntoId: { not: null } }, select: { id: true, mergedIntoId: true } })
  const kept = new Map(merged.map(({ id, mergedIntoId }) => [id, mergedIntoId]))
  return (id: string | null | undefined) => (id ? (kept.get(id) ?? id) : null)
}
