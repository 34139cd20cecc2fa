import { type Block, type Corpus, DAMPED } from './corpus.ts'
import { type Asked, entrySimilarities } from './score.ts'
import { type Cause, type Lesson, type RankOptions } from './types.ts'
import { FEEDBACK } from './weights.ts'

/** What a need's lessons do to one expert: points, and which lesson brought how much of them. */
export interface Learning {
  /** -FEEDBACK.most to FEEDBACK.most, for an expert whose entries have these similarities with the need. */
  pointsFor: (block: Block, similarities: Float64Array) => number
  /** The points, shared out among the lessons; they add up to `pointsFor`. */
  causesFor: (block: Block, similarities: Float64Array) => Cause[]
}

type Weights = NonNullable<RankOptions['feedback']>

/** A lesson of an expert's speciality: what of the expert met the need, as a vector of length 1 whose products with entries are cosines. */
interface Pull {
  lesson: Lesson
  weight: number
  vector: Map<number, number>
}

/**
 * Relevance feedback by Rocchio's rule in the ranker's own space of terms: experts whose entries met the need by the words of
 * those judged fit move up, by the words of those judged unfit down (at a smaller weight). The sum is bounded smoothly, so that
 * no number of lessons moves anybody further than FEEDBACK.most. A lesson about the person alone moves that person alone.
 */
export function learningOf(corpus: Corpus, lessons: Lesson[], asked: Asked, weights: Weights = FEEDBACK): Learning {
  const bounded = (points: number) => weights.most * Math.tanh(points / weights.most)
  const personal = lessons.filter(({ about }) => about === 'person')
  const pulls = lessons.filter(({ about }) => about === 'speciality').flatMap((lesson) => pullOf(corpus, lesson, asked, weights))
  const sum = sumOf(pulls, corpus.currentIdf().length)
  const personalFor = ({ expert }: Block) => strongest(personal.filter(({ expertId }) => expertId === expert.id))
  const pointsFor = (block: Block, similarities: Float64Array) => {
    const own = personalFor(block)
    return own ? own.value * weights.person : bounded(weights.gain * affinity(block, similarities, (term) => sum[term]!))
  }
  const causesFor = (block: Block, similarities: Float64Array): Cause[] => {
    const own = personalFor(block)
    if (own) return [{ lesson: own, points: own.value * weights.person }]
    const raw = pulls.map(({ lesson, weight, vector }) => ({ lesson, raw: weight * affinity(block, similarities, (term) => vector.get(term) ?? 0) }))
    const total = raw.reduce((all, one) => all + one.raw, 0)
    const scale = total === 0 ? weights.gain : bounded(weights.gain * total) / total
    return raw.filter((one) => one.raw !== 0).map((one) => ({ lesson: one.lesson, points: one.raw * scale }))
  }
  return { pointsFor, causesFor }
}

const strongest = (lessons: Lesson[]): Lesson | undefined => [...lessons].sort((a, b) => Math.abs(b.value) - Math.abs(a.value))[0]

function pullOf(corpus: Corpus, lesson: Lesson, asked: Asked, { negative }: Weights): Pull[] {
  const block = corpus.blocks.get(lesson.expertId)
  if (!block) return []
  const weight = lesson.value < 0 ? lesson.value * negative : lesson.value
  return [{ lesson, weight, vector: metBy(block, entrySimilarities(corpus, block, asked).all, corpus.entryIdf()) }]
}

/** The expert's entries added up by their squared similarity with the need: each term's weight, times its idf for the product with an entry. */
function metBy({ bounds, terms, counts, norms }: Block, similarities: Float64Array, idf: Float32Array): Map<number, number> {
  const vector = new Map<number, number>()
  similarities.forEach((similarity, entry) => {
    if (similarity <= 0) return
    for (let i = bounds[entry]!; i < bounds[entry + 1]!; i++) {
      const weight = (similarity ** 2 * DAMPED[counts[i]!]! * idf[terms[i]!]!) / norms[entry]!
      vector.set(terms[i]!, (vector.get(terms[i]!) ?? 0) + weight)
    }
  })
  const length = Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight ** 2, 0))
  for (const [term, weight] of vector) vector.set(term, (weight * idf[term]!) / length)
  return vector
}

function sumOf(pulls: Pull[], size: number): Float32Array {
  const sum = new Float32Array(size)
  for (const { weight, vector } of pulls) for (const [term, value] of vector) sum[term]! += weight * value
  return sum
}

/** Mean cosine of an expert's entries with a vector, the entries counting by their squared similarity with the need. */
function affinity({ bounds, terms, counts, norms }: Block, similarities: Float64Array, vector: (term: number) => number): number {
  let product = 0
  let squares = 0
  similarities.forEach((similarity, entry) => {
    if (similarity <= 0) return
    let dot = 0
    for (let i = bounds[entry]!; i < bounds[entry + 1]!; i++) dot += vector(terms[i]!) * DAMPED[counts[i]!]!
    product += (similarity ** 2 * dot) / norms[entry]!
    squares += similarity ** 2
  })
  return squares > 0 ? product / squares : 0
}
