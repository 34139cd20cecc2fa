import { addUnits, type Bag } from './bag.ts'
import { type Corpus } from './corpus.ts'
import { needUnits } from './need-text.ts'
import { type MatchNeed } from './types.ts'
import { NEED_TEXT_WEIGHT, NEED_TITLE_WEIGHT, termWeight } from './weights.ts'

/** A need as one weight vector over the corpus's terms: its cosine with an entry is the dot product over the entry's norm. */
export interface Query {
  terms: Uint32Array
  weights: Float32Array
}

/** The need's title and text, each brought to length 1 on its own, then added by weight: cos(title) and cos(text) in one product. */
export function queryOf(corpus: Corpus, need: MatchNeed): Query {
  const units = needUnits(need)
  const fields = [
    { weight: NEED_TITLE_WEIGHT, bag: addUnits(new Map(), units.title) },
    { weight: NEED_TEXT_WEIGHT, bag: addUnits(new Map(), units.text) },
  ].filter(({ bag }) => bag.size > 0)
  const total = fields.reduce((sum, { weight }) => sum + weight, 0)
  const weights = new Map<number, number>()
  for (const { bag, weight } of fields) addField(corpus, bag, weight / total, weights)
  return { terms: Uint32Array.from(weights.keys()), weights: Float32Array.from(weights.values()) }
}

function addField(corpus: Corpus, bag: Bag, weight: number, into: Map<number, number>) {
  const { idf } = corpus
  const unknown = idf.length - 1
  const found: [number, number][] = []
  let squares = 0
  for (const [term, count] of bag) {
    const id = corpus.idOf(term)
    const value = termWeight(count) * idf[id ?? unknown]!
    squares += value ** 2
    if (id !== undefined) found.push([id, value * idf[id]!])
  }
  for (const [id, value] of found) into.set(id, (into.get(id) ?? 0) + (weight * value) / Math.sqrt(squares))
}
