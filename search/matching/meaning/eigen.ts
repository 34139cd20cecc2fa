import { generator } from '../../random.ts'
import { type Pause } from './pause.ts'
import { type Rows } from './rows.ts'

const ROUNDS = 15
const SEED = 20261124
const ROWS_AT_ONCE = 100

/** Vectors side by side: component c of row i lies at i * count + c. */
export interface Columns {
  count: number
  cells: Float32Array
}

export interface Eigen {
  /** Of length 1, in the order of the values. */
  vectors: Columns
  values: number[]
}

/**
 * The `count` eigenvectors of a symmetric matrix with the largest eigenvalues by size, by subspace iteration with a
 * Rayleigh-Ritz step at the end (Halko, Martinsson & Tropp 2011): nearly exact for the large ones, which is all that is asked.
 * The start is drawn with a fixed seed, so the same matrix always gives the same vectors.
 */
export async function topEigen(matrix: Rows, count: number, pause: Pause): Promise<Eigen> {
  const size = matrix.bounds.length - 1
  const draw = generator(SEED)
  const width = Math.min(count, size)
  let basis: Columns = { count: width, cells: Float32Array.from({ length: size * width }, () => draw() - 0.5) }
  for (let round = 0; round < ROUNDS; round++) basis = await times(matrix, orthonormal(basis), pause)
  basis = orthonormal(basis)
  const image = await times(matrix, basis, pause)
  const { values, vectors } = jacobi(products(basis, image))
  const order = [...values.keys()].sort((a, b) => Math.abs(values[b]!) - Math.abs(values[a]!))
  return { values: order.map((i) => values[i]!), vectors: combined(basis, vectors.map((row) => order.map((i) => row[i]!))) }
}

async function times({ bounds, columns, values }: Rows, { count, cells }: Columns, pause: Pause): Promise<Columns> {
  const result = new Float32Array(cells.length)
  const sum = new Float64Array(count)
  for (let row = 0; row + 1 < bounds.length; row++) {
    sum.fill(0)
    for (let i = bounds[row]!; i < bounds[row + 1]!; i++) {
      const from = columns[i]! * count
      const value = values[i]!
      for (let c = 0; c < count; c++) sum[c]! += value * cells[from + c]!
    }
    result.set(sum, row * count)
    if (row % ROWS_AT_ONCE === 0) await pause()
  }
  return { count, cells: result }
}

/** By Cholesky's factors of the products, twice over, since once leaves rounding errors. */
const orthonormal = (basis: Columns): Columns => straightened(straightened(basis))

function straightened(basis: Columns): Columns {
  return combined(basis, inverseOfUpper(choleskyUpper(products(basis, basis))))
}

/** The products of every vector of the one with every vector of the other. */
function products(a: Columns, b: Columns): number[][] {
  const sums = Array.from({ length: a.count }, () => Array<number>(b.count).fill(0))
  for (let from = 0; from < a.cells.length; from += a.count) {
    for (let p = 0; p < a.count; p++) {
      const value = a.cells[from + p]!
      const row = sums[p]!
      for (let q = 0; q < b.count; q++) row[q]! += value * b.cells[from + q]!
    }
  }
  return sums
}

/** New vectors as sums of the old: column c of the weights says how much of each. */
function combined({ count, cells }: Columns, weights: number[][]): Columns {
  const result = new Float32Array(cells.length)
  for (let from = 0; from < cells.length; from += count) {
    for (let p = 0; p < count; p++) {
      const value = cells[from + p]!
      const row = weights[p]!
      for (let c = 0; c < count; c++) result[from + c]! += value * row[c]!
    }
  }
  return { count, cells: result }
}

const NEGLIGIBLE = 1e-9

/** R with RᵀR = the matrix; a row of zeros where the vectors before already span it. */
function choleskyUpper(matrix: number[][]): number[][] {
  const upper = matrix.map((row) => row.map(() => 0))
  const most = Math.max(...matrix.map((row, i) => row[i]!))
  for (let i = 0; i < matrix.length; i++) {
    const left = matrix[i]![i]! - squares(upper, i)
    if (left <= NEGLIGIBLE * most) continue
    upper[i]![i] = Math.sqrt(left)
    for (let j = i + 1; j < matrix.length; j++) {
      let sum = matrix[i]![j]!
      for (let k = 0; k < i; k++) sum -= upper[k]![i]! * upper[k]![j]!
      upper[i]![j] = sum / upper[i]![i]!
    }
  }
  return upper
}

const squares = (rows: number[][], column: number) => rows.reduce((sum, row) => sum + row[column]! ** 2, 0)

/** A column of zeros where the diagonal is zero. */
function inverseOfUpper(upper: number[][]): number[][] {
  const inverse = upper.map((row) => row.map(() => 0))
  for (let j = 0; j < upper.length; j++) {
    if (upper[j]![j] === 0) continue
    inverse[j]![j] = 1 / upper[j]![j]!
    for (let i = j - 1; i >= 0; i--) {
      if (upper[i]![i] === 0) continue
      let sum = 0
      for (let k = i + 1; k <= j; k++) sum += upper[i]![k]! * inverse[k]![j]!
      inverse[i]![j] = -sum / upper[i]![i]!
    }
  }
  return inverse
}

const SWEEPS = 12

/** All eigenvalues and (as columns) eigenvectors of a small symmetric matrix by Jacobi's rotations. Changes the matrix. */
export function jacobi(matrix: number[][]): { values: number[]; vectors: number[][] } {
  const vectors = matrix.map((_, i) => matrix.map((_, j) => Number(i === j)))
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let p = 0; p < matrix.length; p++) for (let q = p + 1; q < matrix.length; q++) rotate(matrix, vectors, p, q)
  }
  return { values: matrix.map((row, i) => row[i]!), vectors }
}

function rotate(matrix: number[][], vectors: number[][], p: number, q: number) {
  const off = matrix[p]![q]!
  if (Math.abs(off) < NEGLIGIBLE) return
  const theta = (matrix[q]![q]! - matrix[p]![p]!) / (2 * off)
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const cosine = 1 / Math.sqrt(tangent * tangent + 1)
  const sine = tangent * cosine
  for (const rows of [matrix, vectors]) {
    for (const row of rows) {
      const [a, b] = [row[p]!, row[q]!]
      row[p] = cosine * a - sine * b
      row[q] = sine * a + cosine * b
    }
  }
  const [first, second] = [matrix[p]!, matrix[q]!]
  for (let k = 0; k < matrix.length; k++) {
    const [a, b] = [first[k]!, second[k]!]
    first[k] = cosine * a - sine * b
    second[k] = sine * a + cosine * b
  }
}
