import { DomainError, FieldErrors, found } from '~/domain/errors'
import { type Actor, isSignedIn } from '~/domain/actor'
import { today } from '~/domain/calendar'
import { changesBetween } from '~/domain/history/changes'
import { recordChange, recordState } from '~/domain/history/history.server'
import { permit } from '~/domain/permit.server'
import { inTransaction, type Tx } from '~/platform/db.server'
import { holdBudget } from './headroom.server'
import type { StepInput } from './incentives.schema'
import { type EntitlementStep, stateBefore, stepsOf, stepStartsFrom } from './life'
import { bringUpToDate } from './reconcile.server'
import { isIncentiveRef } from './records.server'
import { tellBureau, tellFirm } from './telling.server'
import { isMore } from './yuan'

type Fields = Record<string, unknown>

interface Step {
  fields: Fields
  /** Kept with the change of state. */
  reason?: string | null
}

/** The firm (or the bureau in its name) asks for what it is entitled to. */
export const claimEntitlement = (actor: Actor, id: string, { note }: StepInput<'claim'>): Promise<void> =>
  inTransaction(async (tx) => {
    const held = await take(tx, actor, id, 'claim', async () => ({ fields: { claimNote: note, claimedAt: new Date(), claimedById: idOf(actor) } }))
    await tellBureau(tx, held, held.enterprise?.name ?? held.beneficiary ?? '', held.amount.toNumber())
  })

/** An officer found the claim to be right. */
export const checkEntitlement = (actor: Actor, id: string, { note }: StepInput<'check'>): Promise<void> =>
  inTransaction(async (tx) => {
    await take(tx, actor, id, 'check', async () => ({ fields: {}, reason: note }))
  })

/** The head grants an amount out of a budget line. Throws FieldErrors beside the amount where it exceeds the clause or what the line has left. */
export const approveEntitlement = (actor: Actor, id: string, input: StepInput<'approve'>): Promise<void> =>
  inTransaction(async (tx) => {
    const { amount, budgetId, note } = input
    const held = await take(tx, actor, id, 'approve', async (before) => {
      refuseMore(amount, before.amount.toFixed(2), 'aboveClause')
      await refuseBeyondHeadroom(tx, budgetId, amount)
      return { fields: { approvedAmount: amount, budgetId, approvedAt: new Date(), approvedById: idOf(actor) }, reason: note }
    })
    await tellFirm(tx, held, 'entitlement_approved', { amount: Number(amount) })
  })

/** What was approved, or less of it, was paid. Throws FieldErrors where it is more, or its day lies ahead. */
export const payEntitlement = (actor: Actor, id: string, { amount, paidOn }: StepInput<'pay'>): Promise<void> =>
  inTransaction(async (tx) => {
    const held = await take(tx, actor, id, 'pay', async (before) => {
      refuseMore(amount, before.approvedAmount!.toFixed(2), 'aboveApproved')
      if (paidOn > today()) throw new FieldErrors({ paidOn: 'dayNotAhead' })
      if (paidOn < today(before.approvedAt!)) throw new FieldErrors({ paidOn: 'paidBeforeApproval' })
      return { fields: { paidAmount: amount, paidOn } }
    })
    await tellFirm(tx, held, 'entitlement_paid', { amount: Number(amount), paidOn: paidOn.toISOString() })
  })

/** The bureau refuses a claim, and says why. */
export const refuseEntitlement = (actor: Actor, id: string, { reason }: StepInput<'refuse'>): Promise<void> =>
  inTransaction(async (tx) => {
    const held = await take(tx, actor, id, 'refuse', async () => ({ fields: { reason }, reason }))
    await tellFirm(tx, held, 'entitlement_refused', { reason })
  })

const undone: Record<string, Fields> = {
  claimed: { claimNote: null, claimedAt: null, claimedById: null },
  checked: {},
  approved: { approvedAmount: null, budgetId: null, approvedAt: null, approvedById: null },
  paid: { paidAmount: null, paidOn: null, doubt: null },
  refused: { reason: null },
}

/** Takes the last step back, with a reason; money that was promised is free again. */
export const undoEntitlement = (actor: Actor, id: string, { reason }: StepInput<'undo'>): Promise<void> =>
  inTransaction(async (tx) => {
    const held = await take(tx, actor, id, 'undo', async ({ state }) => ({ fields: undone[state]!, reason }))
    await tellFirm(tx, held, 'entitlement_undone', {})
    await bringUpToDate(tx, refOf(held))
  })

export const stepActions = { claim: claimEntitlement, check: checkEntitlement, approve: approveEntitlement, pay: payEntitlement, refuse: refuseEntitlement, undo: undoEntitlement }

/** Takes one step; what the record carries is looked at first, so that no step rests on what is no more. Throws `conflict` where the step does not start from its state. */
async function take(tx: Tx, actor: Actor, id: string, name: EntitlementStep, prepare: (before: Locked) => Promise<Step>): Promise<Locked> {
  permit(actor, 'entitlement.view', found(await tx.entitlement.findUnique({ where: { id }, select: { enterpriseId: true, state: true } })))
  const before = await locked(tx, id)
  const { state } = before
  if (!stepStartsFrom(name, state)) throw new DomainError('conflict', 'entitlementMoved')
  permit(actor, `entitlement.${name}`, before)
  const { fields, reason } = await prepare(before)
  const to = stepsOf[name].to ?? stateBefore[state]!
  await tx.entitlement.update({ where: { id }, data: { ...fields, state: to, version: { increment: 1 } } })
  await recordState(tx, actor, { kind: 'entitlement', id, from: state, to, reason: reason ?? undefined })
  await recordChange(tx, actor, { action: 'state', kind: 'entitlement', id, changes: changesBetween({ ...before }, fields) })
  return before
}

/** The entitlement as its record carries it now, held until the transaction ends. */
async function locked(tx: Tx, id: string) {
  const { recordKind, recordId } = found(await tx.entitlement.findUnique({ where: { id }, select: { recordKind: true, recordId: true } }))
  await bringUpToDate(tx, refOf({ recordKind, recordId }))
  return found(await tx.entitlement.findUnique({ where: { id }, include: { enterprise: { select: { name: true } } } }))
}

type Locked = Awaited<ReturnType<typeof locked>>

const refOf = ({ recordKind: kind, recordId: id }: Pick<Locked, 'recordKind' | 'recordId'>) => [{ kind, id }].filter(isIncentiveRef)

function refuseMore(amount: string, limit: string, fault: string): void {
  if (isMore(amount, limit)) throw new FieldErrors({ amount: `${fault}|${JSON.stringify({ limit: Number(limit) })}` })
}

async function refuseBeyondHeadroom(tx: Tx, budgetId: string, amount: string): Promise<void> {
  const budget = await tx.budget.findUnique({ where: { id: budgetId, state: 'active' }, select: { id: true } })
  if (!budget) throw new FieldErrors({ budgetId: 'choice' })
  const { free } = await holdBudget(tx, budgetId)
  refuseMore(amount, free, 'aboveHeadroom')
}

const idOf = (actor: Actor) => (isSignedIn(actor) ? actor.userId : null)
