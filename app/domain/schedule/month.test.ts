import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthAfter, monthOf, monthText, weeksOf } from './month'

const months = fc.tuple(fc.integer({ min: 1950, max: 2150 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`)

describe('a month', () => {
  it('lies in weeks of seven days that begin on Monday and hold each of its days once', () => {
    fc.assert(
      fc.property(months, (text) => {
        const month = monthOf(text)!
        const weeks = weeksOf(month)
        const days = weeks.flat().flatMap((day) => day ?? [])
        expect(weeks.every((week) => week.length === 7 && week.every((day, index) => !day || (day.getUTCDay() + 6) % 7 === index))).toBe(true)
        expect([days[0], days.at(-1), days.length]).toEqual([month.from, month.to, month.to.getUTCDate()])
        expect(monthText(monthAfter(monthAfter(month, 1), -1).from)).toBe(text)
      }),
    )
  })

  it('is read from the address, and nothing else is', () => {
    expect(monthOf('2028-02')!.to.toISOString().slice(0, 10)).toBe('2028-02-29')
    for (const wrong of ['', '2028', '2028-13', '2028-2', '0000-01', '2028-02-01', '%00']) expect(monthOf(wrong)).toBe(null)
  })
})
