import type { Actor } from '~/domain/actor'
import { expertsForNeed } from '~/domain/pairings/pairings.server'
import { getNeed } from './reading.server'

/** How many pairings stand on the need's own page. */
const firstFew = 5

/** A need with the experts who fit it best, for those who may see them. */
export async function needPage(actor: Actor, id: string) {
  const loaded = await getNeed(actor, id)
  return { ...loaded, pairings: loaded.may.pairing ? (await expertsForNeed(actor, id, firstFew)).pairings : null }
}
