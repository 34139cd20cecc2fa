import { explainPair, type MatchNeed, type Pairing, rankExperts, rankNeeds, type RankOptions } from '@search/index.server'
import { type Actor, isBureau } from '~/domain/actor'
import { today } from '~/domain/calendar'
import { found } from '~/domain/errors'
import { needFacts, needFactsSelect } from '~/domain/facts.server'
import { lessonsFor } from '~/domain/feedback/lessons.server'
import { feedbackOn } from '~/domain/feedback/onPairs.server'
import { dealingsOf, startOn } from '~/domain/introductions/dealings.server'
import { can } from '~/domain/permissions'
import { permit } from '~/domain/permit.server'
import { visibleNeeds } from '~/domain/visibility.server'
import { db } from '~/platform/db.server'
import { currentCorpus } from './corpus.server'
import type { Switchable } from './factorGroups'
import { scoreHelp, switchesFor } from './help.server'
import { matchNeeds } from './needs.server'
import { type ShownPairing, shownPairing } from './shown'

const asOfToday = (): RankOptions => ({ today: today().toISOString().slice(0, 10), evidence: 3, showConflicts: true })

/** The need, for whoever may see its pairings. Throws `not_found` for others. */
export async function needForPairing(actor: Actor, needId: string) {
  const need = found(await db().need.findUnique({ where: { id: needId }, select: { id: true, title: true, ...needFactsSelect } }))
  const facts = needFacts(need)
  permit(actor, 'pairing.view', { need: facts })
  return { need: { id: need.id, title: need.title }, facts }
}

/** The experts who fit a need, best first, with the evidence; `left` is what the reader leaves out of account. Throws `not_found` for whoever may not see pairings of this need. */
export async function expertsForNeed(actor: Actor, needId: string, limit = 20, left: Switchable[] = []) {
  const { need, facts } = await needForPairing(actor, needId)
  const [[asked], corpus, dealings, lessons, { switches, taken }] = await Promise.all([matchNeeds(actor, { id: needId }), currentCorpus(), dealingsOf({ needId }), lessonsFor([needId]), switchesFor(left)])
  const pairings = rankExperts(corpus, found(asked), { ...asOfToday(), lessons, limit, ...taken })
  const [byId, feedback] = await Promise.all([expertsById(pairings), feedbackOn(actor, pairings)])
  return {
    need,
    switches,
    help: scoreHelp(),
    may: { edit: can(actor, 'need.edit', facts), addExpert: can(actor, 'expert.create') },
    pairings: pairings.flatMap((pairing, at) => {
      const expert = byId.get(pairing.expertId)
      if (!expert) return []
      const start = pairing.conflicted ? null : startOn(actor, facts, expert)
      return [{ ...shownPairing(pairing, asked!), expert: { ...expert, institution: expert.institution?.name ?? null }, dealing: dealings.get(expert.id) ?? null, start, feedback: feedback[at]! }]
    }),
  }
}

/** The first few experts for a need as its text stands now, without reasons: asked again after every change while it is written. Its caller has asked `pairing.view`. */
export async function firstExperts(actor: Actor, needId: string, limit: number) {
  const [[asked], corpus, lessons, { taken }] = await Promise.all([matchNeeds(actor, { id: needId }), currentCorpus(), lessonsFor([needId]), switchesFor([])])
  const pairings = rankExperts(corpus, found(asked), { ...asOfToday(), lessons, evidence: 0, showConflicts: false, limit, ...taken })
  const byId = await expertsById(pairings)
  return pairings.flatMap(({ expertId, score, band }) => {
    const expert = byId.get(expertId)
    return expert ? [{ id: expertId, name: expert.name, institution: expert.institution?.name ?? null, isSample: expert.isSample, score, band }] : []
  })
}

async function expertsById(pairings: Pairing[]) {
  const experts = await db().expert.findMany({
    where: { id: { in: pairings.map(({ expertId }) => expertId) } },
    select: { id: true, name: true, title: true, isSample: true, institution: { select: { name: true } } },
  })
  return new Map(experts.map((expert) => [expert.id, expert]))
}

/** The open needs that the actor may see. */
export const openNeeds = (actor: Actor) => ({ AND: [visibleNeeds(actor), { state: { in: ['published' as const, 'in_talks' as const] } }] })

/** The open needs that fit an expert and that the actor may see, best first, by the same scores (without what would betray a firm they may not know). */
export async function needsForExpert(actor: Actor, expertId: string, limit = 20, left: Switchable[] = []) {
  const expert = found(await db().expert.findUnique({ where: { id: expertId }, select: { id: true, name: true, state: true } }))
  permit(actor, 'pairing.view', { expert })
  const [needs, corpus, dealings, { switches, taken }] = await Promise.all([matchNeeds(actor, openNeeds(actor)), currentCorpus(), dealingsOf({ expertId }), switchesFor(left)])
  const byId = new Map(needs.map((need) => [need.id, need]))
  const pairings = rankNeeds(corpus, needs, expertId, { ...asOfToday(), lessons: await lessonsFor([...byId.keys()]), limit, ...taken })
  const feedback = await feedbackOn(actor, pairings)
  const challenges = await db().need.findMany({ where: { id: { in: pairings.map(({ needId }) => needId) }, kind: 'open_challenge' }, select: { id: true } })
  const applied = new Set(challenges.map(({ id }) => id))
  const start = expert.state !== 'active' ? null : isBureau(actor) ? ('propose' as const) : ('offer' as const)
  return {
    expert,
    switches,
    help: scoreHelp(),
    may: { edit: can(actor, 'expert.edit', expert) },
    pairings: pairings.map((pairing, at) => ({
      ...shownPairing(pairing, byId.get(pairing.needId)!),
      feedback: feedback[at]!,
      need: { id: pairing.needId, title: byId.get(pairing.needId)!.title },
      dealing: dealings.get(pairing.needId) ?? null,
      start: pairing.conflicted || (start === 'offer' && applied.has(pairing.needId)) ? null : start,
    })),
  }
}

/** Why one expert fits one need, for those who stand before an introduction of the two; null where the ranker knows nothing of the expert. */
export async function evidenceOf(actor: Actor, needId: string, expertId: string): Promise<ShownPairing | null> {
  const [need] = await matchNeeds(actor, { id: needId })
  const pairing = need && (await pairingOf(need, expertId, []))
  return pairing ? shownPairing(pairing, need) : null
}

/** One pair with the entries of its evidence, three or all; undefined where the texts have nothing in common. */
export async function pairingOf(need: MatchNeed, expertId: string, left: Switchable[], whole = false): Promise<Pairing | undefined> {
  const [corpus, lessons, { taken }] = await Promise.all([currentCorpus(), lessonsFor([need.id]), switchesFor(left)])
  return explainPair(corpus, need, expertId, { ...asOfToday(), lessons, ...taken, ...(whole && { evidence: Infinity }) })
}
