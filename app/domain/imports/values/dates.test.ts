import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dateSpan } from './dates'

it.each([
  ['2027-6-30', '2027-06-30', '2027-06-30', 'day'],
  ['2027/3/1', '2027-03-01', '2027-03-01', 'day'],
  ['2027.03.01', '2027-03-01', '2027-03-01', 'day'],
  ['2027-03-01 00:00:00', '2027-03-01', '2027-03-01', 'day'],
  ['20270301', '2027-03-01', '2027-03-01', 'day'],
  ['46447', '2027-03-01', '2027-03-01', 'day'],
  ['2027年6月30日', '2027-06-30', '2027-06-30', 'day'],
  ['２０２７年６月', '2027-06-01', '2027-06-30', 'month'],
  ['2027/6', '2027-06-01', '2027-06-30', 'month'],
  ['2027年6月底', '2027-06-01', '2027-06-30', 'month'],
  ['二〇二七年六月', '2027-06-01', '2027-06-30', 'month'],
  ['二〇二七年十二月三十一日', '2027-12-31', '2027-12-31', 'day'],
  ['2017年上半年', '2017-01-01', '2017-06-30', 'half_year'],
  ['2027年底', '2027-01-01', '2027-12-31', 'year'],
  ['2027', '2027-01-01', '2027-12-31', 'year'],
  ['June 30, 2027', '2027-06-30', '2027-06-30', 'day'],
])('reads %s', (text, from, to, precision) => {
  expect(dateSpan(text)).toEqual({ value: { from, to, precision } })
})

it.each(['2020-13-45', '2027-2-30', '3/1/27', '明年', '2027年13月', '99999999', '2027年六'])('refuses %s', (text) => {
  expect(dateSpan(text)).toEqual({ fault: 'date' })
})

it('takes an open end as nothing stated', () => {
  expect(['长期', '', '无', '—', '不限'].map(dateSpan)).toEqual(Array(5).fill({ value: null }))
})

it('reads every day however its parts are joined', () => {
  const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
  const forms = fc.constantFrom<(y: string, m: string, d: string) => string>(
    (y, m, d) => `${y}-${m}-${d}`,
    (y, m, d) => `${y}/${+m}/${+d}`,
    (y, m, d) => `${y}年${+m}月${+d}日`,
    (y, m, d) => ` ${y}.${m}.${d} `,
  )
  fc.assert(
    fc.property(days, forms, (day, form) => {
      const [y, m, d] = day.split('-') as [string, string, string]
      expect(dateSpan(form(y, m, d))).toMatchObject({ value: { from: day, to: day } })
    }),
  )
})

it('never throws', () => {
  fc.assert(fc.property(fc.string({ maxLength: 40 }), (text) => void dateSpan(text)))
})
