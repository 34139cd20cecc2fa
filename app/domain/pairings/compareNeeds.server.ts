import { explainPair, rankNeeds } from '@search/index.server'
import type { Actor } from '~/domain/actor'
import { today } from '~/domain/calendar'
import { found } from '~/domain/errors'
import { lessonsFor } from '~/domain/feedback/lessons.server'
import { permit } from '~/domain/permit.server'
import { db } from '~/platform/db.server'
import { placeOf, type Side } from './compare.server'
import { comparedNeeds } from './comparison'
import { currentCorpus } from './corpus.server'
import type { Switchable } from './factorGroups'
import { groupOf, switchesFor } from './help.server'
import { matchNeeds } from './needs.server'
import { activeExpert } from './pair.server'
import { openNeeds } from './pairings.server'
import { shownPairing } from './shown'

/** What a comparison of needs asks for; without ids the first of the expert's list, and the best other. */
export interface AskedNeeds {
  need: string | null
  other: string | null
  left: Switchable[]
}

/** Why this need before that one: two open needs side by side for one expert. Throws `not_found` as the expert's pairings do, and for a need that is not open to the actor. */
export async function compareNeeds(actor: Actor, expertId: string, { need, other, left }: AskedNeeds) {
  const expert = await activeExpert(expertId)
  permit(actor, 'pairing.view', { expert: { ...expert, state: 'active' } })
  const [needs, corpus, { switches, taken }] = await Promise.all([matchNeeds(actor, openNeeds(actor)), currentCorpus(), switchesFor(left)])
  const options = { today: today().toISOString().slice(0, 10), showConflicts: true, lessons: await lessonsFor(needs.map(({ id }) => id)), ...taken }
  const places = rankNeeds(corpus, needs, expertId, { ...options, evidence: 0, limit: needs.length }).map(({ needId }) => needId)
  const samples = await db().need.findMany({ where: { id: { in: needs.map(({ id }) => id) }, isSample: true }, select: { id: true } })

  function sideOf(id: string): Side {
    const asked = found(needs.find((one) => one.id === id) ?? null)
    const pairing = explainPair(corpus, asked, expertId, { ...options, evidence: Infinity })
    return {
      ...{ kind: 'need', id, name: asked.title, isSample: samples.some((sample) => sample.id === id), detail: [], page: `/needs/${id}`, full: `/experts/${expertId}/pairings/${id}` },
      place: placeOf(places, id),
      pairing: pairing ? shownPairing(pairing, asked) : null,
    }
  }

  const first = need ?? places[0]
  const second = other ?? places.find((id) => id !== first)
  const sides = first && second && first !== second ? ([sideOf(first), sideOf(second)] as const) : null
  return { expert, switches, sides, comparison: sides && comparedNeeds(sides[0].pairing, sides[1].pairing, groupOf) }
}
