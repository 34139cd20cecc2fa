import type { Actor } from '~/domain/actor'
import { filesOf } from '~/domain/files/files.server'
import { expertsForNeed } from '~/domain/pairings/pairings.server'
import { getNeed } from './reading.server'

/** How many pairings stand on the need's own page. */
const firstFew = 5

/** A need with its files and the experts who fit it best, for those who may see them. */
export async function needPage(actor: Actor, id: string) {
  const loaded = await getNeed(actor, id)
  return { ...loaded, ...(await filesOf(actor, { needId: id })), pairings: loaded.may.pairing ? (await expertsForNeed(actor, id, firstFew)).pairings : null }
}
