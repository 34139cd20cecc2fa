import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keywordOf, oneOf, pageOf, pageSize, slice, toPage } from './paging'

const search = (name: string, value: string) => new URLSearchParams([[name, value]])

describe('the page number', () => {
  it('is the one asked for, or 1', () => {
    expect(pageOf(search('page', '7'))).toBe(7)
    expect(pageOf(new URLSearchParams())).toBe(1)
    for (const nonsense of ['0', '-1', '1.5', 'x', '', '1e9', '999999', 'Infinity', '0x']) expect(pageOf(search('page', nonsense)), nonsense).toBe(1)
  })

  it('never asks PostgreSQL for what it cannot skip', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const { skip, take } = slice(pageOf(search('page', typed)))
        expect(Number.isSafeInteger(skip) && skip >= 0 && skip < 2 ** 31).toBe(true)
        expect(take).toBe(pageSize)
      }),
    )
  })

  it('counts at least one page', () => {
    expect(toPage([], 0, 1).pages).toBe(1)
    expect(toPage([], pageSize, 1).pages).toBe(1)
    expect(toPage([], pageSize + 1, 1).pages).toBe(2)
  })
})

describe('a keyword', () => {
  it('is cut, trimmed, and free of what PostgreSQL refuses', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '银', ' ', '\u0000', '\ud800', '𠮷'), maxLength: 300 }), (typed) => {
        const keyword = keywordOf(search('keyword', typed))
        if (keyword === undefined) return
        expect(keyword.length).toBeGreaterThan(0)
        expect(keyword.length).toBeLessThanOrEqual(100)
        expect(keyword).not.toMatch(/\u0000|\p{Surrogate}/u)
      }),
    )
  })
})

it('a value that is not allowed counts as none', () => {
  expect(oneOf(['a', 'b'], 'b')).toBe('b')
  for (const value of ['c', '', null, '__proto__']) expect(oneOf(['a', 'b'], value)).toBeUndefined()
})
