import { type Evidence, explainPair, type MatchNeed, type Pairing, rankExperts, rankNeeds, type Span } from '@search/index.server'
import { type Actor, isBureau } from '~/domain/actor'
import { today } from '~/domain/calendar'
import { found } from '~/domain/errors'
import { needFacts, needFactsSelect } from '~/domain/facts.server'
import { lessonsFor } from '~/domain/feedback/lessons.server'
import { feedbackOn } from '~/domain/feedback/onPairs.server'
import { dealingsOf, startOn } from '~/domain/introductions/dealings.server'
import { permit } from '~/domain/permit.server'
import { visibleNeeds } from '~/domain/visibility.server'
import { db } from '~/platform/db.server'
import { currentCorpus } from './corpus.server'
import { excerptOf, type Segment, segmentsOf } from './excerpts'
import { matchNeeds } from './needs.server'

/** One entry of the expert that met the need, with the words marked on both sides. */
export interface ShownEvidence {
  type: Evidence['source']['type']
  kind: string
  /** Points of the text score that this entry gave. */
  share: number
  words: string[]
  source: Segment[]
  sourceText: Segment[]
  need: Segment[]
}

export interface ShownPairing extends Pick<Pairing, 'expertId' | 'needId' | 'score' | 'band' | 'textScore' | 'factors' | 'conflicted'> {
  evidence: ShownEvidence[]
}

const options = () => ({ today: today().toISOString().slice(0, 10), evidence: 3, showConflicts: true })

/** The experts who fit a need, best first, with the evidence. Throws `not_found` for whoever may not see pairings of this need. */
export async function expertsForNeed(actor: Actor, needId: string, limit = 20) {
  const need = found(await db().need.findUnique({ where: { id: needId }, select: { id: true, title: true, ...needFactsSelect } }))
  const facts = needFacts(need)
  permit(actor, 'pairing.view', { need: facts })
  const [[asked], corpus, dealings, lessons] = await Promise.all([matchNeeds(actor, { id: needId }), currentCorpus(), dealingsOf({ needId }), lessonsFor([needId])])
  const pairings = rankExperts(corpus, found(asked), { ...options(), lessons, limit })
  const [byId, feedback] = await Promise.all([expertsById(pairings), feedbackOn(actor, pairings)])
  return {
    need: { id: need.id, title: need.title },
    pairings: pairings.flatMap((pairing, at) => {
      const expert = byId.get(pairing.expertId)
      if (!expert) return []
      const start = pairing.conflicted ? null : startOn(actor, facts, expert)
      return [{ ...shown(pairing, asked!), expert: { ...expert, institution: expert.institution?.name ?? null }, dealing: dealings.get(expert.id) ?? null, start, feedback: feedback[at]! }]
    }),
  }
}

/** The first few experts for a need as its text stands now, without reasons: asked again after every change while it is written. Its caller has asked `pairing.view`. */
export async function firstExperts(actor: Actor, needId: string, limit: number) {
  const [[asked], corpus, lessons] = await Promise.all([matchNeeds(actor, { id: needId }), currentCorpus(), lessonsFor([needId])])
  const pairings = rankExperts(corpus, found(asked), { ...options(), lessons, evidence: 0, showConflicts: false, limit })
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

/** The open needs that fit an expert and that the actor may see, best first, by the same scores (without what would betray a firm they may not know). */
export async function needsForExpert(actor: Actor, expertId: string, limit = 20) {
  const expert = found(await db().expert.findUnique({ where: { id: expertId }, select: { id: true, name: true, state: true } }))
  permit(actor, 'pairing.view', { expert })
  const open = { AND: [visibleNeeds(actor), { state: { in: ['published' as const, 'in_talks' as const] } }] }
  const [needs, corpus, dealings] = await Promise.all([matchNeeds(actor, open), currentCorpus(), dealingsOf({ expertId })])
  const byId = new Map(needs.map((need) => [need.id, need]))
  const pairings = rankNeeds(corpus, needs, expertId, { ...options(), lessons: await lessonsFor([...byId.keys()]), limit })
  const feedback = await feedbackOn(actor, pairings)
  const challenges = await db().need.findMany({ where: { id: { in: pairings.map(({ needId }) => needId) }, kind: 'open_challenge' }, select: { id: true } })
  const applied = new Set(challenges.map(({ id }) => id))
  const start = expert.state !== 'active' ? null : isBureau(actor) ? ('propose' as const) : ('offer' as const)
  return {
    expert,
    pairings: pairings.map((pairing, at) => ({
      ...shown(pairing, byId.get(pairing.needId)!),
      feedback: feedback[at]!,
      need: { id: pairing.needId, title: byId.get(pairing.needId)!.title },
      dealing: dealings.get(pairing.needId) ?? null,
      start: pairing.conflicted || (start === 'offer' && applied.has(pairing.needId)) ? null : start,
    })),
  }
}

/** Why one expert fits one need, for those who stand before an introduction of the two; null where the ranker knows nothing of the expert. */
export async function evidenceOf(actor: Actor, needId: string, expertId: string): Promise<ShownPairing | null> {
  const [[need], corpus, lessons] = await Promise.all([matchNeeds(actor, { id: needId }), currentCorpus(), lessonsFor([needId])])
  const pairing = need && explainPair(corpus, need, expertId, { ...options(), lessons })
  return pairing ? shown(pairing, need) : null
}

function shown(pairing: Pairing, need: MatchNeed): ShownPairing {
  const { expertId, needId, score, band, textScore, conflicted } = pairing
  const factors = pairing.factors.map((factor) => (factor.name === 'conflict' ? { ...factor, values: need.enterpriseNames!.slice(0, 1) } : factor))
  return { expertId, needId, score, band, textScore, factors, conflicted, evidence: pairing.evidence.map((entry) => shownEvidence(entry, need)) }
}

function shownEvidence({ source, share, meetings }: Evidence, need: MatchNeed): ShownEvidence {
  const spans = (side: 'need' | 'source', field: Span['field']) => meetings.flatMap((meeting) => meeting[side].filter((span) => span.field === field))
  return {
    type: source.type,
    kind: source.kind,
    share,
    words: meetings.map(({ words }) => words),
    source: segmentsOf(source.title, spans('source', 'title')),
    sourceText: excerptOf(source.text, spans('source', 'text')),
    need: joined(excerptOf(need.title, spans('need', 'title'), 40), excerptOf(need.text, spans('need', 'text'))),
  }
}

const joined = (title: Segment[], text: Segment[]): Segment[] =>
  title.length > 0 && text.length > 0 ? [...title, { text: ' ｜ ', marked: false }, ...text] : [...title, ...text]
