import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, today } from './calendar'

const inShanghai = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' })
const moment = () => fc.date({ min: new Date('1992-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })

describe('today', () => {
  it('turns at midnight in Shanghai', () => {
    expect(today(new Date('2017-06-30T15:59:59.999Z'))).toEqual(new Date('2017-06-30'))
    expect(today(new Date('2017-06-30T16:00:00.000Z'))).toEqual(new Date('2017-07-01'))
  })

  it('is the day that a calendar in Shanghai shows', () => {
    fc.assert(fc.property(moment(), (now) => void expect(today(now).toISOString()).toBe(`${inShanghai.format(now)}T00:00:00.000Z`)))
  })
})

describe('counting days', () => {
  it('forth and back comes to the same day', () => {
    fc.assert(
      fc.property(moment(), fc.integer({ min: -5000, max: 5000 }), (now, days) => {
        const later = addDays(today(now), days)
        expect(daysBetween(today(now), later)).toBe(days)
        expect(addDays(later, -days)).toEqual(today(now))
      }),
    )
  })
})
