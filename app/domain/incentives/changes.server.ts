import type { EntitlementState } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { changesBetween } from '~/domain/history/changes'
import { recordChange, recordState } from '~/domain/history/history.server'
import type { Tx } from '~/platform/db.server'
import type { SystemReason } from './life'
import type { Change, Held } from './plan'
import type { Due } from './rule'
import { tellFirm } from './telling.server'

/** Carries out one change of a plan: the row, its state's line, its history, and word to the firm. */
export function applyChange(tx: Tx, actor: Actor, change: Change): Promise<void> {
  switch (change.what) {
    case 'raise':
      return raise(tx, actor, change)
    case 'follow':
      return follow(tx, actor, change)
    case 'withdraw':
      return withdraw(tx, actor, change.held, change.reason)
    case 'doubt':
      return doubt(tx, actor, change.held, change.reason)
  }
}

const saidOf = ({ clauseId, amount, on, title, enterpriseId, beneficiary }: Due) => ({ clauseId, amount, raisedOn: on, title, enterpriseId, beneficiary })

async function raise(tx: Tx, actor: Actor, { member, due }: Extract<Change, { what: 'raise' }>): Promise<void> {
  const fields = saidOf(due)
  const { id } = await tx.entitlement.create({ data: { ...fields, trigger: due.trigger, recordKind: member.kind, recordId: member.id } })
  await recordState(tx, actor, { kind: 'entitlement', id, from: null, to: 'raised' })
  await recordChange(tx, actor, { action: 'create', kind: 'entitlement', id, changes: changesBetween({}, fields) })
  await tellFirm(tx, { id, ...fields }, 'entitlement_raised', { amount: Number(due.amount) })
}

/** What an entitlement knows of its way to the money. */
const notClaimed = { claimedAt: null, claimedById: null, claimNote: null }
const notApproved = { approvedAt: null, approvedById: null, approvedAmount: null, budgetId: null }

async function follow(tx: Tx, actor: Actor, { held, due, to, reason }: Extract<Change, { what: 'follow' }>): Promise<void> {
  const back = to === 'raised' ? { ...notClaimed, ...notApproved, paidAmount: null, paidOn: null } : to === 'checked' ? notApproved : {}
  const fields = { ...saidOf(due), ...back, doubt: null, ...(to ? { reason: null } : {}) }
  await move(tx, actor, held, { fields, to, reason })
  const about = { ...saidOf(due), id: held.id }
  if (to === 'raised') await tellFirm(tx, about, 'entitlement_raised', { amount: Number(due.amount) })
  if (to === 'checked') await tellFirm(tx, about, 'entitlement_undone', {})
}

async function withdraw(tx: Tx, actor: Actor, held: Held, reason: SystemReason): Promise<void> {
  await move(tx, actor, held, { fields: { ...notApproved, reason }, to: 'withdrawn', reason })
  await tellFirm(tx, held, 'entitlement_withdrawn', {})
}

const doubt = (tx: Tx, actor: Actor, held: Held, reason: SystemReason): Promise<void> => move(tx, actor, held, { fields: { doubt: reason } })

interface Move {
  fields: Record<string, unknown>
  to?: EntitlementState
  reason?: string
}

async function move(tx: Tx, actor: Actor, held: Held, { fields, to, reason }: Move): Promise<void> {
  const { id, state } = held
  await tx.entitlement.update({ where: { id }, data: { ...fields, ...(to ? { state: to } : {}), version: { increment: 1 } } })
  if (to) await recordState(tx, actor, { kind: 'entitlement', id, from: state, to, reason })
  await recordChange(tx, actor, { action: to ? 'state' : 'edit', kind: 'entitlement', id, changes: changesBetween({ ...held, reason: null }, fields) })
}
