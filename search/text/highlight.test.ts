import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerpt, highlight } from './highlight.ts'
import { readQuery } from './query.ts'

const shown = (text: string, typed: string) => highlight(text, readQuery(typed)).map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')

describe('highlight', () => {
  it.each([
    ['含银废渣的處理方法', '处理', '含银废渣的[處理]方法'],
    ['待处理尾水', '处理', '待[处理]尾水'],
    ['银渣与银粉', '银渣', '[银渣]与[银]粉'],
    ['高附加值银产品', '银产品', '高附加值[银产品]'],
    ['Electrolysis of silver', 'electrolisis', '[Electrolysis] of silver'],
    ['ＮＵＤＴ 国防科大', 'nudt', '[ＮＵＤＴ] 国防科大'],
    ['中南大学', 'zndx', '[中南大学]'],
    ['中南大学', 'zhongnan', '[中南]大学'],
    ['ﬁlm 银', '银', 'ﬁlm [银]'],
    ['铜', '银', '铜'],
  ])('shows %s for %s', (text, typed, expected) => {
    expect(shown(text, typed)).toBe(expected)
  })

  it('never changes the text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'银渣處理 ab１ﬁ\u0301İ👩') })
    fc.assert(
      fc.property(text, text, (shownText, typed) => {
        expect(highlight(shownText, readQuery(typed)).map((piece) => piece.text).join('')).toBe(shownText)
      }),
    )
  })

  it('cuts a long text around its first match', () => {
    const pieces = excerpt(highlight(`${'前'.repeat(300)}银渣${'后'.repeat(300)}`, readQuery('银渣')))
    expect(pieces.find(({ marked }) => marked)).toEqual({ text: '银渣', marked: true })
    expect([pieces[0]!.text, pieces.at(-1)!.text]).toEqual(['…', '…'])
    expect(pieces.map(({ text }) => text).join('').length).toBe(122)
  })
})
