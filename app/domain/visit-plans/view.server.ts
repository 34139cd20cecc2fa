import type { SignedInActor } from '~/domain/actor'
import { can } from '~/domain/permissions'
import { permit } from '~/domain/permit.server'
import { db } from '~/platform/db.server'
import { versionBefore } from './change.server'
import { invitationOf } from './invitationView.server'
import { isOpen, type PlanRow, planWithParts } from './page.server'
import { routeOf } from './routeView.server'
import { plannedNeeds } from './visit.server'

/** What a plan's page shows. Throws `not_found`. */
export async function planPage(actor: SignedInActor, id: string) {
  const plan = await planWithParts(actor, id)
  const { curve: _, ...shown } = plan
  const [invitation, route, undo, made] = await Promise.all([invitationOf(actor, plan), routeOf(actor, plan), versionBefore(db(), id), plan.visit && madeOf(actor, plan)])
  const mayEdit = can(actor, 'visitPlan.edit')
  return { plan: { ...shown, costPerPersonDay: plan.costPerPersonDay?.toString() ?? null, costLimit: plan.costLimit?.toString() ?? null }, invitation, route, made, may: { edit: mayEdit && isOpen(plan), move: mayEdit, undo: undo !== null } }
}

/** After the visit: each need that was planned to be served, whether the visit has it still, and what came of it. */
async function madeOf(actor: SignedInActor, plan: PlanRow) {
  const visit = plan.visit!
  const [planned, needs, guests] = await Promise.all([
    plannedNeeds(actor, plan),
    db().visitNeed.findMany({ where: { visitId: visit.id }, include: { need: { select: { title: true } } } }),
    db().visitGuest.findMany({ where: { visitId: visit.id }, select: { expertId: true } }),
  ])
  const experts = guests.flatMap(({ expertId }) => expertId ?? [])
  const ids = [...new Set([...planned, ...needs.map(({ needId }) => needId)])]
  const introductions = await db().introduction.groupBy({ by: ['needId'], where: { needId: { in: ids }, expertId: { in: experts }, proposedAt: { gte: plan.startsOn } }, _count: true })
  const titles = new Map([...plan.needs.map(({ needId, need }) => [needId, need.title] as const), ...needs.map(({ needId, need }) => [needId, need.title] as const)])
  return ids.map((id) => ({ id, title: titles.get(id) ?? '', planned: planned.includes(id), visited: needs.some(({ needId }) => needId === id), introductions: introductions.find(({ needId }) => needId === id)?._count ?? 0 }))
}

/** The versions of a plan, the latest first. */
export async function planVersions(actor: SignedInActor, id: string) {
  permit(actor, 'visitPlan.view')
  const plan = await planWithParts(actor, id)
  const versions = await db().visitPlanVersion.findMany({ where: { planId: id }, orderBy: { number: 'desc' }, take: 100, select: { id: true, number: true, restores: true, action: true, at: true } })
  return { title: plan.title, mayEdit: can(actor, 'visitPlan.edit') && isOpen(plan), versions }
}

/** What the printed programme holds. */
export async function planProgramme(actor: SignedInActor, id: string) {
  const plan = await planWithParts(actor, id)
  const { days, stops } = await routeOf(actor, plan)
  const needsOf = (firm: string | undefined) => plan.needs.filter(({ need, mark }) => need.enterprise.id === firm && mark !== 'out').map(({ need }) => need.title)
  return {
    id, title: plan.title, isSample: plan.isSample, base: plan.base, startsOn: plan.startsOn,
    guests: plan.seats.filter(({ mark }) => mark !== 'out'),
    days: days.map((day) => ({ ...day, legs: day.legs.map((leg) => ({ ...leg, ...stops[leg.stop]!, needs: needsOf(stops[leg.stop]!.enterprise?.id) })) })),
  }
}
