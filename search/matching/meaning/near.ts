import { type Terms } from '../vocabulary.ts'
import { MOST_NEAR, NEAR_LIKENESS } from '../weights.ts'
import { dot } from './dot.ts'
import { type Pause } from './pause.ts'

/** Words with what each is worth. */
interface Weighted {
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

  /** Compares every word with every other, with a pause after each. */
  static async among(words: Learnt[], pause: Pause): Promise<NearWords> {
    const size = words[0]?.vector.length ?? 0
    const vectors = Float64Array.from(words.flatMap(({ vector }) => [...vector]))
    const found = words.map((): [other: number, likeness: number][] => [])
    for (let i = 0; i < words.length; i++) {
      found[i]!.push([i, 1])
      for (let j = i + 1; j < words.length; j++) {
        const likeness = dot(vectors, i * size, vectors, j * size, size)
        if (likeness < NEAR_LIKENESS) continue
        found[i]!.push([j, likeness])
        found[j]!.push([i, likeness])
      }
      await pause()
    }
    return new NearWords(new Map(words.map(({ term }, i) => [term, nearest(words, found[i]!)])), new Map(words.map(({ term, idf }) => [term, idf])))
  }

  /** Writes into zeros by term number, for the given words and all near them, idf times likeness to the nearest, times `part`. */
  raise(words: Iterable<number>, part: number, into: Float32Array): void {
    for (const word of words) {
      const near = this.neighbours.get(word)
      if (!near) continue
      for (let i = 0; i < near.terms.length; i++) {
        const weight = near.weights[i]! * part
        if (weight > into[near.terms[i]!]!) into[near.terms[i]!] = weight
      }
    }
  }

  /** The given words, as far as known, and all near them, each once. */
  around(words: Iterable<number>): Set<number> {
    const found = new Set<number>()
    for (const word of words) for (const term of this.neighbours.get(word)?.terms ?? []) found.add(term)
    return found
  }

  /** Leaves the zeros as they were before `raise`. */
  lower(words: Iterable<number>, into: Float32Array): void {
    for (const word of words) for (const term of this.neighbours.get(word)?.terms ?? []) into[term] = 0
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
