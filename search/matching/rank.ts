import { type Block, type Corpus } from './corpus.ts'
import { evidenceOf } from './explain.ts'
import { conflictOf, factorsOf } from './factors.ts'
import { type Learning, learningOf } from './feedback.ts'
import { needWordsOf } from './meetings.ts'
import { queryOf } from './query.ts'
import { bandOf, pointsOf } from './scale.ts'
import { type Asked, entrySimilarities, modelLikeness, modelShareOf, type Similarities, together, withWeights } from './score.ts'
import { type MatchNeed, type Pairing, type RankOptions } from './types.ts'
import { EVIDENCE_SHOWN, PAIRINGS_SHOWN } from './weights.ts'

/** The experts who fit a need, best first; those whom a conflict keeps away come last, and only with `showConflicts`. */
export function rankExperts(corpus: Corpus, need: MatchNeed, options: RankOptions = {}): Pairing[] {
  const excluded = new Set(options.exclude)
  const query = queryOf(corpus, need)
  return withWeights(corpus, query, (weights) => {
    corpus.postings?.ask(query, weights.near, corpus.background?.near?.around(query.terms) ?? [])
    const asked = { ...weights, postings: corpus.postings }
    const blocks = [...corpus.blocks.values()].filter(({ expert }) => !excluded.has(expert.id))
    const learning = learnt(corpus, need, asked, options)
    const best = choose(blocks.map((block) => weigh(corpus, need, block, asked, { ...options, learning })), options)
    return best.map((candidate) => explained(corpus, candidate, asked, options))
  })
}

/** The needs that fit an expert, best first, by the very scores that `rankExperts` gives. An unknown expert has none. */
export function rankNeeds(corpus: Corpus, needs: Iterable<MatchNeed>, expertId: string, options: RankOptions = {}): Pairing[] {
  const block = corpus.blocks.get(expertId)
  if (!block) return []
  const excluded = new Set(options.exclude)
  const candidates = [...needs].filter(({ id }) => !excluded.has(id))
  const weighed = candidates.map((need) => withWeights(corpus, queryOf(corpus, need), (asked) => weigh(corpus, need, block, asked, { ...options, learning: learnt(corpus, need, asked, options) })))
  return choose(weighed, options).map((candidate) => explainAlone(corpus, candidate, options))
}

/** One pair with its full evidence, whatever its rank: the answer to "why" and "why not". Undefined for an unknown expert. */
export function explainPair(corpus: Corpus, need: MatchNeed, expertId: string, options: RankOptions = {}): Pairing | undefined {
  return rankNeeds(corpus, [need], expertId, { ...options, showConflicts: true })[0]
}

/** What the need's lessons do; nothing where there are none, or where they are left out of account. */
function learnt(corpus: Corpus, { id }: MatchNeed, asked: Asked, { lessons, feedback, without = [] }: RankOptions): Learning | undefined {
  const own = lessons?.get(id)
  return own?.length && ![...without].includes('feedback') ? learningOf(corpus, own, asked, feedback) : undefined
}

interface Candidate {
  need: MatchNeed
  block: Block
  similarities: Similarities
  /** What moved it, where anything did. */
  learning: Learning | undefined
  pairing: Pairing
}

interface WeighOptions extends RankOptions {
  learning: Learning | undefined
}

function weigh(corpus: Corpus, need: MatchNeed, block: Block, asked: Asked, { learning, ...options }: WeighOptions): Candidate {
  const similarities = entrySimilarities(corpus, block, asked, modelLikeness(options.vectors, need.id, block.expert.id))
  const textScore = pointsOf(together(similarities.all, corpus.recipe.together))
  const factors = factorsOf(need, block.expert, textScore, options)
  const stopped = factors.at(-1)?.name === 'conflict'
  const unlearnt = factors.reduce((sum, { points }) => sum + points, textScore)
  const points = learning && !stopped && textScore > 0 ? Math.max(-unlearnt, learning.pointsFor(block, similarities.all)) : 0
  if (points !== 0) factors.push({ name: 'feedback', values: [], points })
  const score = stopped ? 0 : Math.min(100, unlearnt + points)
  const pairing: Pairing = {
    expertId: block.expert.id,
    needId: need.id,
    score,
    band: bandOf(score),
    textScore,
    modelShare: modelShareOf(similarities, textScore),
    evidence: [],
    restShare: textScore,
    factors,
    causes: [],
    conflicted: conflictOf(need, block.expert) !== undefined,
  }
  return { need, block, similarities, learning: points === 0 ? undefined : learning, pairing }
}

/** Best first. Equal scores stand by text, then by id, so that the order never depends on the input's. */
function choose(candidates: Candidate[], { limit = PAIRINGS_SHOWN, showConflicts = false }: RankOptions) {
  const shown = candidates.filter(({ pairing }) => pairing.textScore > 0 && (showConflicts || !pairing.conflicted))
  return shown.sort((a, b) => compare(a.pairing, b.pairing)).slice(0, limit)
}

function compare(a: Pairing, b: Pairing) {
  const byMerit = b.score - a.score || b.textScore - a.textScore
  return byMerit || compareIds(a.expertId, b.expertId) || compareIds(a.needId, b.needId)
}

const compareIds = (a: string, b: string) => (a < b ? -1 : Number(a > b))

const explainAlone = (corpus: Corpus, candidate: Candidate, options: RankOptions) =>
  withWeights(corpus, queryOf(corpus, candidate.need), (asked) => explained(corpus, candidate, asked, options))

function explained(corpus: Corpus, candidate: Candidate, asked: Asked, { evidence: limit = EVIDENCE_SHOWN }: RankOptions): Pairing {
  const { need, block, similarities, learning, pairing } = candidate
  if (limit === 0) return pairing
  const found = { similarities, textScore: pairing.textScore, words: needWordsOf(need) }
  return { ...pairing, causes: learning?.causesFor(block, similarities.all) ?? [], ...evidenceOf(corpus, block, asked, found, limit) }
}
