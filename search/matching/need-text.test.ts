import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { needUnits } from './need-text.ts'

const read = (title: string, text: string) => {
  const units = needUnits({ id: 'n', title, text })
  return { title: units.title.map(({ term }) => term).join(''), text: units.text.map(({ term }) => term).join('') }
}

describe('reading a need', () => {
  it('leaves out who the enterprise is and what it has already', () => {
    const text = '需求内容：银阳极泥中铂钯回收。\n企业简介：本公司种植水稻多年。\n预期目标：回收率99.5%。\n现有工作基础：已有电炉两台。'
    expect(read('铂钯回收', text).text).toBe('银阳极泥中铂钯回收回收率99.5%')
  })

  it('leaves out words of the genre and joins nothing across them', () => {
    const { text } = needUnits({ id: 'n', title: '', text: '银粉关键技术研究分级' })
    expect(text.map(({ term, joined }) => [term, joined])).toEqual([['银', false], ['粉', true], ['分', false], ['级', true]])
  })

  it('keeps everything when nothing else would remain', () => {
    expect(read('技术需求', '工作基础：电解槽').title).toBe('技术需求')
    expect(read('技术需求', '工作基础：电解槽').text).toBe('工作电解槽')
  })

  it('keeps an ordinary clause before a colon', () => {
    expect(read('', '渣中含铅：银难以回收').text).toContain('渣中含铅')
  })

  it('never fails and never invents a place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        for (const { start, end } of needUnits({ id: 'n', title: text, text }).text) expect(text.slice(start, end).length).toBe(end - start)
      }),
    )
  })
})
