import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Columns, topEigen } from './eigen.ts'
import { type Rows } from './rows.ts'

const size = 12
/** With values well apart, as the iteration is meant for. */
const symmetric = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: size * size, maxLength: size * size }).map((cells) => {
  const at = (i: number, j: number) => cells[Math.min(i, j) * size + Math.max(i, j)]! / 4 + (i === j ? 3 ** (i / 2) : 0)
  return Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => at(i, j)))
})

/** What directions whose value is next to nothing beside the largest may leave out. */
const negligible = 1e-4

const rowsOf = (matrix: number[][]): Rows => ({
  bounds: Uint32Array.from({ length: size + 1 }, (_, i) => i * size),
  columns: Uint32Array.from({ length: size * size }, (_, i) => i % size),
  values: Float32Array.from(matrix.flat()),
})

describe('the top eigenvectors', () => {
  it('are all there is when all are asked for: they put the matrix together again', async () => {
    await fc.assert(
      fc.asyncProperty(symmetric, async (matrix) => {
        const { vectors, values } = await topEigen(rowsOf(matrix), size, () => {})
        const together = (i: number, j: number) => values.reduce((sum, value, c) => sum + value * at(vectors, i, c) * at(vectors, j, c), 0)
        matrix.forEach((row, i) => row.forEach((cell, j) => expect(Math.abs(together(i, j) - cell)).toBeLessThan(negligible * Math.abs(values[0]!))))
      }),
    )
  })

  it('come with the largest values by size first, at right angles to each other', async () => {
    await fc.assert(
      fc.asyncProperty(symmetric, async (matrix) => {
        const { vectors, values } = await topEigen(rowsOf(matrix), 4, () => {})
        values.forEach((value, c) => expect(Math.abs(value)).toBeLessThanOrEqual(Math.abs(values[c - 1] ?? Infinity)))
        for (let a = 0; a < 4; a++) for (let b = 0; b < 4; b++) expect(product(vectors, a, b)).toBeCloseTo(Number(a === b), 4)
      }),
    )
  })
})

const at = ({ count, cells }: Columns, row: number, column: number) => cells[row * count + column]!

function product(vectors: Columns, a: number, b: number) {
  let sum = 0
  for (let row = 0; row < size; row++) sum += at(vectors, row, a) * at(vectors, row, b)
  return sum
}
