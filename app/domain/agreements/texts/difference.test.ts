import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passages, type Stretch, stretches } from './difference'

const contract = fc.array(fc.constantFrom('第一条', '合作内容', '期限三年', '。', '\n', '甲方', '乙方出资', '100万元', ' '), { maxLength: 60 }).map((pieces) => pieces.join(''))

const read = (parts: Stretch[], without: Stretch['kind']) => parts.filter(({ kind }) => kind !== without).map(({ text }) => text).join('')

describe('the difference of two texts', () => {
  it('holds both of them whole', () => {
    fc.assert(
      fc.property(contract, contract, (before, after) => {
        const parts = stretches(before, after)
        expect(read(parts, 'added')).toBe(before)
        expect(read(parts, 'removed')).toBe(after)
      }),
    )
  })

  it('marks a changed word of a Chinese sentence, not the sentence', () => {
    const changed = stretches('本协议期限三年，自签订之日起算。', '本协议期限五年，自签订之日起算。').filter(({ kind }) => kind !== 'same')
    expect(changed.map(({ kind, text }) => [kind, text])).toEqual([['removed', expect.stringContaining('三')], ['added', expect.stringContaining('五')]])
    expect(changed.every(({ text }) => text.length <= 3)).toBe(true)
  })

  it('folds long unchanged runs and loses no paragraph', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `第${index}段`)
    const shown = passages(lines.join('\n'), [...lines, '新增一段'].join('\n'))
    expect(shown.map(({ folded }) => folded)).toEqual([false, true, false, false])
    expect(shown.flatMap(({ lines }) => lines.map((line) => line.map(({ text }) => text).join('')))).toEqual([...lines, '新增一段'])
  })
})
