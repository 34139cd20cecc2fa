import type { Actor } from '~/domain/actor'
import { recordChange } from '~/domain/history/history.server'
import { can } from '~/domain/permissions'
import type { Tx } from '~/platform/db.server'
import { toldPart } from './told.server'

/** Notes that an introduction came of a visit's follow-up. One that is linked already, or that the actor may not edit, is left alone. */
export async function linkFollowUp(tx: Tx, actor: Actor, id: string, introductionId: string): Promise<void> {
  const followUp = await tx.visitFollowUp.findUnique({ where: { id }, select: { visitId: true } })
  if (!followUp || !can(actor, 'register.edit')) return
  const { visitId } = followUp
  const before = await toldPart(tx, visitId, 'followUps')
  const { count } = await tx.visitFollowUp.updateMany({ where: { id, introductionId: null }, data: { introductionId } })
  if (count > 0) await recordChange(tx, actor, { action: 'edit', kind: 'visit', id: visitId, changes: { followUps: [before, await toldPart(tx, visitId, 'followUps')] } })
}
