import { type Corpus } from './corpus.ts'
import { needUnits } from './need-text.ts'
import { type MatchNeed } from './types.ts'
import { pack, type Terms } from './vocabulary.ts'
import { LIKE_NEEDS, termWeight } from './weights.ts'

/** A need's title and text as one vector of length 1 over the corpus's terms, each of the two counting alike. */
export type NeedVector = Map<number, number>

/** Reads a need for comparison with others, as the ranker reads it: without generic words and the form's other sections. */
export function needVector(corpus: Corpus, need: MatchNeed): NeedVector {
  const { title, text } = needUnits(need)
  const vector: NeedVector = new Map()
  for (const units of [title, text]) addUnit(corpus, pack(corpus.vocabulary.count(units)), vector)
  const length = lengthOf(vector.values())
  for (const [term, weight] of vector) vector.set(term, weight / length)
  return vector
}

function addUnit(corpus: Corpus, { terms, counts }: Terms, into: NeedVector): void {
  const idf = corpus.currentIdf()
  const weights = Float64Array.from(terms, (term, i) => termWeight(counts[i]!) * (idf[term] ?? corpus.unknownIdf))
  const length = lengthOf(weights)
  terms.forEach((term, i) => into.set(term, (into.get(term) ?? 0) + weights[i]! / length))
}

const lengthOf = (weights: Iterable<number>) => Math.sqrt([...weights].reduce((sum, weight) => sum + weight ** 2, 0))

/** Cosine of two needs, 0 to 1. */
export function likeness(one: NeedVector, other: NeedVector): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one]
  let product = 0
  for (const [term, weight] of few) product += weight * (many.get(term) ?? 0)
  return product
}

/** How much of a lesson counts for a need that is alike: nothing up to the threshold, all of it for the same text. */
export const carriedOver = (likeness: number): number => Math.min(1, Math.max(0, (likeness - LIKE_NEEDS) / (1 - LIKE_NEEDS)))
