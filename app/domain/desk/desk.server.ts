import { isBureau, type SignedInActor } from '~/domain/actor'
import { needsForExpert } from '~/domain/pairings/pairings.server'
import { nextMeetings, waitingForOthers } from './ahead.server'
import { freshPile } from '~/domain/suggestions/fresh.server'
import { dockingPiles } from './docking.server'
import { dutyPiles } from './duties.server'
import { incentivePiles } from './incentives.server'
import { introductionPiles } from './introductions.server'
import { bureauNeedPiles, firmNeedPiles, ownNeeds } from './needs.server'
import { joinPile, mailPile } from './office.server'
import { type Pile, pileKinds } from './piles'
import { missingFrom } from './profile.server'

/** How many needs an expert's desk suggests. */
const suggested = 3

/** What waits for somebody, the most pressing kinds first, and what lies ahead. A fixed number of queries, however much there is. */
export async function getDesk(actor: SignedInActor, now = new Date()) {
  const [piles, meetings, waiting, own] = await Promise.all([
    Promise.all(pilesOf(actor, now)),
    nextMeetings(actor, now),
    isBureau(actor) ? [] : waitingForOthers(actor),
    ownSide(actor),
  ])
  const waits = piles.filter(({ count }) => count > 0).sort((one, other) => pileKinds.indexOf(one.kind) - pileKinds.indexOf(other.kind))
  return { piles: waits, meetings, waiting, ...own }
}

function pilesOf(actor: SignedInActor, now: Date): Promise<Pile>[] {
  if (isBureau(actor)) return [joinPile(), mailPile(), ...dutyPiles(actor, now), ...bureauNeedPiles(actor), ...introductionPiles(actor, now), ...incentivePiles(actor), freshPile(actor, now)]
  const { enterpriseId, memberRole } = actor
  return [
    ...(enterpriseId ? [...firmNeedPiles(actor, enterpriseId), freshPile(actor, now)] : []),
    ...(enterpriseId && memberRole === 'manager' ? [joinPile(enterpriseId)] : []),
    ...introductionPiles(actor, now),
    ...dockingPiles(actor, now),
    ...dutyPiles(actor, now),
    ...incentivePiles(actor),
  ]
}

/** What belongs to the actor's own side alone: needs that fit an expert and what their profile lacks, how a firm stands. */
async function ownSide(actor: SignedInActor) {
  const { enterpriseId, expertId } = actor
  const [suggestions, lacks, needs] = await Promise.all([
    expertId ? needsForExpert(actor, expertId, suggested) : null,
    expertId ? missingFrom(expertId) : [],
    enterpriseId ? ownNeeds(enterpriseId) : null,
  ])
  return { suggestions: suggestions?.pairings ?? null, lacks, needs }
}
