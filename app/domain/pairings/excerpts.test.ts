import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptOf, segmentsOf } from './excerpts'

const marked = fc.string({ minLength: 1, maxLength: 80 }).chain((text) =>
  fc.record({
    text: fc.constant(text),
    ranges: fc.array(
      fc.tuple(fc.nat(text.length - 1), fc.nat(text.length - 1)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 })),
      { maxLength: 6 },
    ),
  }),
)

describe('segments', () => {
  it('put together are the text, and mark exactly what a range covers', () => {
    fc.assert(
      fc.property(marked, ({ text, ranges }) => {
        const segments = segmentsOf(text, ranges)
        expect(segments.map((segment) => segment.text).join('')).toBe(text)
        const covered = [...text.split('').keys()].filter((i) => ranges.some(({ start, end }) => i >= start && i < end)).length
        expect(segments.filter((segment) => segment.marked).reduce((sum, segment) => sum + segment.text.length, 0)).toBe(covered)
      }),
    )
  })
})

describe('excerpt', () => {
  it('shows each marked place with its surroundings and leaves out the rest', () => {
    const text = `${'前'.repeat(50)}电解银${'中'.repeat(50)}提纯${'后'.repeat(50)}`
    const shown = excerptOf(text, [{ start: 50, end: 53 }, { start: 103, end: 105 }], 3)
    expect(shown.map(({ text: piece, marked: is }) => (is ? `[${piece}]` : piece)).join('')).toBe('…前前前[电解银]中中中…中中中[提纯]后后后…')
  })

  it('never starts or ends inside a Latin word or a number', () => {
    const shown = excerptOf('能耗不高于210kgce，弃渣含银低于20g/t', [{ start: 14, end: 17 }], 3)
    expect(shown.map(({ text }) => text).join('')).toBe('…210kgce，弃渣含银低于20g…')
  })

  it('without marks shows nothing', () => expect(excerptOf('文字', [])).toEqual([]))
})
