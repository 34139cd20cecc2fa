import { DomainError } from './errors'
import { can } from './permissions'

/** Lets pass who may, by the one vocabulary; throws `forbidden` (or `not_found` for a record that must stay unknown). */
export const permit = (...[actor, action, ...record]: Parameters<typeof can>): void => {
  if (can(actor, action, ...record)) return
  throw new DomainError(action.endsWith('.view') ? 'not_found' : 'forbidden')
}
