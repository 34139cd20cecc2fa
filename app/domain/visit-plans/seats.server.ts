import type { VisitPlanMark } from '@prisma-client'
import type { SignedInActor } from '~/domain/actor'
import { FieldErrors, found } from '~/domain/errors'
import { permit } from '~/domain/permit.server'
import { expertNames, idNamed, institutionNames } from '~/domain/visits/named.server'
import type { Tx } from '~/platform/db.server'
import { seatsOf } from './candidates.server'
import { changePlan } from './change.server'
import { planWithParts } from './page.server'

/** Somebody to come. Throws FieldErrors where they are on the list already, or where seats or an institution's share are used up. */
export function addSeat(actor: SignedInActor, id: string, input: { expert: string | null; quantity: number | null; institution: string | null; speciality: string | null }): Promise<void> {
  return changePlan(actor, { id, action: 'guests' }, async (tx) => {
    if (!input.expert && !input.quantity) throw new FieldErrors({ expert: 'guestNeeded' })
    const expertId = await idNamed(tx, 'expert', 'expert', input.expert)
    const seat = expertId ? { expertId } : { institutionId: await idNamed(tx, 'institution', 'institution', input.institution), quantity: input.quantity!, speciality: input.speciality }
    if (expertId && (await tx.visitPlanSeat.findFirst({ where: { planId: id, expertId, mark: { not: 'out' } } }))) throw new FieldErrors({ expert: 'guestAlready' })
    await putSeat(tx, id, { ...seat, mark: 'must' })
    await refuseOverBudget(tx, actor, id, expertId ? 'expert' : 'quantity')
  })
}

/** Invites an expert by hand, holds an invitation, frees it, or keeps somebody away. Throws FieldErrors as `addSeat`. */
export function markExpert(actor: SignedInActor, id: string, expertId: string, mark: VisitPlanMark): Promise<void> {
  return changePlan(actor, { id, action: 'guests' }, async (tx) => {
    found(await tx.expert.findUnique({ where: { id: expertId }, select: { id: true } }))
    await putSeat(tx, id, { expertId, mark })
    if (mark !== 'out') await refuseOverBudget(tx, actor, id, 'expert')
  })
}

/** Takes a seat off the list: the expert may be chosen again. */
export function removeSeat(actor: SignedInActor, planId: string, id: string): Promise<void> {
  return changePlan(actor, { id: planId, action: 'guests' }, async (tx) => {
    const { count } = await tx.visitPlanSeat.deleteMany({ where: { id, planId } })
    found(count || null)
  })
}

interface Seat {
  expertId?: string
  institutionId?: string | null
  speciality?: string | null
  quantity?: number
  mark: VisitPlanMark
}

async function putSeat(tx: Tx, planId: string, seat: Seat): Promise<void> {
  const known = seat.expertId ? await tx.visitPlanSeat.findFirst({ where: { planId, expertId: seat.expertId } }) : null
  const position = await tx.visitPlanSeat.count({ where: { planId } })
  if (known) await tx.visitPlanSeat.update({ where: { id: known.id }, data: { mark: seat.mark } })
  else await tx.visitPlanSeat.create({ data: { planId, position, ...seat } })
}

async function refuseOverBudget(tx: Tx, actor: SignedInActor, id: string, field: string): Promise<void> {
  const plan = await planWithParts(actor, id, tx)
  const come = plan.seats.filter(({ mark }) => mark !== 'out')
  const people = come.reduce((sum, { quantity }) => sum + quantity, 0)
  if (people > seatsOf(plan)) throw new FieldErrors({ [field]: 'planSeatsFull' })
  if (plan.perInstitution === null) return
  const shares = new Map<string, number>()
  for (const { institutionId, expert, quantity } of come) {
    const from = institutionId ?? expert?.institution?.id
    if (from) shares.set(from, (shares.get(from) ?? 0) + quantity)
  }
  if (Math.max(0, ...shares.values()) > plan.perInstitution) throw new FieldErrors({ [field]: 'planInstitutionFull' })
}

/** What the form of a guest suggests. */
export async function namesForSeat(actor: SignedInActor, id: string) {
  permit(actor, 'visitPlan.edit')
  const [{ title }, experts, institutions] = await Promise.all([planWithParts(actor, id), expertNames(), institutionNames()])
  return { title, experts, institutions }
}
