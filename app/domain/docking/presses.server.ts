import type { SignedInActor } from '~/domain/actor'
import { undoPlan } from './accepting.server'
import type { DockingPress } from './docking.schema'
import { introduceAll } from './notes.server'
import { requestPlan } from './planning.server'
import { stepDocking } from './steps.server'

/** Does what a button of an event's page asks; where to go on, and what to say there. */
export async function pressDocking(actor: SignedInActor, id: string, press: DockingPress): Promise<{ to: string; notice: string }> {
  const page = `/docking-events/${id}`
  switch (press.intent) {
    case 'plan':
      return { to: `/docking-plans/${await requestPlan(actor, id)}`, notice: 'docking_step' }
    case 'undo':
      await undoPlan(actor, id)
      return { to: page, notice: 'docking_undone' }
    case 'introduce':
      await introduceAll(actor, id)
      return { to: page, notice: 'docking_step' }
    case 'withdraw':
      await stepDocking(actor, id, 'withdraw', press.reason)
      return { to: page, notice: 'docking_step' }
    default:
      await stepDocking(actor, id, press.intent)
      return { to: page, notice: 'docking_step' }
  }
}
