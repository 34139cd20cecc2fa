import type { EntitlementState, IncentiveTrigger, RecordKind } from '@prisma-client'
import type { SystemReason } from './life'
import type { Due } from './rule'
import { isMore } from './yuan'

/** A record that may entitle somebody, and to what. */
export interface Member {
  kind: RecordKind
  id: string
  active: boolean
  due: Due | null
}

/** An entitlement as it stands. */
export interface Held {
  id: string
  recordKind: RecordKind
  recordId: string
  trigger: IncentiveTrigger
  state: EntitlementState
  clauseId: string
  title: string
  amount: string
  approvedAmount: string | null
  paidAmount: string | null
  raisedOn: Date
  enterpriseId: string | null
  beneficiary: string | null
  doubt: string | null
}

export type Change =
  | { what: 'raise'; member: Member; due: Due }
  /** Takes over what the record says now; `to` where that leads to another state. */
  | { what: 'follow'; held: Held; due: Due; to?: 'raised' | 'checked'; reason?: SystemReason }
  | { what: 'withdraw'; held: Held; reason: SystemReason }
  | { what: 'doubt'; held: Held; reason: SystemReason }

/**
 * What must change so that the records of one undertaking hold what they are due: one entitlement for each thing that
 * entitles, however many records tell of it. What was paid stays, and is put before the bureau where nothing carries it.
 */
export function planOf(members: Member[], held: Held[]): Change[] {
  const triggers = new Set([...members.flatMap(({ due }) => due?.trigger ?? []), ...held.map(({ trigger }) => trigger)])
  return [...triggers].flatMap((trigger) =>
    planFor(
      members.filter(({ due }) => due?.trigger === trigger),
      held.filter((one) => one.trigger === trigger),
      members,
    ),
  )
}

function planFor(candidates: Member[], held: Held[], members: Member[]): Change[] {
  const holder = holderOf(candidates, held)
  const kept = held.find((one) => keyOf(one) === holder)
  const due = candidates.find((one) => memberKey(one) === holder)?.due
  const rest = held.filter((one) => one !== kept).flatMap((one) => given(one, droppedBecause(one, candidates, members)))
  if (!holder || !due) return [...rest, ...(kept ? given(kept, droppedBecause(kept, candidates, members)) : [])]
  if (!kept) return [...rest, { what: 'raise', member: candidates.find((one) => memberKey(one) === holder)!, due }]
  return [...rest, ...followed(kept, due)]
}

const keyOf = ({ recordKind, recordId }: Pick<Held, 'recordKind' | 'recordId'>) => `${recordKind}:${recordId}`
const memberKey = ({ kind, id }: Member) => keyOf({ recordKind: kind, recordId: id })

/** How far an entitlement has come: the furthest holds its undertaking's. */
const rank: Record<EntitlementState, number> = { paid: 5, approved: 4, checked: 3, claimed: 2, refused: 1, raised: 0, withdrawn: 0 }

/** Which record's entitlement is the undertaking's: one that was paid in any case, then the furthest, then what happened first. */
function holderOf(candidates: Member[], held: Held[]): string | undefined {
  const ranks = new Map(held.map((one) => [keyOf(one), rank[one.state]]))
  const paid = held.filter(({ state }) => state === 'paid').map(keyOf).sort()
  if (paid[0]) return paid.find((key) => candidates.some((one) => memberKey(one) === key)) ?? paid[0]
  const rankOf = (one: Member) => ranks.get(memberKey(one)) ?? 0
  const order = candidates.toSorted((one, other) => rankOf(other) - rankOf(one) || one.due!.on.getTime() - other.due!.on.getTime() || (memberKey(one) < memberKey(other) ? -1 : 1))
  return order[0] && memberKey(order[0])
}

function droppedBecause(held: Held, candidates: Member[], members: Member[]): SystemReason {
  if (candidates.some((one) => memberKey(one) === keyOf(held))) return 'counted_elsewhere'
  return members.some((one) => memberKey(one) === keyOf(held) && one.active) ? 'record_changed' : 'record_withdrawn'
}

/** An entitlement that nothing carries any more. */
function given(held: Held, reason: SystemReason): Change[] {
  if (held.state === 'paid') return held.doubt === reason ? [] : [{ what: 'doubt', held, reason }]
  return held.state === 'withdrawn' || held.state === 'refused' ? [] : [{ what: 'withdraw', held, reason }]
}

/** An entitlement whose record may say something else by now. */
function followed(held: Held, due: Due): Change[] {
  const firmChanged = held.enterpriseId !== due.enterpriseId
  const change = { what: 'follow', held, due } as const
  if (held.state === 'paid') return followedPaid(held, due)
  if (held.state === 'withdrawn') return [{ ...change, to: 'raised', reason: 'entitles_again' }]
  if (firmChanged && held.state !== 'raised') return [{ ...change, to: 'raised', reason: 'firm_changed' }]
  if (held.state === 'approved' && isMore(held.approvedAmount ?? '0', due.amount)) return [{ ...change, to: 'checked', reason: 'amount_lowered' }]
  return differs(held, due) ? [change] : []
}

function followedPaid(held: Held, due: Due): Change[] {
  const reason = held.enterpriseId !== due.enterpriseId ? 'firm_changed' : isMore(held.paidAmount ?? '0', due.amount) ? 'amount_lowered' : null
  if (reason) return held.doubt === reason ? [] : [{ what: 'doubt', held, reason }]
  return held.doubt || differs(held, due) ? [{ what: 'follow', held, due }] : []
}

const differs = (held: Held, due: Due) =>
  held.clauseId !== due.clauseId ||
  held.title !== due.title ||
  held.enterpriseId !== due.enterpriseId ||
  held.beneficiary !== due.beneficiary ||
  held.raisedOn.getTime() !== due.on.getTime() ||
  isMore(held.amount, due.amount) ||
  isMore(due.amount, held.amount)
