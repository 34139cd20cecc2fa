import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isotonic } from './isotonic.ts'

const observed = fc.array(fc.record({ score: fc.integer({ min: 0, max: 9 }), good: fc.boolean() }), { minLength: 1, maxLength: 40 })
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('isotonic rates', () => {
  it('never fall, and keep the mean of what was observed', () => {
    fc.assert(
      fc.property(observed, (pairs) => {
        const rateOf = isotonic(pairs)
        const rates = pairs.map(({ score }) => score).sort((a, b) => a - b).map(rateOf)
        rates.forEach((rate, i) => expect(rate).toBeGreaterThanOrEqual(rates[i - 1] ?? 0))
        expect(mean(rates)).toBeCloseTo(mean(pairs.map(({ good }) => Number(good))), 9)
      }),
    )
  })

  it('are the observed ones where these rise already, and pooled where they fall', () => {
    const pairs = (rates: [number, number[]][]) => rates.flatMap(([score, goods]) => goods.map((good) => ({ score, good: good === 1 })))
    const rising = isotonic(pairs([[1, [0, 0]], [2, [0, 1]], [3, [1, 1]]]))
    expect([0, 1, 2, 2.5, 3, 9].map(rising)).toEqual([0, 0, 0.5, 0.5, 1, 1])
    const falling = isotonic(pairs([[1, [0]], [2, [1, 1]], [3, [0, 0, 0, 1]]]))
    expect([1, 2, 3].map(falling)).toEqual([0, 0.5, 0.5])
  })
})
