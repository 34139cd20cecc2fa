import { type Corpus } from './corpus.ts'
import { needUnits } from './need-text.ts'
import { type Recipe } from './recipe.ts'
import { type MatchNeed } from './types.ts'
import { pack, type Terms, type Vocabulary } from './vocabulary.ts'
import { NEED_TEXT_WEIGHT, NEED_TITLE_WEIGHT, termWeight } from './weights.ts'

/** A need as one weight vector over the corpus's terms: its cosine with an entry is the dot product over the entry's norm. */
export interface Query {
  terms: Uint32Array
  weights: Float32Array
  /** What the title means, times its part in the similarity; undefined where nothing was learnt. */
  meaning: Float32Array | undefined
}

/** The need's title and text, each brought to length 1 on its own, then added by weight: cos(title) and cos(text) in one product. */
export function queryOf(corpus: Corpus, need: MatchNeed): Query {
  const { title, text } = termsOf(corpus, need)
  const apart = [
    { weight: NEED_TITLE_WEIGHT, field: title },
    { weight: NEED_TEXT_WEIGHT, field: text },
  ]
  const fields = (corpus.recipe.fieldsApart ? apart : [{ weight: 1, field: asOne(title, text, corpus.recipe) }]).filter(({ field }) => field.terms.length > 0)
  const total = fields.reduce((sum, { weight }) => sum + weight, 0)
  const weights = new Map<number, number>()
  for (const { field, weight } of fields) addField(corpus, field, weight / total, weights)
  return { terms: Uint32Array.from(weights.keys()), weights: Float32Array.from(weights.values()), meaning: meaningOf(corpus, title, text) }
}

/** Of the title alone, which says what is wanted; of the text where no word of the title is known. */
function meaningOf({ background, recipe }: Corpus, title: Terms, text: Terms): Float32Array | undefined {
  const meanings = background?.meanings
  if (!meanings || recipe.meaningWeight === 0) return undefined
  const telling = title.terms.some((term) => meanings.knows(term)) ? title : text
  return meanings.of(telling).map((value) => value * recipe.meaningWeight)
}

/** Both texts' terms, each counted over both. */
function asOne(title: Terms, text: Terms, recipe: Recipe): Terms {
  const sums = new Map<number, number>()
  for (const { terms, counts } of [title, text]) terms.forEach((term, i) => sums.set(term, (sums.get(term) ?? 0) + counts[i]!))
  return pack(sums, recipe)
}

function addField(corpus: Corpus, { terms, counts }: Terms, weight: number, into: Map<number, number>) {
  const [idf, entryIdf, { inNeed }] = [corpus.currentIdf(), corpus.entryIdf(), corpus.vocabulary]
  const rarity = corpus.background?.rarity
  const values = Float64Array.from(terms, (term, i) => (idf[term] ?? corpus.unknownIdf) * termWeight(counts[i]!) * inNeed[term]! * (rarity?.get(term) ?? 1))
  const norm = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1
  terms.forEach((term, i) => into.set(term, (into.get(term) ?? 0) + (weight * values[i]! * (entryIdf[term] ?? 0)) / norm))
}

interface NeedTerms {
  vocabulary: Vocabulary
  title: Terms
  text: Terms
}

/** Reading a need costs far more than scoring it, and callers keep their needs: each object is read once. */
const read = new WeakMap<MatchNeed, NeedTerms>()

function termsOf({ vocabulary, recipe }: Corpus, need: MatchNeed): NeedTerms {
  let found = read.get(need)
  if (found?.vocabulary !== vocabulary) {
    const { title, text } = needUnits(need, recipe)
    found = { vocabulary, title: pack(vocabulary.count(title), recipe), text: pack(vocabulary.count(text), recipe) }
    read.set(need, found)
  }
  return found
}
