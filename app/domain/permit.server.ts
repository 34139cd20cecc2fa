import type { Actor } from './actor'
import { DomainError } from './errors'
import { type Action, type Argument, can } from './permissions'

/** Lets pass who may, by the one vocabulary; throws `forbidden` (or `not_found` for a record that must stay unknown). */
export function permit<A extends Action>(actor: Actor, action: A, ...record: Argument<A>): void {
  if (can(actor, action, ...record)) return
  throw new DomainError(record[0] && action.endsWith('.view') ? 'not_found' : 'forbidden')
}
