import type { SignedInActor } from '~/domain/actor'
import { endChallenge } from '~/domain/challenges/challenge.server'
import { inTransaction } from '~/platform/db.server'
import { reopenNeed } from './closing.server'
import type { NeedMove } from './life.schema'
import { enterState, needForMove } from './state.server'
import { submitNeed, takeBackNeed } from './submission.server'
import { restoreNeed, withdrawNeed } from './withdrawal.server'

/** Makes the move that a button of the need's page asks for. Throws FieldErrors for what a submitted need lacks. */
export async function moveNeed(actor: SignedInActor, id: string, input: NeedMove): Promise<void> {
  switch (input.move) {
    case 'submit':
      return submitNeed(actor, id)
    case 'takeBack':
      return takeBackNeed(actor, id)
    case 'withdraw':
      return withdrawNeed(actor, id, input.reason)
    case 'restore':
      await restoreNeed(actor, id)
      return
    case 'endChallenge':
      return endChallenge(actor, id)
    case 'reopen':
      return reopenNeed(actor, id, input.reason)
    case 'correct':
      return correctNeed(actor, id, input.to, input.reason)
  }
}

/** Puts right what an introduction or an agreement did not: the bureau's own hand, with the reason for the record. */
export function correctNeed(actor: SignedInActor, id: string, to: 'published' | 'in_talks' | 'contracted', reason: string): Promise<void> {
  return inTransaction(async (tx) => {
    const need = await needForMove(tx, actor, id, 'correct')
    if (need.state !== to) await enterState(tx, actor, need, { to, reason })
  })
}
