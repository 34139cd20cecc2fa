import { bagOf, entriesOf } from './entries.ts'
import { type Background } from './meaning/background.ts'
import { type Meanings } from './meaning/meanings.ts'
import { type NearWords } from './meaning/near.ts'
import { Postings } from './postings.ts'
import { type Recipe, WHOLE } from './recipe.ts'
import { type EvidenceSource, type MatchExpert } from './types.ts'
import { pack, type Terms, Vocabulary } from './vocabulary.ts'
import { inverseDocumentFrequency, MAX_COUNT, RELEARNT_SHARE, termWeight } from './weights.ts'

/** One expert's entries as terms: those of entry i lie from bounds[i] to bounds[i + 1]. */
export interface Block extends Terms {
  expert: MatchExpert
  sources: EvidenceSource[]
  bounds: Uint32Array
  /** Length of each entry's weight vector, under the corpus's present idf. */
  norms: Float32Array
  /** The entries' meanings, one after the other, the idf of each entry's words added up, and what both were read by. */
  meant?: Meant & { by: Background }
}

export interface Meant {
  vectors: Float32Array
  totals: Float32Array
}

/** 1 + ln(count) for every count that a block can hold. */
export const DAMPED = Float32Array.from({ length: MAX_COUNT + 1 }, (_, count) => (count === 0 ? 0 : termWeight(count)))

/** All experts in memory, as terms. Replacing one gives the same as building anew. */
export class Corpus {
  readonly blocks = new Map<string, Block>()
  readonly vocabulary: Vocabulary
  private frequencies = new Uint32Array(1024)
  private entries = 0
  private tables: { idf: Float32Array; entryIdf: Float32Array } | undefined
  private lent = { dense: new Float32Array(0), near: new Float32Array(0) }
  /** What all texts together have taught; nothing until `learn` has been given it. A change of one expert leaves it as it is. */
  background: Background | undefined
  private readonly changed = new Set<string>()
  /** There after `expectMany`, until an expert changes. */
  postings: Postings | undefined

  constructor(readonly recipe: Recipe = WHOLE) {
    this.vocabulary = new Vocabulary(recipe)
  }

  /** Adds an expert, or puts the expert's new state in place of the old. */
  replace(expert: MatchExpert) {
    this.remove(expert.id)
    const block = readBlock(this, expert)
    this.blocks.set(expert.id, block)
    this.count(block, 1)
  }

  /** Takes an expert out; an unknown id changes nothing. */
  remove(expertId: string) {
    const block = this.blocks.get(expertId)
    if (!block) return
    this.count(block, -1)
    this.blocks.delete(expertId)
  }

  /** idf by term number, for every term of every block. */
  currentIdf(): Float32Array {
    return this.current().idf
  }

  /** The same as it counts in an entry, where pairs that are no words count less. */
  entryIdf(): Float32Array {
    return this.current().entryIdf
  }

  /** Brings the tables and the norms up to date when experts have changed. */
  private current() {
    if (!this.tables) {
      const idf = Float32Array.from(this.frequencies, (frequency) => inverseDocumentFrequency(frequency, this.entries))
      const entryIdf = idf.map((value, term) => value * (this.vocabulary.inEntry[term] ?? 1))
      this.tables = { idf, entryIdf }
      for (const block of this.blocks.values()) measure(block, entryIdf)
    }
    return this.tables
  }

  /** Takes over what was learnt from all texts: every score changes at once. */
  learn(background: Background): void {
    this.background = background
    this.changed.clear()
  }

  /** Whether so much has changed since that learning anew would tell: the experts' changes are counted here, the needs' by who keeps them. */
  outdated(changedNeeds: number): boolean {
    const learnt = this.background
    return !learnt || this.changed.size + changedNeeds > RELEARNT_SHARE * (learnt.experts + learnt.needs)
  }

  /** What one expert's entries mean; undefined where nothing was learnt. */
  meantBy(block: Block): Meant | undefined {
    const by = this.background
    if (!by?.meanings || !by.near) return undefined
    if (block.meant?.by !== by) block.meant = { by, ...readMeanings(block, by.meanings, by.near) }
    return block.meant
  }

  /** Makes ready for ranking many needs before the next change of an expert. */
  expectMany(): void {
    this.postings ??= new Postings(this.blocks.values(), this.vocabulary.size)
  }

  /** idf of a term that stands with no expert. */
  get unknownIdf() {
    return inverseDocumentFrequency(0, this.entries)
  }

  /** Two arrays of zeros by term number, to be left zeroed by who borrows them. */
  scratch(): { dense: Float32Array; near: Float32Array } {
    const { length } = this.currentIdf()
    if (this.lent.dense.length < length) this.lent = { dense: new Float32Array(length), near: new Float32Array(length) }
    return this.lent
  }

  private count({ expert, terms, sources }: Block, by: 1 | -1) {
    this.changed.add(expert.id)
    this.frequencies = withRoom(this.frequencies, this.vocabulary.size)
    for (const term of terms) this.frequencies[term]! += by
    this.entries += by * sources.length
    this.tables = undefined
    this.postings = undefined
  }
}

/** Reads a whole corpus from plain experts. */
export function buildCorpus(experts: Iterable<MatchExpert>, recipe?: Recipe): Corpus {
  const corpus = new Corpus(recipe)
  for (const expert of experts) corpus.replace(expert)
  return corpus
}

function readBlock({ vocabulary, recipe }: Corpus, expert: MatchExpert): Block {
  const sources = entriesOf(expert)
  const packed = sources.map((source) => pack(bagOf(vocabulary, source), recipe))
  const bounds = new Uint32Array(packed.length + 1)
  packed.forEach(({ terms }, i) => (bounds[i + 1] = bounds[i]! + terms.length))
  const terms = new Uint32Array(bounds[packed.length]!)
  const counts = new Uint8Array(terms.length)
  packed.forEach((one, i) => {
    terms.set(one.terms, bounds[i])
    counts.set(one.counts, bounds[i])
  })
  return { expert, sources, bounds, terms, counts, norms: new Float32Array(packed.length) }
}

function readMeanings({ bounds, terms, counts, sources }: Block, meanings: Meanings, near: NearWords): Meant {
  const vectors = new Float32Array(sources.length * meanings.components)
  sources.forEach((_, entry) => vectors.set(meanings.of({ terms, counts }, bounds[entry], bounds[entry + 1]), entry * meanings.components))
  return { vectors, totals: Float32Array.from(sources, (_, entry) => near.total({ terms, counts }, bounds[entry]!, bounds[entry + 1]!)) }
}

function measure({ bounds, terms, counts, norms }: Block, idf: Float32Array) {
  for (let entry = 0; entry < norms.length; entry++) {
    let sum = 0
    for (let i = bounds[entry]!; i < bounds[entry + 1]!; i++) sum += (DAMPED[counts[i]!]! * idf[terms[i]!]!) ** 2
    norms[entry] = Math.sqrt(sum)
  }
}

function withRoom(table: Uint32Array<ArrayBuffer>, size: number) {
  if (size <= table.length) return table
  const larger = new Uint32Array(size * 2)
  larger.set(table)
  return larger
}
