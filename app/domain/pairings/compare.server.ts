import { explainPair, FACTOR_GROUPS, type FactorGroup, rankExperts } from '@search/index.server'
import type { Actor } from '~/domain/actor'
import { today } from '~/domain/calendar'
import { searchPortal } from '~/domain/discovery/search.server'
import { found } from '~/domain/errors'
import { lessonsFor } from '~/domain/feedback/lessons.server'
import { compared } from './comparison'
import { currentCorpus } from './corpus.server'
import { switchesFor } from './help.server'
import { matchNeeds } from './needs.server'
import { activeExpert, type NamedExpert } from './pair.server'
import { needForPairing } from './pairings.server'
import { type ShownPairing, shownPairing } from './shown'

/** What a comparison's address asks for: the expert in question, whom to compare with (else the best other), and a search for one. */
export interface Asked {
  expert: string | null
  other: string | null
  query: string
  left: FactorGroup[]
}

/** How far down the list a place is still told. */
const placesTold = 1000

export interface Side {
  expert: NamedExpert
  /** From 1; null beyond the places that are told, and where the texts have nothing in common. */
  place: number | null
  pairing: ShownPairing | null
}

/** Why not X: any two experts in use side by side for one need, listed or not. Throws `not_found` as the need's pairings do, and for an unknown expert. */
export async function compareExperts(actor: Actor, needId: string, { expert, other, query, left }: Asked) {
  const { need } = await needForPairing(actor, needId)
  const [[row], corpus, lessons, { switches, without }] = await Promise.all([matchNeeds(actor, { id: needId }), currentCorpus(), lessonsFor([needId]), switchesFor(left)])
  const asked = found(row)
  const options = { today: today().toISOString().slice(0, 10), showConflicts: true, lessons, without }
  const places = rankExperts(corpus, asked, { ...options, evidence: 0, limit: placesTold }).map(({ expertId }) => expertId)

  async function sideOf(id: string): Promise<Side> {
    const pairing = explainPair(corpus, asked, id, { ...options, evidence: Infinity })
    const place = places.indexOf(id)
    return { expert: await activeExpert(id), place: place < 0 ? null : place + 1, pairing: pairing ? shownPairing(pairing, asked) : null }
  }

  const chosen = expert ? await sideOf(expert) : null
  const rival = chosen && (other ?? places.find((id) => id !== expert))
  const against = rival && rival !== expert ? await sideOf(rival) : null
  return {
    need,
    switches,
    sides: chosen && against ? ([chosen, against] as const) : null,
    comparison: chosen && against ? compared(chosen.pairing, against.pairing, groupOf) : null,
    chosen: chosen?.expert ?? null,
    found: query ? await findExperts(actor, query) : null,
  }
}

const groups = new Map(Object.entries(FACTOR_GROUPS).flatMap(([group, names]) => names.map((name): [string, FactorGroup] => [name, group as FactorGroup])))

const groupOf = (name: string): FactorGroup => groups.get(name)!

/** Experts by name, pinyin, institution or speciality, as the portal's search finds them. */
async function findExperts(actor: Actor, text: string) {
  const { hits } = await searchPortal(actor, { text, kind: 'expert', filters: {}, sort: 'relevance', page: 1 })
  return hits.map(({ recordId, highlights, detail, isSample }) => ({ id: recordId, name: highlights.title.map(({ text: part }) => part).join(''), detail, isSample }))
}
