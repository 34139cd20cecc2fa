/** A vector as it is stored: float32, little endian. */
export const bytesOf = (vector: Float32Array): Uint8Array<ArrayBuffer> => new Uint8Array(vector.slice().buffer)

export const vectorOf = (bytes: Uint8Array): Float32Array => new Float32Array(bytes.slice().buffer)

/**
 * Models put all texts of one field into a narrow cone, so that any two of them seem alike. Less what all have in common, the cosine
 * of unrelated texts is near 0 (Mu and Viswanath, All-but-the-Top, 2018; here the mean alone). Of length 1 again.
 */
export function centred(vector: Float32Array, centre: Float32Array | null): Float32Array {
  if (centre?.length !== vector.length) return vector
  const moved = vector.map((value, i) => value - centre[i]!)
  const length = Math.hypot(...moved)
  return length > 0 ? moved.map((value) => value / length) : moved
}

/** As many vectors of nothing are counted in a mean, so that the mean of very few is no vector of their own. */
const counterweight = 20

/** The mean of vectors, drawn to nothing where they are few. */
export class Mean {
  private sum = new Float64Array(0)
  count = 0

  add(vector: Float32Array): void {
    if (this.count === 0) this.sum = new Float64Array(vector.length)
    vector.forEach((value, i) => (this.sum[i]! += value))
    this.count++
  }

  get value(): Float32Array {
    return Float32Array.from(this.sum, (value) => value / (this.count + counterweight))
  }
}
