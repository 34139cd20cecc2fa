import type { Actor } from '~/domain/actor'
import { DomainError, found } from '~/domain/errors'
import { changesBetween } from '~/domain/history/changes'
import { recordChange } from '~/domain/history/history.server'
import { permit } from '~/domain/permit.server'
import { lockRow } from '~/domain/records/lock.server'
import { inTransaction, type Tx } from '~/platform/db.server'
import { toldPart } from './told.server'
import type { VisitPart } from './visits.schema'

/** Changes a part of a visit and keeps in its history how the part read before and after. Throws `conflict` for a withdrawn visit. */
export function changeVisit(actor: Actor, id: string, part: VisitPart, work: (tx: Tx) => Promise<unknown>): Promise<void> {
  permit(actor, 'register.edit')
  return inTransaction(async (tx) => {
    await lockRow(tx, 'Visit', id)
    const { state } = found(await tx.visit.findUnique({ where: { id }, select: { state: true } }))
    if (state !== 'active') throw new DomainError('conflict', 'recordNotActive')
    const before = await toldPart(tx, id, part)
    await work(tx)
    const changes = changesBetween({ [part]: before }, { [part]: await toldPart(tx, id, part) })
    if (Object.keys(changes).length > 0) await recordChange(tx, actor, { action: 'edit', kind: 'visit', id, changes })
  })
}
