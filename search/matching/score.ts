import { type Block, type Corpus, DAMPED } from './corpus.ts'
import { type Query } from './query.ts'
import { type Recipe } from './recipe.ts'
import { type EvidenceSource, type ModelVectors } from './types.ts'
import { MODEL_WEIGHT } from './weights.ts'

/** A need while experts are scored for it: its weights by term number, and what it means. */
export interface Asked {
  dense: Float32Array
  meaning: Float32Array | undefined
}

/** Lends a zeroed weight-by-term array holding the query while `act` runs. */
export function withWeights<T>(corpus: Corpus, { terms, weights, meaning }: Query, act: (asked: Asked) => T): T {
  const dense = corpus.scratch()
  terms.forEach((term, i) => (dense[term] = weights[i]!))
  try {
    return act({ dense, meaning })
  } finally {
    for (const term of terms) dense[term] = 0
  }
}

/** How each entry of one expert is like the need: the cosine of their terms, and the weighted cosines of their meanings and of a model's vectors. */
export interface Similarities {
  words: Float64Array
  meaning: Float64Array
  model: Float64Array
  /** All added up. */
  all: Float64Array
}

export function entrySimilarities(corpus: Corpus, block: Block, { dense, meaning }: Asked, likeness?: ModelLikeness): Similarities {
  const words = wordSimilarities(block, dense)
  const vectors = meaning && corpus.meantBy(block)
  const meant = words.map((_, entry) => (vectors ? Math.max(0, product(meaning, vectors, entry * meaning.length)) : 0))
  const model = words.map((_, entry) => likeness?.(block.sources[entry]!) ?? 0)
  return { words, meaning: meant, model, all: words.map((s, entry) => s + meant[entry]! + model[entry]!) }
}

function wordSimilarities({ bounds, terms, counts, norms }: Block, dense: Float32Array): Float64Array {
  const similarities = new Float64Array(norms.length)
  for (let entry = 0; entry < norms.length; entry++) {
    let dot = 0
    const end = bounds[entry + 1]!
    for (let i = bounds[entry]!; i < end; i++) dot += dense[terms[i]!]! * DAMPED[counts[i]!]!
    similarities[entry] = dot > 0 ? dot / norms[entry]! : 0
  }
  return similarities
}

type ModelLikeness = (source: EvidenceSource) => number

/** What a model's vectors add to the similarity of a need and an entry; undefined where the need has none. */
export function modelLikeness(vectors: ModelVectors | undefined, needId: string, expertId: string): ModelLikeness | undefined {
  const asked = vectors?.need(needId)
  if (!vectors || !asked) return undefined
  return (source) => {
    const vector = vectors.entry(expertId, source)
    return vector?.length === asked.length ? MODEL_WEIGHT * Math.max(0, product(asked, vector, 0)) : 0
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
