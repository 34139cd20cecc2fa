import { type Terms } from '../vocabulary.ts'
import { MOST_NEAR, NEAR_LIKENESS } from '../weights.ts'
import { type Pause } from './pause.ts'

/** Words with what each is worth. */
export interface Weighted {
  terms: Uint32Array
  weights: Float32Array
}

/** A word as it was learnt: its number, its vector of length 1, its idf. */
export interface Learnt {
  term: number
  vector: Float32Array
  idf: number
}

/** Which words lie near which in meaning. */
export class NearWords {
  private constructor(
    /** By word: the words near it and the word itself, each with idf times likeness. */
    private readonly neighbours: Map<number, Weighted>,
    private readonly idf: Map<number, number>,
  ) {}

  /** Compares every word with every other: a second for six thousand words. */
  static async among(words: Learnt[], pause: Pause): Promise<NearWords> {
    const found = words.map((): [other: number, likeness: number][] => [])
    for (let i = 0; i < words.length; i++) {
      found[i]!.push([i, 1])
      for (let j = i + 1; j < words.length; j++) {
        const likeness = product(words[i]!.vector, words[j]!.vector)
        if (likeness < NEAR_LIKENESS) continue
        found[i]!.push([j, likeness])
        found[j]!.push([i, likeness])
      }
      await pause()
    }
    return new NearWords(new Map(words.map(({ term }, i) => [term, nearest(words, found[i]!)])), new Map(words.map(({ term, idf }) => [term, idf])))
  }

  /** The words of some texts and all that lie near them: each with its idf times its likeness to the nearest. */
  around(terms: Iterable<number>): Weighted {
    const best = new Map<number, number>()
    for (const term of terms) {
      const near = this.neighbours.get(term)
      near?.terms.forEach((other, i) => best.set(other, Math.max(best.get(other) ?? 0, near.weights[i]!)))
    }
    return { terms: Uint32Array.from(best.keys()), weights: Float32Array.from(best.values()) }
  }

  /** Sum of the idf of the words that stand in a text. */
  total({ terms }: Terms, from: number, to: number): number {
    let sum = 0
    for (let i = from; i < to; i++) sum += this.idf.get(terms[i]!) ?? 0
    return sum
  }
}

function nearest(words: Learnt[], found: [other: number, likeness: number][]): Weighted {
  const kept = found.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 1 + MOST_NEAR)
  return { terms: Uint32Array.from(kept, ([other]) => words[other]!.term), weights: Float32Array.from(kept, ([other, likeness]) => words[other]!.idf * likeness) }
}

function product(a: Float32Array, b: Float32Array) {
  let sum = 0
  for (let c = 0; c < a.length; c++) sum += a[c]! * b[c]!
  return sum
}
