import { type Corpus } from './corpus.ts'
import { needUnits } from './need-text.ts'
import { type MatchNeed } from './types.ts'
import { pack, type Terms } from './vocabulary.ts'
import { LIKE_NEEDS, termWeight } from './weights.ts'

/** A need's title and text as one vector of length 1 over the corpus's terms, each of the two counting alike. */
export interface NeedVector {
  terms: Uint32Array
  weights: Float32Array
}

/** Reads a need for comparison with others, as the ranker reads it: without generic words and the form's other sections. */
export function needVector(corpus: Corpus, need: MatchNeed): NeedVector {
  const { title, text } = needUnits(need)
  const vector = new Map<number, number>()
  for (const units of [title, text]) addField(corpus, pack(corpus.vocabulary.count(units)), vector)
  const length = lengthOf(vector.values())
  return { terms: Uint32Array.from(vector.keys()), weights: Float32Array.from(vector.values(), (weight) => weight / length) }
}

function addField(corpus: Corpus, { terms, counts }: Terms, into: Map<number, number>): void {
  const idf = corpus.currentIdf()
  const weights = Float64Array.from(terms, (term, i) => termWeight(counts[i]!) * (idf[term] ?? corpus.unknownIdf))
  const length = lengthOf(weights)
  terms.forEach((term, i) => into.set(term, (into.get(term) ?? 0) + weights[i]! / length))
}

const lengthOf = (weights: Iterable<number>) => Math.sqrt([...weights].reduce((sum, weight) => sum + weight ** 2, 0))

/** Cosine of a need with each of the others, 0 to 1, in their order. */
export function likenesses(one: NeedVector, others: NeedVector[]): number[] {
  const dense = new Float32Array(1 + Math.max(-1, ...one.terms))
  one.terms.forEach((term, i) => (dense[term] = one.weights[i]!))
  return others.map(({ terms, weights }) => {
    let product = 0
    for (let i = 0; i < terms.length; i++) product += (dense[terms[i]!] ?? 0) * weights[i]!
    return Math.min(1, product)
  })
}

/** How much of a lesson counts for a need that is alike: nothing up to the threshold, all of it for the same text. */
export const carriedOver = (likeness: number): number => Math.min(1, Math.max(0, (likeness - LIKE_NEEDS) / (1 - LIKE_NEEDS)))
