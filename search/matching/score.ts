import { type Block, type Corpus, DAMPED } from './corpus.ts'
import { type Query } from './query.ts'

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

/** How each entry of one expert is like the need: the cosine of their terms, and the weighted cosine of their meanings. */
export interface Similarities {
  words: Float64Array
  meaning: Float64Array
  /** Both added up. */
  all: Float64Array
}

export function entrySimilarities(corpus: Corpus, block: Block, { dense, meaning }: Asked): Similarities {
  const words = wordSimilarities(block, dense)
  const vectors = meaning && corpus.meantBy(block)
  const meant = words.map((_, entry) => (vectors ? Math.max(0, product(meaning, vectors, entry * meaning.length)) : 0))
  return { words, meaning: meant, all: words.map((s, entry) => s + meant[entry]!) }
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

function product(vector: Float32Array, many: Float32Array, from: number) {
  let sum = 0
  for (let c = 0; c < vector.length; c++) sum += vector[c]! * many[from + c]!
  return sum
}

/**
 * One number for all entries: the root of the mean of squares. Squares let the entries that fit speak louder than those
 * that do not; the mean keeps long lists of works from winning by their length.
 */
export function together(similarities: Float64Array): number {
  if (similarities.length === 0) return 0
  return Math.sqrt(similarities.reduce((sum, s) => sum + s * s, 0) / similarities.length)
}
