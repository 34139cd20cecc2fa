import type { EndReason } from '@prisma-client'
import type { SignedInActor } from '~/domain/actor'
import { endIntroductionsOf } from '~/domain/introductions/ending.server'
import { FieldErrors, found } from '~/domain/errors'
import { needFacts, needFactsSelect } from '~/domain/facts.server'
import { tellApplicants } from '~/domain/challenges/calledOff.server'
import { notify } from '~/domain/notifications/notify.server'
import { permit } from '~/domain/permit.server'
import { visibleAgreements } from '~/domain/visibility.server'
import { db, inTransaction } from '~/platform/db.server'
import type { NeedClosing } from './life.schema'
import { enterState, needForMove } from './state.server'
import { endAhead } from './validity.server'
import { otherSide } from './withdrawal.server'

/** Ends a need with what came of it. Throws FieldErrors where an agreement is named that is nowhere on record, and no note says which. */
export function closeNeed(actor: SignedInActor, id: string, { outcome, outcomeNote }: NeedClosing): Promise<void> {
  return inTransaction(async (tx) => {
    const need = await needForMove(tx, actor, id, 'close')
    const agreements = await tx.agreement.count({ where: { needId: id, withdrawnAt: null } })
    if (outcome === 'solved_by_agreement' && agreements === 0 && !outcomeNote) throw new FieldErrors({ outcomeNote: 'whichAgreement' })
    await enterState(tx, actor, need, { to: 'closed', reason: outcomeNote, fields: { outcome, outcomeNote } })
    await endIntroductionsOf(tx, actor, id, { reason: endReasons[outcome], note: outcomeNote })
    await tellApplicants(tx, need)
    await notify(tx, await otherSide(tx, actor, need), { kind: 'need_closed', params: { title: need.title }, path: `/needs/${id}` })
  })
}

/** Why the introductions still open on a closed need come to nothing. */
const endReasons = {
  solved_by_agreement: 'found_other_partner',
  solved_by_advice: 'found_other_partner',
  solved_alone: 'firm_changed_plans',
  solved_elsewhere: 'found_other_partner',
  no_longer_needed: 'firm_changed_plans',
  not_solved: 'other',
} as const satisfies Record<NeedClosing['outcome'], EndReason>

/** Brings a closed need back to the list, with the reason for the record. */
export function reopenNeed(actor: SignedInActor, id: string, reason: string, now = new Date()): Promise<void> {
  return inTransaction(async (tx) => {
    const need = await needForMove(tx, actor, id, 'reopen')
    const validUntil = await endAhead(tx, need.validUntil, now)
    await enterState(tx, actor, need, { to: 'published', reason, fields: { validUntil, outcome: null, outcomeNote: null } })
    await notify(tx, await otherSide(tx, actor, need), { kind: 'need_reopened', params: { title: need.title, reason }, path: `/needs/${id}` })
  })
}

/** What the page of closing shows: the need and the agreements that answer it. */
export async function needForClosing(actor: SignedInActor, id: string) {
  const need = found(await db().need.findUnique({ where: { id }, select: { title: true, ...needFactsSelect } }))
  permit(actor, 'need.close', needFacts(need))
  return { title: need.title, agreements: await agreementsOn(actor, id) }
}

/** The agreements on a need that the actor may see. */
export const agreementsOn = (actor: SignedInActor, needId: string) =>
  db().agreement.findMany({ where: { needId, withdrawnAt: null, AND: [visibleAgreements(actor)] }, select: { id: true, title: true, state: true }, orderBy: { createdAt: 'asc' }, take: 20 })
