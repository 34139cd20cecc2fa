import fc from 'fast-check'
import { expect, it } from 'vitest'
import { money, unitOfHeading } from './money'

const wan = 10_000
const amount = (min: string | null, max: string | null = null, qualifier: string | null = 'exact') => ({ min, max, qualifier })

it.each([
  ['80万', null, amount('800000')],
  ['200-300万元', null, amount('2000000', '3000000')],
  ['30-50', wan, amount('300000', '500000')],
  ['１００', wan, amount('1000000')],
  ['200万', wan, amount('2000000')],
  ['120.5', wan, amount('1205000')],
  ['1,200,000元', null, amount('1200000')],
  ['约50', wan, amount('500000', null, 'about')],
  ['50万元左右', null, amount('500000', null, 'about')],
  ['9亿多', null, amount('900000000', null, 'over')],
  ['不少于100万元', null, amount('1000000', null, 'at_least')],
  ['300万以内', null, amount(null, '3000000', 'at_most')],
  ['五十万', null, amount('500000')],
  ['二百三十万元', null, amount('2300000')],
  ['1亿2000万元', null, amount('120000000')],
  ['2千万', null, amount('20000000')],
  ['¥1 200 000', null, amount('1200000')],
  ['20～30万', null, amount('200000', '300000')],
  ['面议', wan, amount(null, null, 'negotiable')],
])('reads %s', (text, unit, expected) => {
  expect(money(text, unit)).toMatchObject({ value: expected })
})

it('keeps the words of an amount with the unit of its column', () => {
  expect(money('30-50', wan)).toMatchObject({ value: { text: '30-50万元' } })
  expect(money('200万', wan)).toMatchObject({ value: { text: '200万' } })
})

it('does not guess what a bare small number counts', () => {
  expect(money('50', null)).toEqual({ value: { min: null, max: null, qualifier: null, text: '50' }, note: 'unit' })
})

it('keeps what it cannot read as text, and refuses what cannot be', () => {
  expect(money('视情况而定', wan)).toMatchObject({ value: { min: null, text: '视情况而定' }, note: 'amount' })
  expect(money('-5', wan)).toMatchObject({ fault: 'negative' })
  expect(money('50-30', wan)).toMatchObject({ fault: 'rangeOrder' })
})

it('understands units in headings', () => {
  expect(['拟投入资金（万元）', '金额(元)', '经费（亿元）', '预算 单位：万元', '预算'].map(unitOfHeading)).toEqual([wan, 1, 1e8, wan, null])
})

it('reads any amount of 万元 back to the yuan, whatever the width of its digits', () => {
  const wide = (text: string) => text.replace(/[0-9.]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), fc.boolean(), (hundredths, isWide) => {
      const text = (hundredths / 100).toString()
      expect(money(`${isWide ? wide(text) : text}万元`, null)).toMatchObject({ value: { min: String(hundredths * 100) } })
    }),
  )
})

it('never throws', () => {
  fc.assert(fc.property(fc.string({ maxLength: 40 }), (text) => void money(text, wan)))
})
