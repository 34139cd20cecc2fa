import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Prisma } from '@prisma-client'
import { changesBetween, stableJson } from './changes'

/** The same value with the keys of its objects the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (!value || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).reverse().map(([key, inner]) => [key, reversed(inner)]))
}

describe('stable JSON', () => {
  it('is JSON, and the same whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(stableJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
        expect(stableJson(reversed(value))).toBe(stableJson(value))
      }),
    )
  })
})

describe('changes', () => {
  it('of a record to itself are none', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => void expect(changesBetween(record, record)).toEqual({})))
  })

  it('name the fields that differ, from what to what, and no others', () => {
    const before = { title: '旧', day: new Date('2017-01-01'), amount: new Prisma.Decimal('100000.50'), modes: ['testing'], note: null, untouched: 1 }
    const after = { title: '新', day: new Date('2017-01-02'), amount: '200', modes: ['testing', 'transfer'], note: '加注' }
    expect(changesBetween(before, after)).toEqual({
      title: ['旧', '新'],
      day: ['2017-01-01T00:00:00.000Z', '2017-01-02T00:00:00.000Z'],
      amount: ['100000.5', '200'],
      modes: [['testing'], ['testing', 'transfer']],
      note: [null, '加注'],
    })
  })

  it('pass over dates, decimals and lists that say the same', () => {
    const before = { day: new Date('2017-01-01'), amount: new Prisma.Decimal('100000.50'), none: null }
    expect(changesBetween(before, { day: new Date('2017-01-01'), amount: '100000.5', none: [] })).toEqual({})
  })
})
