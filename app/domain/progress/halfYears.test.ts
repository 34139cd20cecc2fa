import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, today } from '~/domain/calendar'
import { halfYearEndedBy, halfYearText } from './halfYears'

const at = (iso: string) => halfYearEndedBy(today(new Date(iso)))
const text = (iso: string) => halfYearText(at(iso).from)

describe('the half-year that has ended', () => {
  it('changes at midnight in Shanghai on the last day of June and of December', () => {
    expect(text('2026-06-29T15:59:59Z')).toBe('2025.07–12')
    expect(text('2026-06-29T16:00:00Z')).toBe('2026.01–06')
    expect(text('2026-12-30T15:59:59Z')).toBe('2026.01–06')
    expect(text('2026-12-30T16:00:00Z')).toBe('2026.07–12')
    expect(text('2027-01-01T00:00:00Z')).toBe('2026.07–12')
  })

  it('is the last one: none ends between it and the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
        const day = addDays(new Date(0), days)
        const { from, to } = halfYearEndedBy(day)
        expect(from < to && to <= day).toBe(true)
        const next = halfYearEndedBy(addDays(to, 190))
        expect([addDays(to, 1), next.to > day]).toEqual([next.from, true])
      }),
    )
  })
})
