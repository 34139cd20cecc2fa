import type { SignedInActor } from '~/domain/actor'
import { FieldErrors } from '~/domain/errors'
import { notify } from '~/domain/notifications/notify.server'
import { peopleOfBureau } from '~/domain/notifications/people.server'
import { inTransaction, type Tx } from '~/platform/db.server'
import { faultsOf } from './completeness'
import { enterState, type HeldNeed, needForMove } from './state.server'

/** Hands a need to the bureau for review. Throws FieldErrors for what it lacks, `conflict` where it is not the firm's turn. */
export function submitNeed(actor: SignedInActor, id: string): Promise<void> {
  return inTransaction(async (tx) => {
    const need = await needForMove(tx, actor, id, 'submit')
    refuseIncomplete(need)
    await enterState(tx, actor, need, { to: 'submitted' })
    await tellBureau(tx, need)
  })
}

/** Takes a submitted need back to its writer's desk before the bureau has answered. */
export function takeBackNeed(actor: SignedInActor, id: string): Promise<void> {
  return inTransaction(async (tx) => enterState(tx, actor, await needForMove(tx, actor, id, 'takeBack'), { to: 'draft' }))
}

export function refuseIncomplete(need: HeldNeed): void {
  const faults = faultsOf(need)
  if (Object.keys(faults).length) throw new FieldErrors(faults)
}

/** Word to the bureau that a need waits for review. */
export const tellBureau = async (tx: Tx, { id, title, enterprise }: HeldNeed): Promise<void> =>
  notify(tx, await peopleOfBureau(tx), { kind: 'need_submitted', params: { title, enterprise: enterprise.name }, path: `/needs/${id}/review` })
