import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptOf, type Piece, piecesOf } from './excerpts'

const marked = fc.string({ minLength: 1, maxLength: 80 }).chain((text) =>
  fc.record({
    text: fc.constant(text),
    places: fc.array(
      fc.tuple(fc.nat(text.length - 1), fc.nat(text.length - 1), fc.integer({ min: 1, max: 3 })).map(([a, b, phrase]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1, phrase })),
      { maxLength: 6 },
    ),
  }),
)
const textOf = (pieces: Piece[]) => pieces.map(({ text }) => text).join('')

describe('pieces', () => {
  it('put together are the text, and each place is covered by its phrase alone and ends once', () => {
    fc.assert(
      fc.property(marked, ({ text, places }) => {
        const pieces = piecesOf(text, places)
        expect(textOf(pieces)).toBe(text)
        let at = 0
        for (const { text: part, phrases, ends } of pieces) {
          for (const number of [1, 2, 3]) {
            const own = places.filter(({ phrase }) => phrase === number)
            for (let i = at; i < at + part.length; i++) expect(phrases.includes(number)).toBe(own.some(({ start, end }) => i >= start && i < end))
            expect(ends.includes(number)).toBe(own.some(({ end }) => end === at + part.length))
          }
          at += part.length
        }
      }),
    )
  })
})

describe('excerpt', () => {
  it('shows each marked place with its surroundings and leaves out the rest', () => {
    const text = `${'前'.repeat(50)}电解银${'中'.repeat(50)}提纯${'后'.repeat(50)}`
    const shown = excerptOf(text, [{ start: 50, end: 53, phrase: 2 }, { start: 103, end: 105, phrase: 1 }], 3)
    expect(shown.map(({ text: piece, phrases, ends }) => (phrases.length > 0 ? `[${piece}]${ends.join()}` : piece)).join('')).toBe('…前前前[电解银]2中中中…中中中[提纯]1后后后…')
  })

  it('tells a phrase within a longer one', () => {
    const pieces = excerptOf('铅阳极泥', [{ start: 0, end: 4, phrase: 1 }, { start: 1, end: 4, phrase: 2 }])
    expect(pieces).toEqual([{ text: '铅', phrases: [1], ends: [] }, { text: '阳极泥', phrases: [1, 2], ends: [1, 2] }])
  })

  it('never starts or ends inside a Latin word or a number', () => {
    expect(textOf(excerptOf('能耗不高于210kgce，弃渣含银低于20g/t', [{ start: 14, end: 17, phrase: 1 }], 3))).toBe('…210kgce，弃渣含银低于20g…')
  })

  it('shows each phrase once before any a second time, and marks whatever else lies beside', () => {
    const text = `${'银粉，'.repeat(40)}${'略'.repeat(80)}除铜`
    const places = [...Array.from({ length: 40 }, (_, i) => ({ start: i * 3, end: i * 3 + 2, phrase: 1 })), { start: 200, end: 202, phrase: 2 }]
    const shown = excerptOf(text, places, 6, 3)
    expect(shown.filter(({ ends }) => ends.length > 0).map(({ text, ends }) => `${text}${ends.join()}`)).toEqual(['银粉1', '银粉1', '银粉1', '银粉1', '除铜2'])
    expect(textOf(shown)).toBe(`银粉，银粉，银粉，银粉…${'略'.repeat(6)}除铜`)
  })

  it('without marks shows nothing', () => expect(excerptOf('文字', [])).toEqual([]))
})
