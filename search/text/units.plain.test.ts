import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordTerm } from './word-term.ts'
import { foldedUnits, plainWords, unitsOf } from './units.ts'

describe('the short way for ASCII text', () => {
  it('gives what the way for any text gives', () => {
    const text = fc.array(fc.constantFrom('PM2.5', '99.99%', ' ', '\n', '. ', '12', '3', 'Coatings', 'refining', '%', ' %', '4N', '-', '1.2.3', 'x.', 'CBN', '_', '7%', 'e.g.')).map((parts) => parts.join(''))
    fc.assert(fc.property(text, (one) => {
        expect(unitsOf(one)).toEqual(foldedUnits(one))
        const words: string[] = []
        expect(plainWords(one, (word) => words.push(wordTerm(word)))).toBe(true)
        expect(words).toEqual(foldedUnits(one).map(({ term }) => term))
      }))
  })
})
