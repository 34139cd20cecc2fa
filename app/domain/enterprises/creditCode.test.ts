import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { creditCodeCharacters, creditCodeCheck, isCreditCode, tidyCreditCode } from './creditCode'

const character = fc.constantFrom(...creditCodeCharacters)
const first17 = fc.array(character, { minLength: 17, maxLength: 17 }).map((characters) => characters.join(''))

describe('a unified social credit code', () => {
  it('is known by its check character', () => {
    expect(isCreditCode('91350100M000100Y43')).toBe(true)
    expect(isCreditCode('91350100M000100Y44')).toBe(false)
  })

  it('holds for every 17 characters with the check character that follows from them', () => {
    fc.assert(fc.property(first17, (start) => isCreditCode(start + creditCodeCheck(start))))
  })

  it('betrays any one mistyped character', () => {
    fc.assert(
      fc.property(first17, fc.nat(17), character, (start, place, typed) => {
        const code = start + creditCodeCheck(start)
        fc.pre(code[place] !== typed)
        expect(isCreditCode(code.slice(0, place) + typed + code.slice(place + 1))).toBe(false)
      }),
    )
  })

  it('betrays two neighbours that changed places', () => {
    fc.assert(
      fc.property(first17, fc.nat(16), (start, place) => {
        const code = start + creditCodeCheck(start)
        const [one, two] = [code[place]!, code[place + 1]!]
        fc.pre(one !== two)
        expect(isCreditCode(code.slice(0, place) + two + one + code.slice(place + 2))).toBe(false)
      }),
    )
  })

  it('has neither another length nor letters that look like digits', () => {
    fc.assert(fc.property(fc.string(), (text) => fc.pre(text.length !== 18) ?? !isCreditCode(text)))
    expect(isCreditCode('9I350100M000100Y43')).toBe(false)
  })

  it('has none of the letters I, O, S, V and Z, in whatever place', () => {
    fc.assert(
      fc.property(first17, fc.nat(16), fc.constantFrom(...'IOSVZ'), (start, place, letter) => {
        const code = start + creditCodeCheck(start)
        expect(isCreditCode(code.slice(0, place) + letter + code.slice(place + 1))).toBe(false)
      }),
    )
  })

  it('is read however it is written: small letters, full width, in groups', () => {
    const wide = (text: string) => [...text].map((character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).join('')
    fc.assert(
      fc.property(first17, (start) => {
        const code = start + creditCodeCheck(start)
        for (const typed of [code.toLowerCase(), wide(code), ` ${code.slice(0, 8)} ${code.slice(8)}　`, `${code.slice(0, 9)}－${code.slice(9)}`]) expect(tidyCreditCode(typed)).toBe(code)
      }),
    )
  })
})
