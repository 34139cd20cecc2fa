import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isWithin } from './distance.ts'

const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 8 })

it('forgives insertions, deletions, replacements and swaps', () => {
  for (const typed of ['electrolisis', 'elctrolysis', 'electroolysis', 'electrolysis', 'eletcrolysis']) expect(isWithin(1, typed, 'electrolysis')).toBe(true)
  expect(isWithin(1, 'eletrolisis', 'electrolysis')).toBe(false)
  expect(isWithin(2, 'eletrolisis', 'electrolysis')).toBe(true)
})

it('is the same both ways, and never more than rewriting the whole word', () => {
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, most) => {
      expect(isWithin(most, a, b)).toBe(isWithin(most, b, a))
      expect(isWithin(Math.max(a.length, b.length), a, b)).toBe(true)
      expect(isWithin(0, a, b)).toBe(a === b)
    }),
  )
})
