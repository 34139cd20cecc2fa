import { type Block, type Corpus, DAMPED } from './corpus.ts'
import { type Postings } from './postings.ts'
import { type Query } from './query.ts'
import { type Recipe } from './recipe.ts'
import { type EvidenceSource, type ModelVectors } from './types.ts'
import { CHANCE_LIKENESS, MODEL_WEIGHT } from './weights.ts'

/** A need while experts are scored for it: its weights by term number, and what it means. */
export interface Asked {
  dense: Float32Array
  meaning: Float32Array | undefined
  /** By term number, for the words near the need's. */
  near: Float32Array
  /** Asked the same, where the corpus has them. */
  postings?: Postings
}

/** Lends a zeroed weight-by-term array holding the query while `act` runs. */
export function withWeights<T>(corpus: Corpus, { terms, weights, meaning }: Query, act: (asked: Asked) => T): T {
  const lent = corpus.scratch()
  const words = corpus.background?.near
  terms.forEach((term, i) => (lent.dense[term] = weights[i]!))
  words?.raise(terms, corpus.recipe.nearWeight, lent.near)
  try {
    return act({ ...lent, meaning })
  } finally {
    for (const term of terms) lent.dense[term] = 0
    words?.lower(terms, lent.near)
  }
}

/** How each entry of one expert is like the need: the cosine of their terms, the weighted cosine of their meanings, the nearness of their words, and the weighted cosine of a model's vectors. */
export interface Similarities {
  words: Float64Array
  meaning: Float64Array
  near: Float64Array
  model: Float64Array
  /** All added up. */
  all: Float64Array
}

export function entrySimilarities(corpus: Corpus, block: Block, { dense, meaning, near, postings }: Asked, likeness?: ModelLikeness): Similarities {
  const words = cosines(block, postings?.dotsOf(block) ?? products(block, dense))
  const meant = meaningSimilarities(corpus, block, meaning)
  const nearness = nearSimilarities(corpus, block, postings?.nearsOf(block) ?? nears(block, near))
  const model = likeness ? Float64Array.from(block.sources, likeness) : new Float64Array(words.length)
  const all = new Float64Array(words.length)
  for (let entry = 0; entry < all.length; entry++) all[entry] = words[entry]! + meant[entry]! + nearness[entry]! + model[entry]!
  return { words, meaning: meant, near: nearness, model, all }
}

/** Changes products into cosines. */
function cosines({ norms }: Block, dots: Float64Array): Float64Array {
  for (let entry = 0; entry < dots.length; entry++) dots[entry] = dots[entry]! > 0 ? dots[entry]! / norms[entry]! : 0
  return dots
}

function products({ bounds, terms, counts, norms }: Block, dense: Float32Array): Float64Array {
  const dots = new Float64Array(norms.length)
  for (let entry = 0; entry < norms.length; entry++) {
    let dot = 0
    const end = bounds[entry + 1]!
    for (let i = bounds[entry]!; i < end; i++) dot += dense[terms[i]!]! * DAMPED[counts[i]!]!
    dots[entry] = dot
  }
  return dots
}

function meaningSimilarities(corpus: Corpus, block: Block, meaning: Float32Array | undefined): Float64Array {
  const similarities = new Float64Array(block.norms.length)
  const meant = meaning && corpus.meantBy(block)
  if (!meant) return similarities
  for (let entry = 0; entry < similarities.length; entry++) similarities[entry] = Math.max(0, product(meaning, meant.vectors, entry * meaning.length))
  return similarities
}

/** Each entry's words by their nearness to the need's, as a part of all its words. */
function nears({ bounds, terms, norms }: Block, near: Float32Array): Float64Array {
  const sums = new Float64Array(norms.length)
  for (let entry = 0; entry < norms.length; entry++) {
    const end = bounds[entry + 1]!
    for (let i = bounds[entry]!; i < end; i++) sums[entry]! += near[terms[i]!]!
  }
  return sums
}

/** Changes what near words weigh into their part of all words' weight. */
function nearSimilarities(corpus: Corpus, block: Block, sums: Float64Array): Float64Array {
  const totals = corpus.meantBy(block)?.totals
  for (let entry = 0; entry < sums.length; entry++) sums[entry] = totals && sums[entry]! > 0 ? sums[entry]! / totals[entry]! : 0
  return sums
}

type ModelLikeness = (source: EvidenceSource) => number

/** What a model's vectors add to the similarity of a need and an entry; undefined where the need has none. */
export function modelLikeness(vectors: ModelVectors | undefined, needId: string, expertId: string): ModelLikeness | undefined {
  const asked = vectors?.need(needId)
  if (!vectors || !asked) return undefined
  return (source) => {
    const vector = vectors.entry(expertId, source)
    return vector?.length === asked.length ? (MODEL_WEIGHT * Math.max(0, product(asked, vector, 0) - CHANCE_LIKENESS)) / (1 - CHANCE_LIKENESS) : 0
  }
}

/** What of the text score came from a model's vectors: each entry's share of the score goes to what its similarity is made of. */
export function modelShareOf({ model, all }: Similarities, textScore: number): number {
  const squares = all.reduce((sum, s) => sum + s * s, 0)
  return squares === 0 ? 0 : (textScore * model.reduce((sum, part, entry) => sum + part * all[entry]!, 0)) / squares
}

function product(vector: Float32Array, many: Float32Array, from: number) {
  let sum = 0
  for (let c = 0; c < vector.length; c++) sum += vector[c]! * many[from + c]!
  return sum
}

/**
 * One number for all entries: the root of the mean of squares. Squares let the entries that fit speak louder than those
 * that do not; the mean keeps long lists of works from winning by their length.
 */
export function together(similarities: Float64Array, how: Recipe['together'] = 'root of mean square'): number {
  if (similarities.length === 0) return 0
  if (how === 'best') return Math.max(...similarities)
  if (how === 'mean') return similarities.reduce((sum, s) => sum + s, 0) / similarities.length
  return Math.sqrt(similarities.reduce((sum, s) => sum + s * s, 0) / similarities.length)
}
