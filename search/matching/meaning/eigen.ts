import { generator } from '../../random.ts'
import { type Pause } from './pause.ts'
import { type Rows } from './rows.ts'

const ROUNDS = 5
const SEED = 20261124
const ROWS_AT_ONCE = 500

export interface Eigen {
  /** Column after column, each of length 1: component c of row i is vectors[c][i]. */
  vectors: Float32Array[]
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
  let basis: Float32Array[] = Array.from({ length: Math.min(count, size) }, () => Float32Array.from({ length: size }, () => draw() - 0.5))
  await orthonormalise(basis, pause)
  for (let round = 0; round < ROUNDS; round++) {
    basis = await times(matrix, basis, pause)
    await orthonormalise(basis, pause)
  }
  const image = await times(matrix, basis, pause)
  const { values, vectors } = jacobi(basis.map((a) => image.map((b) => dot(a, b))))
  const order = [...values.keys()].sort((a, b) => Math.abs(values[b]!) - Math.abs(values[a]!))
  return { values: order.map((i) => values[i]!), vectors: order.map((i) => combined(basis, vectors.map((row) => row[i]!))) }
}

async function times({ bounds, columns, values }: Rows, basis: Float32Array[], pause: Pause): Promise<Float32Array[]> {
  const result = basis.map(({ length }) => new Float32Array(length))
  for (const [c, from] of basis.entries()) {
    const into = result[c]!
    for (let row = 0; row < into.length; row++) {
      let sum = 0
      for (let i = bounds[row]!; i < bounds[row + 1]!; i++) sum += values[i]! * from[columns[i]!]!
      into[row] = sum
      if (row % ROWS_AT_ONCE === 0) await pause()
    }
  }
  return result
}

/** Gram and Schmidt's way, twice over, since once leaves rounding errors. */
async function orthonormalise(basis: Float32Array[], pause: Pause) {
  for (const [c, column] of basis.entries()) {
    for (let again = 0; again < 2; again++) for (let before = 0; before < c; before++) subtract(column, basis[before]!, dot(column, basis[before]!))
    const length = Math.sqrt(dot(column, column)) || 1
    for (let i = 0; i < column.length; i++) column[i]! /= length
    await pause()
  }
}

function subtract(from: Float32Array, what: Float32Array, by: number) {
  for (let i = 0; i < from.length; i++) from[i]! -= by * what[i]!
}

export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

function combined(basis: Float32Array[], weights: number[]): Float32Array {
  const sum = new Float32Array(basis[0]!.length)
  basis.forEach((column, c) => subtract(sum, column, -weights[c]!))
  return sum
}

const SWEEPS = 12
const NEGLIGIBLE = 1e-9

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
