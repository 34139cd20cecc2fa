import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { insideWords, words } from './segment.ts'

describe('words', () => {
  it.each([
    ['国防科技大学', ['国防', '科技', '大学']],
    ['研究中心办公室', ['研究', '中心', '办公', '室']],
    ['貴金屬提純', ['贵金属', '提纯']],
    ['待处理银渣', ['待处理', '银', '渣']],
    ['NUDT银粉，B-样条', ['nudt', '银粉', 'b', '样条']],
    ['。！ —', []],
  ])('cuts %s as the search server does', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('loses no Chinese character and no letter, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'银电解废渣处理技术研究中心大学的ab1 ,。')).map((parts) => parts.join('')), (text) => {
        expect(words(text).join('')).toBe(text.replace(/[^\p{L}\p{N}]/gu, ''))
      }),
    )
  })
})

describe('words inside words', () => {
  it('are those that cutting left out', () => {
    expect(insideWords('待处理银渣')).toEqual(['处理'])
    expect(insideWords('处理')).toEqual([])
  })
})
