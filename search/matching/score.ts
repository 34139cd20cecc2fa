import { type Block, type Corpus, DAMPED } from './corpus.ts'
import { type Query } from './query.ts'

/** Lends a zeroed weight-by-term array holding the query while `act` runs. */
export function withWeights<T>(corpus: Corpus, { terms, weights }: Query, act: (dense: Float32Array) => T): T {
  const dense = corpus.scratch()
  terms.forEach((term, i) => (dense[term] = weights[i]!))
  try {
    return act(dense)
  } finally {
    for (const term of terms) dense[term] = 0
  }
}

/** Cosine of the query with each entry of one expert, 0 to 1. */
export function entrySimilarities({ bounds, terms, counts, norms }: Block, dense: Float32Array): Float64Array {
  const similarities = new Float64Array(norms.length)
  for (let entry = 0; entry < norms.length; entry++) {
    let dot = 0
    const end = bounds[entry + 1]!
    for (let i = bounds[entry]!; i < end; i++) dot += dense[terms[i]!]! * DAMPED[counts[i]!]!
    similarities[entry] = dot > 0 ? dot / norms[entry]! : 0
  }
  return similarities
}

/**
 * One number for all entries: the root of the mean of squares. Squares let the entries that fit speak louder than those
 * that do not; the mean keeps long lists of works from winning by their length.
 */
export function together(similarities: Float64Array): number {
  if (similarities.length === 0) return 0
  return Math.sqrt(similarities.reduce((sum, s) => sum + s * s, 0) / similarities.length)
}
