import { getZodConstraint } from '@conform-to/zod/v4'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Prisma } from '@prisma-client'
import { list, optionalDay, optionalEmail, optionalInteger, optionalText, optionalUrl, optionalYuan, requiredText } from './validation'

describe('optional values', () => {
  const optional = { text: optionalText(9), list: list(), day: optionalDay(), yuan: optionalYuan(), email: optionalEmail(), url: optionalUrl(), integer: optionalInteger(0, 9) }

  it('may all be left out, and the forms know it', () => {
    expect(z.object(optional).safeParse({}).success).toBe(true)
    const constraint = getZodConstraint(z.object({ ...optional, name: requiredText(9) }))
    for (const name of Object.keys(optional)) expect(constraint[name as 'text']?.required, name).toBe(false)
    expect(constraint.name?.required).toBe(true)
  })

  it('come out trimmed, at most as long as allowed, and free of what PostgreSQL refuses', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '银', ' ', '\n', '\u0000', '\ud800') }), (typed) => {
        const { success, data } = optionalText(9).safeParse(typed)
        if (success && data !== null) {
          expect(data).toBe(data.trim())
          expect(data.length).toBeLessThanOrEqual(9)
          expect(data).not.toMatch(/\u0000|\p{Surrogate}/u)
        }
      }),
    )
  })

  it('says how long a text may be', () => {
    expect(optionalText(3).safeParse('four').error?.issues[0]?.message).toBe('tooLong|{"max":3}')
    expect(list(2).safeParse('a\nb\nc').error?.issues[0]?.message).toBe('tooMany|{"max":2}')
  })
})

describe('a list', () => {
  it('reads one entry a line or between 、 and ；, without doubles', () => {
    expect(list().parse(' 银粉\n银浆、银粉；; 电解 \r\n')).toEqual(['银粉', '银浆', '电解'])
  })
})

describe('yuan', () => {
  it('forgives commas and refuses a third decimal', () => {
    expect(optionalYuan().parse('1,234,567.89')).toBe('1234567.89')
    expect(optionalYuan().safeParse('1.234').success).toBe(false)
  })

  it('comes out as PostgreSQL gives it back, so that saving it again changes nothing', () => {
    const amount = fc.tuple(fc.integer({ min: 0, max: 10 ** 15 }), fc.integer({ min: 0, max: 99 }))
    fc.assert(
      fc.property(amount, fc.nat(3), ([yuan, cents], zeros) => {
        const typed = `${'0'.repeat(zeros).slice(0, Math.max(0, 16 - String(yuan).length))}${yuan}.${String(cents).padStart(2, '0')}`
        expect(optionalYuan().parse(typed)).toBe(new Prisma.Decimal(typed).toString())
      }),
    )
    expect(optionalYuan().parse('0')).toBe('0')
    expect(optionalYuan().parse('100')).toBe('100')
  })
})

describe('a day', () => {
  it('is one that exists and that PostgreSQL knows', () => {
    expect(optionalDay().parse('2017-06-18')).toEqual(new Date('2017-06-18T00:00:00Z'))
    for (const wrong of ['2017-02-29', '2017-6-1', '18/06/2017', '0000-01-01', 'today']) expect(optionalDay().safeParse(wrong).success, wrong).toBe(false)
  })
})
