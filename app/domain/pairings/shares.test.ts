import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportioned, rounded, sumOf } from './shares'

const part = fc.double({ min: -40, max: 60, noNaN: true })

describe('points to one decimal', () => {
  it('add up to their total, and none is further than a tenth from what it was', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
        const total = parts.reduce((sum, one) => sum + one, 0)
        const shown = apportioned(parts, total)
        expect(sumOf(shown)).toBe(rounded(total))
        shown.forEach((one, i) => expect(Math.abs(one - parts[i]!)).toBeLessThanOrEqual(0.1 + 1e-9))
      }),
    )
  })

  it('add up to the difference of two rounded figures', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), fc.double({ min: 0, max: 100, noNaN: true }), (parts, from) => {
        const by = rounded(rounded(from + parts.reduce((sum, one) => sum + one, 0)) - rounded(from))
        expect(sumOf(apportioned(parts, by))).toBe(by)
      }),
    )
  })
})
