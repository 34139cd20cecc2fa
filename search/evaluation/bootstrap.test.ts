import fc from 'fast-check'
import { expect, it } from 'vitest'
import { figure, interval, pairedInterval } from './bootstrap.ts'

const means = fc.array(fc.record({ part: fc.double({ min: 0, max: 1, noNaN: true }), whole: fc.constant(1) }), { minLength: 2, maxLength: 30 })

it('adds parts before it divides', () => {
  expect(figure([{ part: 1, whole: 2 }, { part: 0, whole: 0 }, { part: 5, whole: 6 }])).toBe(6 / 8)
})

it('gives an interval within the values, the same each time', () => {
  fc.assert(
    fc.property(means, (parts) => {
      const { low, high } = interval(parts)
      expect(low).toBeLessThanOrEqual(high)
      expect(low).toBeGreaterThanOrEqual(Math.min(...parts.map(({ part }) => part)) - 1e-9)
      expect(interval(parts)).toEqual({ low, high })
    }),
    { numRuns: 20 },
  )
})

it('has the width that theory gives for a mean', () => {
  const parts = Array.from({ length: 400 }, (_, i) => ({ part: i % 2, whole: 1 }))
  const { low, high } = interval(parts)
  expect(high - low).toBeGreaterThan(2 * 1.96 * 0.025 * 0.9)
  expect(high - low).toBeLessThan(2 * 1.96 * 0.025 * 1.1)
})

it('sees a small but steady difference through large common swings', () => {
  const swings = Array.from({ length: 60 }, (_, i) => ({ part: (i * 37) % 10, whole: 1 }))
  const steady = swings.map(({ part }, i) => ({ part: part + 0.1 + (i % 3) * 0.01, whole: 1 }))
  expect(pairedInterval(steady, swings).low).toBeGreaterThan(0.09)
})
