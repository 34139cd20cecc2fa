import type { SignedInActor } from '~/domain/actor'
import { DomainError, found } from '~/domain/errors'
import { changesBetween } from '~/domain/history/changes'
import { recordChange, recordState } from '~/domain/history/history.server'
import { type Page, slice, toPage } from '~/domain/paging'
import { permit } from '~/domain/permit.server'
import { lockRow } from '~/domain/records/lock.server'
import { addDays, today } from '~/domain/calendar'
import { db, inTransaction } from '~/platform/db.server'
import { changePlan, keepVersion } from './change.server'
import { clock } from './clock'
import { contentOf } from './content.server'
import type { PlanInput } from './plans.schema'

/** All plans, the latest visit first. */
export async function listPlans(actor: SignedInActor, { page }: { page: number }): Promise<Page<Awaited<ReturnType<typeof rows>>[number]>> {
  permit(actor, 'visitPlan.view')
  const [list, total] = await Promise.all([rows(page), db().visitPlan.count()])
  return toPage(list, total, page)
}

const rows = (page: number) =>
  db().visitPlan.findMany({
    orderBy: [{ startsOn: 'desc' }, { id: 'asc' }],
    select: { id: true, title: true, startsOn: true, days: true, people: true, isSample: true, state: true, visitId: true, _count: { select: { needs: true, stops: true } } },
    ...slice(page),
  })

/** Begins a plan; its id. */
export function createPlan(actor: SignedInActor, input: PlanInput): Promise<string> {
  permit(actor, 'visitPlan.edit')
  const { version: _, ...fields } = input
  return inTransaction(async (tx) => {
    const { id } = await tx.visitPlan.create({ data: { ...fields, createdById: actor.userId } })
    await recordState(tx, actor, { kind: 'visit_plan', id, from: null, to: 'active' })
    await recordChange(tx, actor, { action: 'create', kind: 'visit_plan', id, changes: changesBetween({}, fields) })
    await keepVersion(tx, actor, { id, action: 'create' }, await contentOf(tx, id))
    return id
  })
}

/** Changes what a plan sets out from. Stops on days that are no more lose their day. */
export function editPlan(actor: SignedInActor, id: string, { version, ...fields }: PlanInput): Promise<void> {
  return changePlan(actor, { id, action: 'edit', shown: version }, async (tx) => {
    await tx.visitPlan.update({ where: { id }, data: fields })
    await tx.visitPlanStop.updateMany({ where: { planId: id, day: { gt: fields.days } }, data: { day: null, locked: false } })
  })
}

/** The form of a new plan: a working day in two weeks. */
export function newPlan(actor: SignedInActor) {
  permit(actor, 'visitPlan.edit')
  return {
    values: {
      startsOn: addDays(today(), 14).toISOString().slice(0, 10), days: 2, dayStart: '08:30', dayEnd: '17:30', lunchStart: '12:00', lunchEnd: '13:30',
      people: 10, speed: 40, detour: '1.3', nearMinutes: 10, otherMinutes: 40,
    },
  }
}

/** The values of the form that changes a plan. */
export async function planForEditing(actor: SignedInActor, id: string) {
  permit(actor, 'visitPlan.edit')
  const plan = found(await db().visitPlan.findUnique({ where: { id } }))
  const time = (minutes: number | null) => (minutes === null ? undefined : clock(minutes))
  const { startsOn, dayStart, dayEnd, lunchStart, lunchEnd, costPerPersonDay, costLimit, detour, baseLatitude, baseLongitude } = plan
  return {
    title: plan.title,
    values: {
      ...plan, curve: undefined,
      startsOn: startsOn.toISOString().slice(0, 10), dayStart: clock(dayStart), dayEnd: clock(dayEnd), lunchStart: time(lunchStart), lunchEnd: time(lunchEnd),
      costPerPersonDay: costPerPersonDay?.toString(), costLimit: costLimit?.toString(), detour: detour.toString(), baseLatitude: baseLatitude?.toString(), baseLongitude: baseLongitude?.toString(),
    },
  }
}

/** Sets a plan aside, or takes it up again. Throws `conflict` where it stands so already. */
export function movePlan(actor: SignedInActor, id: string, to: 'active' | 'withdrawn'): Promise<void> {
  permit(actor, 'visitPlan.edit')
  return inTransaction(async (tx) => {
    await lockRow(tx, 'VisitPlan', id)
    const { state } = found(await tx.visitPlan.findUnique({ where: { id }, select: { state: true } }))
    if (state === to) throw new DomainError('conflict')
    await tx.visitPlan.update({ where: { id }, data: { state: to } })
    await recordState(tx, actor, { kind: 'visit_plan', id, from: state, to })
    await recordChange(tx, actor, { action: to === 'active' ? 'restore' : 'withdraw', kind: 'visit_plan', id })
  })
}
