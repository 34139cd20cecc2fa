import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '~/domain/calendar'
import { barOf, reachOf } from './bars'
import { placeIn, spanOf, yearSpan } from './spans'

const today = new Date('2026-06-30T00:00:00Z')
const day = (iso: string) => new Date(`${iso}T00:00:00Z`)
const anyDay = fc.integer({ min: -4000, max: 4000 }).map((days) => addDays(today, days))
const facts = fc.record({
  signedOn: fc.option(anyDay),
  signedPrecision: fc.constantFrom('day' as const, 'month' as const, 'half_year' as const, 'year' as const),
  startsOn: fc.option(anyDay),
  endsOn: fc.option(anyDay),
  endedOn: fc.option(anyDay),
  isSigned: fc.boolean(),
  createdOn: anyDay,
})
const known = { signedOn: null, signedPrecision: 'day' as const, startsOn: null, endsOn: null, endedOn: null, isSigned: true, createdOn: today }

describe('a bar of the timeline', () => {
  it('draws a start that is known by half-year only as a range, and no end that nobody knows', () => {
    expect(barOf({ ...known, signedOn: day('2017-01-01'), signedPrecision: 'half_year' }, today)).toEqual({
      vague: { from: day('2017-01-01'), to: day('2017-06-30') },
      sure: { from: day('2017-07-01'), to: today },
      rest: null,
      open: true,
      planned: false,
    })
  })

  it('stops where an agreement ended early, and shows what its term had left', () => {
    const bar = barOf({ ...known, startsOn: day('2024-01-01'), endsOn: day('2027-12-31'), endedOn: day('2025-05-05') }, today)
    expect(bar).toMatchObject({ vague: null, sure: { from: day('2024-01-01'), to: day('2025-05-05') }, rest: { from: day('2025-05-05'), to: day('2027-12-31') }, open: false })
  })

  it('never runs backwards', () => {
    fc.assert(
      fc.property(facts, (of) => {
        const bar = barOf(of, today)
        for (const span of [bar.sure, bar.vague, bar.rest, reachOf(bar)]) if (span) expect(span.from.getTime()).toBeLessThanOrEqual(span.to.getTime())
      }),
    )
  })

  it('lies in per cent of the years shown, cut at their borders', () => {
    const range = yearSpan(2026, 2027)
    fc.assert(fc.property(anyDay, anyDay, (one, other) => void expect(placeIn(range, one) <= placeIn(range, other) || one > other).toBe(true)))
    expect([day('2020-01-01'), day('2026-01-01'), day('2027-12-31'), day('2030-01-01')].map((at) => placeIn(range, at))).toEqual([0, 0, 100, 100])
    expect(spanOf({ on: day('2024-02-01'), precision: 'month' }).to).toEqual(day('2024-02-29'))
  })
})
