import type { NeedState } from '@prisma-client'
import { isBureau, type SignedInActor } from '~/domain/actor'
import { endIntroductionsOf } from '~/domain/introductions/ending.server'
import { agreedIntroductionStates } from '~/domain/introductions/life'
import { notify } from '~/domain/notifications/notify.server'
import { peopleOfBureau, peopleOfFirm } from '~/domain/notifications/people.server'
import { tellApplicants } from '~/domain/challenges/calledOff.server'
import { inTransaction, type Tx } from '~/platform/db.server'
import { enterState, type HeldNeed, needForMove, stateBefore } from './state.server'

/** Takes a need out of sight, with the reason for the record; nothing is deleted. Experts who applied for it are told. */
export function withdrawNeed(actor: SignedInActor, id: string, reason: string): Promise<void> {
  return inTransaction(async (tx) => {
    const need = await needForMove(tx, actor, id, 'withdraw')
    await enterState(tx, actor, need, { to: 'withdrawn', reason })
    await endIntroductionsOf(tx, actor, id, { reason: 'firm_changed_plans', note: reason })
    await tellApplicants(tx, need)
    await notify(tx, await otherSide(tx, actor, need), { kind: 'need_withdrawn', params: { title: need.title, reason }, path: `/needs/${id}` })
  })
}

/** Undoes a withdrawal; talks that ended with it stay ended. A need that the bureau withdrew comes back as a draft where its firm asks, else as what it was. */
export function restoreNeed(actor: SignedInActor, id: string): Promise<NeedState> {
  return inTransaction(async (tx) => {
    const need = await needForMove(tx, actor, id, 'restore')
    const to = await stateToRestore(tx, actor, need)
    await enterState(tx, actor, need, { to })
    return to
  })
}

async function stateToRestore(tx: Tx, actor: SignedInActor, need: HeldNeed): Promise<NeedState> {
  const { state: before, movedBy } = await stateBefore(tx, need.id)
  const talking = await tx.introduction.count({ where: { needId: need.id, state: { in: [...agreedIntroductionStates] } } })
  const state = before === 'in_talks' && talking === 0 ? 'published' : before
  const byFirm = movedBy !== null && (await tx.user.count({ where: { id: movedBy, enterpriseId: need.enterpriseId } })) > 0
  return isBureau(actor) || byFirm ? state : 'draft'
}

/** The bureau hears what a firm does with its need, the firm what the bureau does. */
export const otherSide = (tx: Tx, actor: SignedInActor, { enterpriseId }: { enterpriseId: string }): Promise<string[]> =>
  isBureau(actor) ? peopleOfFirm(tx, enterpriseId) : peopleOfBureau(tx)
