import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostAttempts, waitAfter } from './backoff'
import { lastSlot } from './digest'

const hour = 3_600_000
const day = 24 * hour

describe('attempts at a mail', () => {
  it('wait longer each time, never more than two hours', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 200 }), (attempts) => {
      expect(waitAfter(attempts + 1)).toBeGreaterThanOrEqual(waitAfter(attempts))
      expect(waitAfter(attempts)).toBeLessThanOrEqual(2 * hour)
    }))
  })

  it('go on for more than two days', () => {
    const waits = Array.from({ length: mostAttempts - 1 }, (_, index) => waitAfter(index + 1))
    expect(waits.reduce((sum, wait) => sum + wait)).toBeGreaterThan(2 * day)
  })
})

describe('a digest', () => {
  const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  const shanghai = (at: Date) => new Intl.DateTimeFormat('en-GB', { weekday: 'long', hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Shanghai' }).format(at)

  it('goes out every day at half past eight in Shanghai', () => {
    fc.assert(fc.property(moment, (now) => {
      const slot = lastSlot('daily', now)
      expect(shanghai(slot)).toMatch(/08:30$/)
      expect(now.getTime() - slot.getTime()).toBeGreaterThanOrEqual(0)
      expect(now.getTime() - slot.getTime()).toBeLessThan(day)
    }))
  })

  it('goes out on Mondays where it is weekly', () => {
    fc.assert(fc.property(moment, (now) => {
      const slot = lastSlot('weekly', now)
      expect(shanghai(slot)).toMatch(/^Monday.*08:30$/)
      expect(now.getTime() - slot.getTime()).toBeGreaterThanOrEqual(0)
      expect(now.getTime() - slot.getTime()).toBeLessThan(7 * day)
    }))
  })
})
