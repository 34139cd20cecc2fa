import type { Actor } from '~/domain/actor'
import { challengeCard } from '~/domain/challenges/reading.server'
import { filesOf } from '~/domain/files/files.server'
import { offerOf } from '~/domain/introductions/dealings.server'
import { expertsForNeed } from '~/domain/pairings/pairings.server'
import { getNeed } from './reading.server'
import { lastReturn } from './review.server'
import { turnOf } from './turn'

/** How many pairings stand on the need's own page. */
const firstFew = 5

/** A need with its files and the experts who fit it best, for those who may see them; how an expert can offer help; whose turn it is, for those who work on it. */
export async function needPage(actor: Actor, id: string, now = new Date()) {
  const loaded = await getNeed(actor, id)
  const { need, states } = loaded
  const challenge = await challengeCard(actor, id, now)
  return {
    ...loaded,
    ...(await filesOf(actor, { needId: id })),
    challenge,
    turn: states && turnOf({ ...need, challenge: challenge?.isChallenge ? challenge : null }, states.at(-1)?.at, now),
    lastReturn: states && need.state === 'returned' ? await lastReturn(id) : null,
    pairing: loaded.may.pairing ? await expertsForNeed(actor, id, firstFew) : null,
    offer: await offerOf(actor, id),
  }
}
