import type { SignedInActor } from '~/domain/actor'
import { DomainError } from '~/domain/errors'
import { changesBetween } from '~/domain/history/changes'
import { recordChange } from '~/domain/history/history.server'
import { permit } from '~/domain/permit.server'
import { lockRow } from '~/domain/records/lock.server'
import { insertRegistered } from '~/domain/registers/registers.server'
import { toldPart } from '~/domain/visits/told.server'
import { inTransaction, type Tx } from '~/platform/db.server'
import { candidatesOf } from './candidates.server'
import { clock } from './clock'
import { coverageOf } from './invitation/gains'
import { isOpen, type PlanRow, planWithParts } from './page.server'
import { dayOf, faultsOf, presentOrder, routeProblem, timetablesOf } from './problem'

/**
 * Enters the plan into the register of visits: guests, route with its times, and the covered needs of the firms on the route;
 * its id. From then on the plan stands as it is. Throws `conflict` where the route breaks or holds nothing.
 */
export async function makeVisit(actor: SignedInActor, id: string): Promise<string> {
  permit(actor, 'visitPlan.edit')
  permit(actor, 'register.edit')
  const plan = await planWithParts(actor, id)
  const needs = await plannedNeeds(actor, plan)
  return inTransaction(async (tx) => {
    await lockRow(tx, 'VisitPlan', id)
    const now = await planWithParts(actor, id, tx)
    refuseUnready(now)
    const visitId = await insertRegistered(tx, actor, 'visit', registerInput(now))
    await fillVisit(tx, actor, visitId, now, needs)
    await tx.visitPlan.update({ where: { id }, data: { visitId } })
    await tx.visit.update({ where: { id: visitId }, data: { isSample: now.isSample } })
    await recordChange(tx, actor, { action: 'edit', kind: 'visit_plan', id, changes: { visit: [null, now.title] } })
    return visitId
  }, { timeout: 20_000 })
}

function refuseUnready(plan: PlanRow): void {
  if (!isOpen(plan)) throw new DomainError('conflict', plan.state === 'active' ? 'planVisitMade' : 'recordNotActive')
  if (!plan.stops.some(({ day }) => day !== null)) throw new DomainError('conflict', 'planWithoutStops')
  if (faultsOf(plan, plan.stops).length > 0) throw new DomainError('conflict', 'planBreaks')
}

/** Needs that are covered and whose firm is on the route. */
export async function plannedNeeds(actor: SignedInActor, plan: PlanRow): Promise<string[]> {
  const { problem, invited, needs } = await candidatesOf(actor, plan)
  const seen = new Set(plan.stops.flatMap(({ day, enterpriseId }) => (day !== null && enterpriseId ? [enterpriseId] : [])))
  return coverageOf(problem, invited).expertOf.flatMap((expert, need) => (expert !== null && seen.has(needs[need]!.need.enterprise.id) ? [needs[need]!.needId] : []))
}

const registerInput = ({ title, startsOn, days, note }: PlanRow) => ({
  number: null, title, purpose: note, startsOn: { on: startsOn, precision: 'day' as const }, endsOn: dayOf({ startsOn }, days - 1), result: null, note: null, source: null,
})

async function fillVisit(tx: Tx, actor: SignedInActor, visitId: string, plan: PlanRow, needs: string[]): Promise<void> {
  const come = plan.seats.filter(({ mark }) => mark !== 'out')
  await tx.visitGuest.createMany({ data: come.map(({ expertId, institutionId, quantity }, position) => ({ visitId, position, expertId, institutionId: expertId ? null : institutionId, quantity })) })
  await tx.visitStop.createMany({ data: stopsOf(plan).map((stop, position) => ({ visitId, position, ...stop })) })
  await tx.visitNeed.createMany({ data: needs.map((needId) => ({ visitId, needId })) })
  const told = { guests: await toldPart(tx, visitId, 'guests'), stops: await toldPart(tx, visitId, 'stops'), needs: await toldPart(tx, visitId, 'needs') }
  await recordChange(tx, actor, { action: 'edit', kind: 'visit', id: visitId, changes: changesBetween({}, told) })
}

/** The stops of the route with day and time, as a visit keeps them. */
function stopsOf(plan: PlanRow) {
  const days = timetablesOf(routeProblem(plan, plan.stops), presentOrder(plan.days, plan.stops))
  return days.flatMap(({ legs }, day) =>
    legs.map(({ stop, leave }) => {
      const { enterpriseId, place, note, stay } = plan.stops[stop]!
      return { enterpriseId, place, on: dayOf(plan, day), note: [`${clock(leave - stay)}–${clock(leave)}`, note].filter(Boolean).join(' ') }
    }),
  )
}
