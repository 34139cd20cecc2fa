import type { DeclarationStep } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { DomainError, found } from '~/domain/errors'
import { changesBetween } from '~/domain/history/changes'
import { recordChange } from '~/domain/history/history.server'
import { enqueueEntitlements } from '~/domain/incentives/reconcile.server'
import { permit } from '~/domain/permit.server'
import { writePreciseDate } from '~/domain/preciseDates'
import { lockRow } from '~/domain/records/lock.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import type { StageInput } from './stages.schema'
import { stepOrder, userOf } from './stages.server'

/** Records that a declaration reached a stage, and the money that came with it. */
export function addStage(actor: Actor, id: string, input: StageInput): Promise<void> {
  return staging(actor, id, input, async (tx) => {
    await tx.declarationStep.create({ data: { ...stepColumns(input), declarationId: id, recordedById: userOf(actor) } })
    return { stageStep: [null, described(stepColumns(input))] }
  })
}

/** Corrects a stage that was recorded. */
export function correctStage(actor: Actor, id: string, stepId: string, input: StageInput): Promise<void> {
  return staging(actor, id, input, async (tx) => {
    const before = await stepOf(tx, id, stepId)
    await tx.declarationStep.update({ where: { id: stepId }, data: stepColumns(input) })
    return changesBetween({ stageStep: described(before) }, { stageStep: described(stepColumns(input)) })
  })
}

/** Takes back a stage that was recorded by mistake; the history keeps it. Throws `conflict` for the only one. */
export function undoStage(actor: Actor, id: string, stepId: string): Promise<void> {
  return staging(actor, id, null, async (tx) => {
    const step = await stepOf(tx, id, stepId)
    if ((await tx.declarationStep.count({ where: { declarationId: id } })) === 1) throw new DomainError('conflict')
    await tx.declarationStep.delete({ where: { id: stepId } })
    return { stageStep: [described(step), null] }
  })
}

/** The form of a declaration's next stage, or with `stepId` of one that is corrected. */
export async function stageForEditing(actor: Actor, id: string, stepId: string | null) {
  permit(actor, 'register.edit')
  const { title, quantity, stage, steps } = found(await db().declaration.findUnique({ where: { id }, include: { steps: { orderBy: stepOrder } } }))
  const step = stepId ? found(steps.find((each) => each.id === stepId)) : null
  const values = step && { stage: step.stage, on: writePreciseDate(step), note: step.note }
  return { record: { name: title, quantity }, stage, stepId: step?.id ?? null, mayUndo: steps.length > 1, values: values ?? { stage: nextStage[stage] } }
}

const nextStage: Partial<Record<DeclarationStep['stage'], DeclarationStep['stage']>> = { preparing: 'submitted', submitted: 'reviewed', reviewed: 'approved', approved: 'completed' }

type Step = Pick<DeclarationStep, 'stage' | 'on' | 'precision' | 'note'>

const stepColumns = ({ stage, on, note }: StageInput): Step => ({ stage, on: on.on, precision: on.precision, note })

const described = (step: Step): string[] => [step.stage, writePreciseDate(step), step.note].flatMap((part) => part ?? [])

async function stepOf(tx: Tx, declarationId: string, id: string): Promise<DeclarationStep> {
  return found(await tx.declarationStep.findUnique({ where: { id, declarationId } }))
}

/** Changes a declaration's steps; the last of them is its stage from then on. */
function staging(actor: Actor, id: string, input: StageInput | null, work: (tx: Tx) => Promise<Record<string, [unknown, unknown]>>): Promise<void> {
  permit(actor, 'register.edit')
  return inTransaction(async (tx) => {
    await lockRow(tx, 'Declaration', id)
    const before = found(await tx.declaration.findUnique({ where: { id } }))
    const changes = await work(tx)
    const last = found(await tx.declarationStep.findFirst({ where: { declarationId: id }, orderBy: stepOrder.map(reversed) }))
    const after = { stage: last.stage, ...(input ? amountsOf(input) : {}) }
    await tx.declaration.update({ where: { id }, data: { ...after, version: { increment: 1 } } })
    await recordChange(tx, actor, { action: 'state', kind: 'declaration', id, changes: { ...changes, ...changesBetween({ ...before }, after) } })
    await enqueueEntitlements(tx, [{ kind: 'declaration', id }])
  })
}

const reversed = (order: object) => Object.fromEntries(Object.keys(order).map((column) => [column, 'desc' as const]))

/** What the form says of money; what it leaves open stays as it was. */
function amountsOf({ approvedAmount, approvedQualifier, receivedAmount, receivedQualifier }: StageInput) {
  return { ...(approvedAmount ? { approvedAmount, approvedQualifier } : {}), ...(receivedAmount ? { receivedAmount, receivedQualifier } : {}) }
}
