import { type Block, DAMPED } from './corpus.ts'
import { type Query } from './query.ts'

/**
 * Where each term stands, over the entries of all experts: what a need is to be compared with is found by its own terms instead of by
 * going through every entry. Worth its time and memory (5 bytes a term and entry) where many needs are ranked over unchanged experts.
 */
export class Postings {
  private readonly bounds: Uint32Array
  private readonly entries: Uint32Array
  private readonly counts: Uint8Array
  private readonly firstEntry = new Map<Block, number>()
  private readonly dots: Float64Array
  private readonly nears: Float64Array

  constructor(blocks: Iterable<Block>, terms: number) {
    this.bounds = new Uint32Array(terms + 1)
    const all = [...blocks]
    let entries = 0
    for (const block of all) {
      this.firstEntry.set(block, entries)
      entries += block.sources.length
      for (const term of block.terms) this.bounds[term + 1]!++
    }
    for (let term = 0; term < terms; term++) this.bounds[term + 1]! += this.bounds[term]!
    this.entries = new Uint32Array(this.bounds[terms]!)
    this.counts = new Uint8Array(this.bounds[terms]!)
    this.dots = new Float64Array(entries)
    this.nears = new Float64Array(entries)
    const next = this.bounds.slice()
    for (const block of all) this.fill(block, next)
  }

  /** Compares all entries with a query, and with the words near it by their weights; `dotsOf` and `nearsOf` tell what came of it until the next one. */
  ask({ terms, weights }: Query, near: Float32Array, words: Iterable<number>): void {
    this.dots.fill(0)
    this.nears.fill(0)
    terms.forEach((term, i) => this.addTerm(term, weights[i]!))
    for (const word of words) this.addNear(word, near[word] ?? 0)
  }

  /** The query's product with each of an expert's entries. */
  dotsOf(block: Block): Float64Array {
    const first = this.firstEntry.get(block)!
    return this.dots.slice(first, first + block.sources.length)
  }

  /** For each of an expert's entries, what its words near the query's weigh together. */
  nearsOf(block: Block): Float64Array {
    const first = this.firstEntry.get(block)!
    return this.nears.slice(first, first + block.sources.length)
  }

  private fill(block: Block, next: Uint32Array) {
    const { bounds, terms, counts } = block
    const first = this.firstEntry.get(block)!
    for (let entry = 0; entry + 1 < bounds.length; entry++) {
      for (let i = bounds[entry]!; i < bounds[entry + 1]!; i++) {
        const at = next[terms[i]!]!++
        this.entries[at] = first + entry
        this.counts[at] = counts[i]!
      }
    }
  }

  private addNear(term: number, weight: number) {
    if (term + 1 >= this.bounds.length) return
    for (let i = this.bounds[term]!; i < this.bounds[term + 1]!; i++) this.nears[this.entries[i]!]! += weight
  }

  private addTerm(term: number, weight: number) {
    if (term + 1 >= this.bounds.length) return
    for (let i = this.bounds[term]!; i < this.bounds[term + 1]!; i++) this.dots[this.entries[i]!]! += weight * DAMPED[this.counts[i]!]!
  }
}
