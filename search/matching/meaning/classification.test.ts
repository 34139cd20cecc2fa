import { describe, expect, it } from 'vitest'
import { classificationTexts } from './classification.ts'

const rows = [
  { code: 'A', name: '农业', parent: '' },
  { code: '01', name: '种植', parent: 'A' },
  { code: '012', name: '豆类种植', parent: '01' },
  { code: '011', name: '谷物种植', parent: '01' },
  { code: '0111', name: '稻谷种植', parent: '011' },
  { code: '0121', name: '豆类', parent: '012' },
  { code: '02', name: '林业', parent: 'A' },
]

describe('texts of a classification', () => {
  it('hold each class of the second level with all names under it, level by level, in whatever order the rows come', () => {
    const texts = ['种植；谷物种植；豆类种植；稻谷种植；豆类', '林业']
    expect(classificationTexts(rows)).toEqual(texts)
    expect(classificationTexts([...rows].reverse())).toEqual(texts)
  })

  it('are none where there is no second level', () => {
    expect(classificationTexts(rows.slice(0, 1))).toEqual([])
    expect(classificationTexts([])).toEqual([])
  })
})
