import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, today } from './calendar'
import { parsePreciseDate, writePreciseDate } from './preciseDates'

const days = fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })

describe('dates with a precision', () => {
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('day' as const, 'month' as const, 'half_year' as const, 'year' as const), (on, precision) => {
        const written = writePreciseDate({ on, precision })
        const read = parsePreciseDate(written)!
        expect(read.precision).toBe(precision)
        expect(writePreciseDate(read)).toBe(written)
      }),
    )
  })

  it.each([
    ['2017-06-18', '2017-06-18', 'day'],
    ['2017年6月18日', '2017-06-18', 'day'],
    ['2017/6/8', '2017-06-08', 'day'],
    ['2017.06', '2017-06-01', 'month'],
    ['2017年6月', '2017-06-01', 'month'],
    ['2017上半年', '2017-01-01', 'half_year'],
    ['2017年下半年', '2017-07-01', 'half_year'],
    ['2017H1', '2017-01-01', 'half_year'],
    ['２０１７年', '2017-01-01', 'year'],
  ])('reads %s', (text, on, precision) => {
    expect(parsePreciseDate(text)).toEqual({ on: new Date(`${on}T00:00:00Z`), precision })
  })

  it.each(['2017-02-30', '2017-13', '201*年', '去年', '', '17-6-1', '2017-06-18-01', '0000'])('refuses %j', (text) => {
    expect(parsePreciseDate(text)).toBeNull()
  })
})

describe('the present day', () => {
  it('changes at midnight in Shanghai', () => {
    expect(today(new Date('2026-03-01T15:59:59Z')).toISOString()).toBe('2026-03-01T00:00:00.000Z')
    expect(today(new Date('2026-03-01T16:00:00Z')).toISOString()).toBe('2026-03-02T00:00:00.000Z')
  })

  it('counts days both ways', () => {
    fc.assert(fc.property(days, fc.integer({ min: -5000, max: 5000 }), (from, count) => void expect(daysBetween(from, addDays(from, count))).toBe(count)))
  })
})
