import { EigenvalueDecomposition, Matrix } from 'ml-matrix'
import { generator } from '../../random.ts'
import { dot } from './dot.ts'
import { type Pause } from './pause.ts'
import { type Rows } from './rows.ts'

const SEED = 20261124

/** Steps for each vector asked for: with four the last of fifty are exact to four digits on matrices as they occur here. */
const STEPS_EACH = 5

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
 * The `count` eigenvectors of a symmetric matrix with the largest eigenvalues by size, by Lanczos's method, every new direction
 * set straight against all before (Golub & Van Loan, Matrix Computations, 10.3). The start is drawn with a fixed seed, so the same
 * matrix always gives the same vectors.
 */
export async function topEigen(matrix: Rows, count: number, pause: Pause): Promise<Eigen> {
  const size = matrix.bounds.length - 1
  const { basis, diagonal, beside } = await lanczos(matrix, Math.min(size, count * STEPS_EACH), pause)
  const { realEigenvalues: values, eigenvectorMatrix } = new EigenvalueDecomposition(tridiagonal(diagonal, beside), { assumeSymmetric: true })
  const order = [...values.keys()].sort((a, b) => Math.abs(values[b]!) - Math.abs(values[a]!)).slice(0, count)
  return { values: order.map((i) => values[i]!), vectors: await combined(basis, order.map((i) => eigenvectorMatrix.getColumn(i)), pause) }
}

/** Directions in which the matrix has three diagonals: `diagonal[i]` in the middle, `beside[i]` between i and i + 1. */
async function lanczos(matrix: Rows, steps: number, pause: Pause) {
  const size = matrix.bounds.length - 1
  const draw = generator(SEED)
  const drawn = () => Float64Array.from({ length: size }, () => draw() - 0.5)
  const basis: Float64Array[] = []
  const diagonal: number[] = []
  const beside: number[] = []
  let next = straightened(drawn(), basis)
  while (basis.length < steps) {
    basis.push(next.direction)
    const image = times(matrix, next.direction)
    diagonal.push(product(image, next.direction))
    next = straightened(image, basis)
    beside.push(next.length)
    if (next.length === 0) next = straightened(drawn(), basis)
    await pause()
  }
  return { basis, diagonal, beside }
}

function times({ bounds, columns, values }: Rows, vector: Float64Array): Float64Array {
  const result = new Float64Array(vector.length)
  for (let row = 0; row < result.length; row++) {
    let sum = 0
    for (let i = bounds[row]!; i < bounds[row + 1]!; i++) sum += values[i]! * vector[columns[i]!]!
    result[row] = sum
  }
  return result
}

const NEGLIGIBLE = 1e-9

/** What of a vector lies across all directions of the basis, brought to length 1, and its length before that; 0 where nothing is left. */
function straightened(vector: Float64Array, basis: Float64Array[]) {
  const before = Math.sqrt(product(vector, vector))
  takeOff(vector, basis)
  const once = Math.sqrt(product(vector, vector))
  // Where much was taken off, rounding errors are left that count; a second time takes them (Kahan, "twice is enough").
  if (once < before * Math.SQRT1_2) takeOff(vector, basis)
  const length = Math.sqrt(product(vector, vector))
  if (length <= NEGLIGIBLE * before) return { direction: vector.fill(0), length: 0 }
  return { direction: vector.map((value) => value / length), length }
}

function takeOff(vector: Float64Array, basis: Float64Array[]) {
  for (const direction of basis) {
    const along = product(vector, direction)
    for (let i = 0; i < vector.length; i++) vector[i]! -= along * direction[i]!
  }
}

const product = (a: Float64Array, b: Float64Array) => dot(a, 0, b, 0, a.length)

function tridiagonal(diagonal: number[], beside: number[]): Matrix {
  const matrix = Matrix.diag(diagonal)
  for (let i = 1; i < diagonal.length; i++) matrix.set(i - 1, i, beside[i - 1]!).set(i, i - 1, beside[i - 1]!)
  return matrix
}

/** New vectors as sums of the basis's by their weights. */
async function combined(basis: Float64Array[], weights: number[][], pause: Pause): Promise<Columns> {
  const size = basis[0]?.length ?? 0
  const count = weights.length
  const cells = new Float32Array(size * count)
  for (const [c, own] of weights.entries()) {
    const sum = new Float64Array(size)
    for (const [b, direction] of basis.entries()) for (let i = 0; i < size; i++) sum[i]! += own[b]! * direction[i]!
    for (let i = 0; i < size; i++) cells[i * count + c] = sum[i]!
    await pause()
  }
  return { count, cells }
}
