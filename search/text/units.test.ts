import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'
import { unitsOf } from './units.ts'

const terms = (text: string) => unitsOf(text).map(({ term }) => term)

describe('units', () => {
  it('keeps grades, formulas and standards as one word each', () => {
    expect(terms('99.99%银锭、CBN刀具、PM2.5、SiO2、GB/T 4135')).toEqual(['99.99%', '银', '锭', 'cbn', '刀', '具', 'pm2.5', 'sio2', 'gb', 't', '4135'])
  })

  it('reads a purity in nines as its per cent, and a per cent sign with a space before it', () => {
    expect(terms('4N银，99.99 %银，99.99％银')).toEqual(['99.99%', '银', '99.99%', '银', '99.99%', '银'])
    expect(terms('3N5, 5N')).toEqual(['99.95%', '99.999%'])
  })

  it('reads traditional, full-width and accented letters as the plain ones', () => {
    expect(terms('電解處理 ＣＢＮ Ｐéclet')).toEqual(['电', '解', '处', '理', 'cbn', 'peclet'])
  })

  it.each([
    ['coatings', 'coating'],
    ['smelted', 'smelting'],
    ['batteries', 'battery'],
    ['processes', 'process'],
    ['running', 'runs'],
  ])('lets %s meet %s', (a, b) => expect(terms(a)).toEqual(terms(b)))

  it('drops the numbers of a list but no other figures', () => {
    expect(terms('1、银 2）铜 2016')).toEqual(['银', '铜', '2016'])
  })

  it('joins across spaces, not across punctuation or lines', () => {
    expect(unitsOf('高 活性，氟\n化').map(({ joined }) => joined)).toEqual([false, true, true, false, false])
  })

  it('points back at the text that each unit came from', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('銀', '电', 'ﬁ', 'é', '㎡', ' ', '\n', '𠮷', 'Ａ', '9', '.', '%', '\u0301')).map((parts) => parts.join('')), (text) => {
        let before = 0
        for (const { term, start, end } of unitsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(terms(text.slice(start, end)).join('')).toContain(term)
          before = start
        }
      }),
    )
  })

  it('folds as many places as characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = fold(text)
        for (const places of [folded.starts, folded.ends, folded.classes]) expect(places.length).toBe(folded.characters.length)
      }),
    )
  })
})
