import { type Pause } from './pause.ts'
import { type Rows } from './rows.ts'

/** Words count as neighbours up to this many terms apart (about ten words), the nearer the more: 1 / distance. */
const WINDOW = 30

/**
 * Positive pointwise mutual information of neighbouring terms (Levy & Goldberg 2014), a symmetric matrix: how much more often
 * two terms stand together than chance would have it. `texts` are the terms' numbers in reading order, below `size`.
 */
export async function contexts(texts: Uint32Array[], size: number, pause: Pause): Promise<Rows> {
  const counted = await neighbours(texts, size, pause)
  const sums = Float64Array.from({ length: size }, (_, row) => {
    let sum = 0
    for (let i = counted.bounds[row]!; i < counted.bounds[row + 1]!; i++) sum += counted.values[i]!
    return sum
  })
  const total = sums.reduce((sum, one) => sum + one, 0)
  return onlyPositive(counted, (value, row, column) => Math.log((value * total) / (sums[row]! * sums[column]!)))
}

/** Puts a function's values in place of a matrix's, and takes out those not above 0: half of them here. */
function onlyPositive({ bounds, columns, values }: Rows, valueOf: (value: number, row: number, column: number) => number): Rows {
  let to = 0
  for (let row = 0; row + 1 < bounds.length; row++) {
    const from = bounds[row]!
    const end = bounds[row + 1]!
    bounds[row] = to
    for (let i = from; i < end; i++) {
      const value = valueOf(values[i]!, row, columns[i]!)
      if (value <= 0) continue
      columns[to] = columns[i]!
      values[to++] = value
    }
  }
  bounds[bounds.length - 1] = to
  return { bounds, columns: columns.subarray(0, to), values: values.subarray(0, to) }
}

/** Counts row by row over the places of each term, so that one row of sums is all the room it takes. */
async function neighbours(texts: Uint32Array[], size: number, pause: Pause): Promise<Rows> {
  const places = placesOf(texts, size)
  const bounds = new Uint32Array(size + 1)
  const columns: Uint32Array[] = []
  const values: Float32Array[] = []
  const sums = new Float32Array(size)
  for (let row = 0; row < size; row++) {
    const found = sumRow(texts, places, row, sums)
    columns.push(found)
    values.push(Float32Array.from(found, (column) => sums[column]!))
    for (const column of found) sums[column] = 0
    bounds[row + 1] = bounds[row]! + found.length
    await pause()
  }
  return { bounds, columns: joined(columns, Uint32Array, bounds[size]!), values: joined(values, Float32Array, bounds[size]!) }
}

interface Places {
  bounds: Uint32Array
  text: Uint32Array
  at: Uint32Array
}

/** Where every term stands: those of term i lie from bounds[i] to bounds[i + 1]. */
function placesOf(texts: Uint32Array[], size: number): Places {
  const bounds = new Uint32Array(size + 1)
  for (const terms of texts) for (const term of terms) bounds[term + 1]!++
  for (let i = 0; i < size; i++) bounds[i + 1]! += bounds[i]!
  const next = bounds.slice()
  const places = { bounds, text: new Uint32Array(bounds[size]!), at: new Uint32Array(bounds[size]!) }
  texts.forEach((terms, text) =>
    terms.forEach((term, at) => {
      places.text[next[term]!] = text
      places.at[next[term]!++] = at
    }),
  )
  return places
}

/** Adds up the neighbours of one term's places and names those that are some, in order. */
function sumRow(texts: Uint32Array[], { bounds, text, at }: Places, row: number, sums: Float32Array): Uint32Array {
  const found: number[] = []
  for (let i = bounds[row]!; i < bounds[row + 1]!; i++) {
    const terms = texts[text[i]!]!
    const here = at[i]!
    const end = Math.min(terms.length, here + WINDOW + 1)
    for (let there = Math.max(0, here - WINDOW); there < end; there++) {
      const term = terms[there]!
      if (term === row) continue
      if (sums[term] === 0) found.push(term)
      sums[term]! += 1 / Math.abs(here - there)
    }
  }
  return Uint32Array.from(found).sort()
}

function joined<T extends Uint32Array | Float32Array>(parts: T[], Kind: new (length: number) => T, length: number): T {
  const whole = new Kind(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
