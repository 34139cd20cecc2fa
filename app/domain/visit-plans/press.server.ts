import type { SignedInActor } from '~/domain/actor'
import { DomainError, FieldErrors } from '~/domain/errors'
import { restoreVersion, undoChange } from './change.server'
import { inviteBest } from './invite.server'
import { movePlan } from './plans.server'
import type { PlanPress } from './plans.schema'
import { addFirmsAsStops, improveRoute } from './route.server'
import { markExpert, removeSeat } from './seats.server'
import { pressStop } from './stops.server'
import { makeVisit } from './visit.server'

/** Does what a button of the plan's page asks, and says which part of the page it belongs to; the id of the visit where one was made. */
export async function pressPlan(actor: SignedInActor, id: string, asked: PlanPress): Promise<{ part: string; visitId?: string }> {
  switch (asked.press) {
    case 'invite':
      return inviteBest(actor, id).then(() => ({ part: 'guests' }))
    case 'stops':
      return addFirmsAsStops(actor, id).then(() => ({ part: 'route' }))
    case 'route':
      return improveRoute(actor, id).then(() => ({ part: 'route' }))
    case 'undo':
      return undoChange(actor, id).then(() => ({ part: '' }))
    case 'restore':
      return restoreVersion(actor, id, asked.number).then(() => ({ part: '' }))
    case 'withdraw':
    case 'bringBack':
      return movePlan(actor, id, asked.press === 'withdraw' ? 'withdrawn' : 'active').then(() => ({ part: '' }))
    case 'visit':
      return makeVisit(actor, id).then((visitId) => ({ part: '', visitId }))
    case 'removeSeat':
      return removeSeat(actor, id, asked.row).then(() => ({ part: 'guests' }))
    case 'inviteExpert':
    case 'mustExpert':
    case 'openExpert':
    case 'forbidExpert':
      return markExpert(actor, id, asked.row, marks[asked.press]).then(() => ({ part: 'guests' }), sayInWords)
    default:
      return pressStop(actor, id, asked.row, asked.press).then(() => ({ part: 'route' }))
  }
}

const marks = { inviteExpert: 'must', mustExpert: 'must', openExpert: 'open', forbidExpert: 'out' } as const

/** A button has no field beside which a refusal could stand. */
function sayInWords(error: unknown): never {
  const [message] = error instanceof FieldErrors ? Object.values(error.fields) : []
  throw message ? new DomainError('conflict', message) : error
}
