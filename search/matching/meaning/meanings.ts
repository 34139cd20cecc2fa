import { type Terms } from '../vocabulary.ts'
import { termWeight } from '../weights.ts'
import { type Columns } from './eigen.ts'

/** Every known term's place in a room of few dimensions, where terms lie near each other whose neighbours in texts are alike. */
export class Meanings {
  readonly components: number
  /** Each known term's vector of length 1, one after the other. */
  private readonly vectors: Float32Array

  constructor(
    private readonly rows: Map<number, number>,
    { count, cells }: Columns,
    private readonly idf: number[],
  ) {
    this.components = count
    this.vectors = cells.slice()
    for (let from = 0; from < cells.length; from += count) {
      const vector = this.vectors.subarray(from, from + count)
      vector.set(unit(vector))
    }
  }

  /** The mean meaning of a text's terms by their weights, brought to length 1; zeros where no term is known. */
  of({ terms, counts }: Terms, from = 0, to = terms.length): Float32Array {
    const sum = new Float32Array(this.components)
    for (let i = from; i < to; i++) this.add(sum, terms[i]!, termWeight(counts[i]!))
    return unit(sum)
  }

  /** A known term's vector of length 1. */
  vectorOf(term: number): Float32Array {
    const from = this.rows.get(term)! * this.components
    return this.vectors.subarray(from, from + this.components)
  }

  knows(term: number): boolean {
    return this.rows.has(term)
  }

  /** What one place of a term brings to the product of its text's (not yet shortened) meaning with a vector. */
  part(term: number, vector: Float32Array): number {
    const row = this.rows.get(term)
    return row === undefined ? 0 : this.idf[row]! * this.product(row, vector)
  }

  /** Cosine of two terms; 0 where one is unknown. */
  likeness(a: number, b: number): number {
    const [first, second] = [this.rows.get(a), this.rows.get(b)]
    if (first === undefined || second === undefined) return 0
    const from = second * this.components
    return this.product(first, this.vectors.subarray(from, from + this.components))
  }

  private product(row: number, vector: Float32Array) {
    const from = row * this.components
    let sum = 0
    for (let c = 0; c < this.components; c++) sum += this.vectors[from + c]! * vector[c]!
    return sum
  }

  private add(sum: Float32Array, term: number, count: number) {
    const row = this.rows.get(term)
    if (row === undefined) return
    const weight = count * this.idf[row]!
    const from = row * this.components
    for (let c = 0; c < this.components; c++) sum[c]! += weight * this.vectors[from + c]!
  }
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((squares, value) => squares + value * value, 0))
  return length > 0 ? vector.map((value) => value / length) : vector
}
