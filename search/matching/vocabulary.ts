import { dictionaryFrequency } from '../text/segment.ts'
import { wordTerm } from '../text/word-term.ts'
import { plainWords, type Unit, unitsOf } from '../text/units.ts'
import { type Recipe, WHOLE } from './recipe.ts'
import { MAX_COUNT, ordinaryWeight } from './weights.ts'

/** Term number -> how often the term stands in a text. */
export type Bag = Map<number, number>

/** The same, packed: counts[i] belongs to terms[i]. */
export interface Terms {
  terms: Uint32Array
  counts: Uint8Array
}

/**
 * Numbers every term ever read: single characters, words of letters and digits, and pairs of neighbouring characters.
 * Pairs are looked up by the numbers of their characters, which is several times faster than by strings.
 */
export class Vocabulary {
  private readonly units = new Map<string, number>()
  private readonly plainWords = new Map<string, number>()
  private readonly pairs: (Map<number, number> | undefined)[] = []

  /** How many terms have a number; the next new one gets this. */
  size = 0

  /** What a term's kind leaves of its weight in an expert's entry and in a need, by term number: 1 but for pairs. */
  readonly inEntry: number[] = []
  readonly inNeed: number[] = []

  constructor(private readonly recipe: Recipe = WHOLE) {}

  /** Counts a text's terms into the bag. */
  count(units: Unit[], bag: Bag = new Map()): Bag {
    const { singles, pairs } = this.recipe
    this.read(units, (id, { han }, before) => {
      if (before ? pairs : singles || !han) add(bag, id)
    })
    return bag
  }

  /** The same for a text as it stands, several times faster for ASCII text: whole libraries of English are read. */
  countText(text: string, bag: Bag = new Map()): Bag {
    return plainWords(text, (word) => add(bag, this.plainWordId(word))) ? bag : this.count(unitsOf(text), bag)
  }

  /** Shows a text's terms in reading order: each unit, after it the pair that it ends. A pair is two characters with nothing but spaces between. */
  read(units: Unit[], see: (id: number, unit: Unit, before?: Unit) => void): void {
    let before: Unit | undefined
    let beforeId = -1
    for (const unit of units) {
      const id = this.unitId(unit.term)
      see(id, unit)
      if (before?.han && unit.han && unit.joined) see(this.pairId(beforeId, id, before.term + unit.term), unit, before)
      before = unit
      beforeId = id
    }
  }

  private plainWordId(word: string) {
    let known = this.plainWords.get(word)
    if (known === undefined) this.plainWords.set(word, (known = this.unitId(wordTerm(word))))
    return known
  }

  private unitId(term: string) {
    const known = this.units.get(term)
    if (known !== undefined) return known
    this.units.set(term, this.size)
    return this.number(1, 1)
  }

  private pairId(first: number, second: number, pair: string) {
    const seconds = (this.pairs[first] ??= new Map())
    const known = seconds.get(second)
    if (known !== undefined) return known
    seconds.set(second, this.size)
    const frequency = dictionaryFrequency(pair)
    if (frequency === undefined) return this.number(this.recipe.loosePairWeight, 1)
    return this.number(1, this.recipe.ordinaryFade ? ordinaryWeight(frequency) : 1)
  }

  private number(inEntry: number, inNeed: number) {
    this.inEntry.push(inEntry)
    this.inNeed.push(inNeed)
    return this.size++
  }
}

function add(bag: Bag, id: number) {
  bag.set(id, (bag.get(id) ?? 0) + 1)
}

/** Packs a bag into typed arrays; very large counts become MAX_COUNT. */
export function pack(bag: Bag, { counts }: Recipe = WHOLE): Terms {
  const most = counts ? MAX_COUNT : 1
  const packed = { terms: new Uint32Array(bag.size), counts: new Uint8Array(bag.size) }
  let at = 0
  for (const [term, count] of bag) {
    packed.terms[at] = term
    packed.counts[at++] = Math.min(count, most)
  }
  return packed
}
