import type { DeclarationStage, DeclarationStep, Prisma } from '@prisma-client'
import { type Actor, isSignedIn } from '~/domain/actor'
import { today } from '~/domain/calendar'
import type { Tx } from '~/platform/db.server'
import type { RegisterRow } from './tables.server'

/** Writes down the stage that a new declaration is entered at, as of the day it was declared. */
export async function recordFirstStage(tx: Tx, actor: Actor, row: RegisterRow): Promise<void> {
  const on = (row.declaredOn as Date | null) ?? today()
  const precision = row.declaredOn ? (row.declaredPrecision as DeclarationStep['precision']) : 'day'
  await tx.declarationStep.create({ data: { declarationId: row.id, stage: row.stage as DeclarationStage, on, precision, recordedById: userOf(actor) } })
}

export const userOf = (actor: Actor) => (isSignedIn(actor) ? actor.userId : null)

/** Where the day of the declaration is corrected, its first step moves with it. */
export async function followDeclaredOn(tx: Tx, before: RegisterRow, after: RegisterRow): Promise<void> {
  const first = await tx.declarationStep.findFirst({ where: { declarationId: before.id }, orderBy: stepOrder })
  if (!first || !before.declaredOn || !after.declaredOn || first.on.getTime() !== (before.declaredOn as Date).getTime()) return
  await tx.declarationStep.update({ where: { id: first.id }, data: { on: after.declaredOn as Date, precision: after.declaredPrecision as DeclarationStep['precision'] } })
}

/** A declaration's steps in the order they happened; of one day as they were recorded. */
export const stepOrder = [{ on: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }] satisfies Prisma.DeclarationStepOrderByWithRelationInput[]
