import type { SignedInActor } from '~/domain/actor'
import { DomainError, found } from '~/domain/errors'
import { changesBetween, stableJson } from '~/domain/history/changes'
import { recordChange } from '~/domain/history/history.server'
import { permit } from '~/domain/permit.server'
import { lockRow } from '~/domain/records/lock.server'
import { refuseStale } from '~/domain/records/versions'
import { inTransaction, type Tx } from '~/platform/db.server'
import { contentOf, putContent, type PlanContent } from './content.server'
import { toldParts } from './told.server'

/** What was done to a plan, as its list of versions says it. */
export type PlanAction = 'create' | 'edit' | 'needs' | 'invite' | 'guests' | 'stops' | 'route' | 'move' | 'travel' | 'undo' | 'restore'

interface Change {
  id: string
  action: PlanAction
  /** The version that the form showed; throws FieldErrors where there is a later one. */
  shown?: number | null
  restores?: number
}

/**
 * Changes a plan, keeps the content it comes to as a version, and writes down what changed. What changes nothing leaves no
 * version. Throws `conflict` for a withdrawn plan and for one of which a visit was made.
 */
export function changePlan(actor: SignedInActor, { id, action, shown, restores }: Change, work: (tx: Tx) => Promise<unknown>): Promise<void> {
  permit(actor, 'visitPlan.edit')
  return inTransaction(async (tx) => {
    refuseStale(await lockRow(tx, 'VisitPlan', id), shown ?? undefined)
    await refuseFixed(tx, id)
    const before = { content: await contentOf(tx, id), told: await toldParts(tx, id) }
    await work(tx)
    const content = await contentOf(tx, id)
    if (stableJson(content) === stableJson(before.content)) return
    await keepVersion(tx, actor, { id, action, restores }, content)
    const changes = changesBetween({ ...before.content.settings, ...before.told }, { ...content.settings, ...(await toldParts(tx, id)) })
    await recordChange(tx, actor, { action: action === 'undo' ? 'restore' : 'edit', kind: 'visit_plan', id, changes })
  }, { timeout: 20_000 })
}

async function refuseFixed(tx: Tx, id: string): Promise<void> {
  const { state, visit } = found(await tx.visitPlan.findUnique({ where: { id }, select: { state: true, visit: { select: { state: true } } } }))
  if (state !== 'active') throw new DomainError('conflict', 'recordNotActive')
  if (visit?.state === 'active') throw new DomainError('conflict', 'planVisitMade')
}

/** Keeps the content as the plan's next version. */
export async function keepVersion(tx: Tx, actor: SignedInActor, { id, action, restores }: Change, content: PlanContent): Promise<void> {
  const { version: number } = await tx.visitPlan.update({ where: { id }, data: { version: { increment: action === 'create' ? 0 : 1 } } })
  await tx.visitPlanVersion.create({ data: { planId: id, number, action, restores, createdById: actor.userId, content: content as object } })
}

/** Brings an earlier version back, as a new one. Throws `not_found`. */
export function restoreVersion(actor: SignedInActor, id: string, number: number, action: 'undo' | 'restore' = 'restore'): Promise<void> {
  return changePlan(actor, { id, action, restores: number }, async (tx) => {
    const { content } = found(await tx.visitPlanVersion.findUnique({ where: { planId_number: { planId: id, number } } }))
    await putContent(tx, id, content as unknown as PlanContent)
  })
}

/** Takes the last change back; pressed again, the one before it. Throws `conflict` where there is none. */
export async function undoChange(actor: SignedInActor, id: string): Promise<void> {
  const target = await inTransaction((tx) => versionBefore(tx, id))
  if (target === null) throw new DomainError('conflict', 'nothingToUndo')
  return restoreVersion(actor, id, target, 'undo')
}

/** The version whose content stood before the present one: an undone change counts as never made. Null at the first. */
export async function versionBefore(tx: Tx, id: string): Promise<number | null> {
  const last = await tx.visitPlanVersion.findFirst({ where: { planId: id }, orderBy: { number: 'desc' }, omit: { content: true } })
  const stands = last?.restores ?? last?.number
  if (!stands) return null
  const before = await tx.visitPlanVersion.findFirst({ where: { planId: id, number: { lt: stands } }, orderBy: { number: 'desc' }, omit: { content: true } })
  return before && (before.restores ?? before.number)
}
