import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dot, topEigen } from './eigen.ts'
import { type Rows } from './rows.ts'

const size = 12
/** With values well apart, as the iteration is meant for. */
const symmetric = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: size * size, maxLength: size * size }).map((cells) => {
  const at = (i: number, j: number) => cells[Math.min(i, j) * size + Math.max(i, j)]! / 4 + (i === j ? 3 ** (i / 2) : 0)
  return Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => at(i, j)))
})

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
        matrix.forEach((row, i) =>
          row.forEach((cell, j) => expect(values.reduce((sum, value, c) => sum + value * vectors[c]![i]! * vectors[c]![j]!, 0)).toBeCloseTo(cell, 2)),
        )
      }),
    )
  })

  it('come with the largest values by size first, at right angles to each other', async () => {
    await fc.assert(
      fc.asyncProperty(symmetric, async (matrix) => {
        const { vectors, values } = await topEigen(rowsOf(matrix), 4, () => {})
        values.forEach((value, c) => expect(Math.abs(value)).toBeLessThanOrEqual(Math.abs(values[c - 1] ?? Infinity)))
        vectors.forEach((a, i) => vectors.forEach((b, j) => expect(dot(a, b)).toBeCloseTo(Number(i === j), 4)))
      }),
    )
  })
})
