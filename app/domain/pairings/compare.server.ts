import { explainPair, rankExperts } from '@search/index.server'
import type { Actor } from '~/domain/actor'
import { today } from '~/domain/calendar'
import { searchPortal } from '~/domain/discovery/search.server'
import { found } from '~/domain/errors'
import { lessonsFor } from '~/domain/feedback/lessons.server'
import { comparedExperts } from './comparison'
import { currentCorpus } from './corpus.server'
import type { Switchable } from './factorGroups'
import { groupOf, switchesFor } from './help.server'
import { matchNeeds } from './needs.server'
import { activeExpert } from './pair.server'
import { needForPairing } from './pairings.server'
import { type ShownPairing, shownPairing } from './shown'

/** What a comparison's address asks for: the expert in question, whom to compare with (else the best other), and a search for one. */
export interface Asked {
  expert: string | null
  other: string | null
  query: string
  left: Switchable[]
}

/** How far down the list a place is still told. */
const placesTold = 1000

/** One of the two compared: an expert beside another for a need, or a need beside another for an expert. */
export interface Side {
  kind: 'expert' | 'need'
  id: string
  name: string
  isSample: boolean
  /** What else tells who or what it is. */
  detail: string[]
  /** The record's own page, and the one that shows the pair in full. */
  page: string
  full: string
  /** From 1; null beyond the places that are told, and where the texts have nothing in common. */
  place: number | null
  pairing: ShownPairing | null
}

/** Why not X: any two experts in use side by side for one need, listed or not. Throws `not_found` as the need's pairings do, and for an unknown expert. */
export async function compareExperts(actor: Actor, needId: string, { expert, other, query, left }: Asked) {
  const { need } = await needForPairing(actor, needId)
  const [[row], corpus, lessons, { switches, taken }] = await Promise.all([matchNeeds(actor, { id: needId }), currentCorpus(), lessonsFor([needId]), switchesFor(left)])
  const asked = found(row)
  const options = { today: today().toISOString().slice(0, 10), showConflicts: true, lessons, ...taken }
  const places = rankExperts(corpus, asked, { ...options, evidence: 0, limit: placesTold }).map(({ expertId }) => expertId)

  async function sideOf(id: string): Promise<Side> {
    const pairing = explainPair(corpus, asked, id, { ...options, evidence: Infinity })
    const { name, isSample, institution, title } = await activeExpert(id)
    return {
      ...{ kind: 'expert', id, name, isSample, detail: [institution, title].filter((part) => part !== null), page: `/experts/${id}`, full: `/needs/${needId}/pairings/${id}` },
      place: placeOf(places, id),
      pairing: pairing ? shownPairing(pairing, asked) : null,
    }
  }

  const chosen = expert ? await sideOf(expert) : null
  const rival = chosen && (other ?? places.find((id) => id !== expert))
  const against = rival && rival !== expert ? await sideOf(rival) : null
  return {
    need,
    switches,
    sides: chosen && against ? ([chosen, against] as const) : null,
    comparison: chosen && against ? comparedExperts(chosen.pairing, against.pairing, groupOf) : null,
    alone: chosen !== null && against === null,
    found: query ? await findExperts(actor, query) : null,
  }
}

/** The place of an id on a list, from 1; null where it is not on it. */
export const placeOf = (list: string[], id: string): number | null => (list.includes(id) ? list.indexOf(id) + 1 : null)

/** Experts by name, pinyin, institution or speciality, as the portal's search finds them. */
async function findExperts(actor: Actor, text: string) {
  const { hits } = await searchPortal(actor, { text, kind: 'expert', filters: {}, sort: 'relevance', page: 1 })
  return hits.map(({ recordId, highlights, detail, isSample }) => ({ id: recordId, name: highlights.title.map(({ text: part }) => part).join(''), detail, isSample }))
}
