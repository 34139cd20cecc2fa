import { bagOf, entriesOf } from './entries.ts'
import { type EvidenceSource, type MatchExpert } from './types.ts'
import { inverseDocumentFrequency, MAX_COUNT, termWeight } from './weights.ts'

/** One expert's entries as terms: those of entry i lie from bounds[i] to bounds[i + 1]. */
export interface Block {
  expert: MatchExpert
  sources: EvidenceSource[]
  bounds: Uint32Array
  terms: Uint32Array
  counts: Uint8Array
  /** Length of each entry's weight vector, under the corpus's present idf. */
  norms: Float32Array
}

/** 1 + ln(count) for every count that a block can hold. */
export const DAMPED = Float32Array.from({ length: MAX_COUNT + 1 }, (_, count) => (count === 0 ? 0 : termWeight(count)))

/** All experts in memory, as terms. Replacing one gives the same as building anew. */
export class Corpus {
  readonly blocks = new Map<string, Block>()
  private readonly vocabulary = new Map<string, number>()
  private frequencies = new Uint32Array(1024)
  private idfTable: Float32Array | undefined
  private weights = new Float32Array(0)
  private entries = 0

  get size() {
    return this.blocks.size
  }

  /** The term's number, or undefined when no expert has ever used it. */
  idOf(term: string) {
    return this.vocabulary.get(term)
  }

  /** idf by term number; the last place holds the idf of a term that stands nowhere. */
  get idf(): Float32Array {
    return (this.idfTable ??= this.refresh())
  }

  /** An array of zeros by term number, to be left zeroed by who borrows it. */
  scratch(): Float32Array {
    if (this.weights.length < this.idf.length) this.weights = new Float32Array(this.frequencies.length + 1)
    return this.weights
  }

  /** Adds an expert, or puts the expert's new state in place of the old. */
  replace(expert: MatchExpert) {
    this.remove(expert.id)
    const sources = entriesOf(expert)
    const bags = sources.map(bagOf)
    const bounds = new Uint32Array(bags.length + 1)
    bags.forEach((bag, i) => (bounds[i + 1] = bounds[i]! + bag.size))
    const terms = new Uint32Array(bounds[bags.length]!)
    const counts = new Uint8Array(terms.length)
    let at = 0
    for (const bag of bags) {
      for (const [term, count] of bag) {
        terms[at] = this.intern(term)
        counts[at++] = count
      }
    }
    this.blocks.set(expert.id, { expert, sources, bounds, terms, counts, norms: new Float32Array(bags.length) })
    this.count(terms, bags.length, 1)
  }

  /** Takes an expert out; an unknown id changes nothing. */
  remove(expertId: string) {
    const block = this.blocks.get(expertId)
    if (!block) return
    this.count(block.terms, -block.sources.length, -1)
    this.blocks.delete(expertId)
  }

  private count(terms: Uint32Array, entries: number, by: 1 | -1) {
    for (const term of terms) this.frequencies[term]! += by
    this.entries += entries
    this.idfTable = undefined
  }

  private intern(term: string) {
    const known = this.vocabulary.get(term)
    if (known !== undefined) return known
    const id = this.vocabulary.size
    this.vocabulary.set(term, id)
    if (id >= this.frequencies.length) {
      const larger = new Uint32Array(this.frequencies.length * 2)
      larger.set(this.frequencies)
      this.frequencies = larger
    }
    return id
  }

  private refresh() {
    const known = this.vocabulary.size
    const idf = new Float32Array(known + 1)
    for (let term = 0; term < known; term++) idf[term] = inverseDocumentFrequency(this.frequencies[term]!, this.entries)
    idf[known] = inverseDocumentFrequency(0, this.entries)
    for (const block of this.blocks.values()) measure(block, idf)
    return idf
  }
}

/** Reads a whole corpus from plain experts. */
export function buildCorpus(experts: Iterable<MatchExpert>): Corpus {
  const corpus = new Corpus()
  for (const expert of experts) corpus.replace(expert)
  return corpus
}

function measure({ bounds, terms, counts, norms }: Block, idf: Float32Array) {
  for (let entry = 0; entry < norms.length; entry++) {
    let sum = 0
    for (let i = bounds[entry]!; i < bounds[entry + 1]!; i++) sum += (DAMPED[counts[i]!]! * idf[terms[i]!]!) ** 2
    norms[entry] = Math.sqrt(sum)
  }
}
