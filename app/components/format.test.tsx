import i18next from 'i18next'
import { renderToString } from 'react-dom/server'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { describe, expect, it } from 'vitest'
import { type Language, languageOptions, resources } from '~/locales'
import { useChangedValue } from './ui/changedValue'
import { useFormat } from './format'

const spaces = /[\u00a0\u202f]/g

/** What a component of one line shows in the language. */
function shownIn(lng: Language, useText: () => string): string {
  const i18n = i18next.createInstance()
  void i18n.use(initReactI18next).init({ ...languageOptions, resources, lng, initAsync: false } as never)
  const Line = () => <>{useText()}</>
  const html = renderToString(<I18nextProvider i18n={i18n}><Line /></I18nextProvider>)
  return html.replace(/&#x27;/g, "'").replace(spaces, ' ')
}

const both = (useText: () => string) => [shownIn('zh-CN', useText), shownIn('en', useText)]

describe('money', () => {
  const money = (value: Parameters<ReturnType<typeof useFormat>['money']>[0]) => both(() => useFormat().money(value))

  it.each([
    [{ min: '500' }, '500元', 'CN¥500'],
    [{ min: '9999.5' }, '9,999.5元', 'CN¥9,999.50'],
    [{ min: '100000' }, '10万元', 'CN¥100,000'],
    [{ min: '123456.78' }, '12.345678万元', 'CN¥123,456.78'],
    [{ min: '900000000', qualifier: 'over' as const }, '9亿多元', 'over CN¥900,000,000'],
    [{ min: '123456789.12' }, '1.2345678912亿元', 'CN¥123,456,789.12'],
    [{ min: '100000', max: '200000' }, '10万元 至 20万元', 'CN¥100,000 to CN¥200,000'],
    [{ min: '100000', max: '100000' }, '10万元', 'CN¥100,000'],
    [{ min: null, max: '200000' }, '不超过20万元', 'at most CN¥200,000'],
    [{ min: null, qualifier: 'negotiable' as const }, '面议', 'negotiable'],
    [{ min: null, text: '按实际工作量' }, '按实际工作量', '按实际工作量'],
    [{ min: '0' }, '0元', 'CN¥0'],
  ])('%j is %s', (value, zh, en) => expect(money(value)).toEqual([zh, en]))
})

describe('dates', () => {
  it('are the bureau’s, across midnight', () => {
    const late = '2017-06-30T16:30:00Z'
    expect(both(() => useFormat().date(late))).toEqual(['2017年7月1日', 'Jul 1, 2017'])
    expect(both(() => useFormat().dateTime(late))).toEqual(['2017年7月1日 00:30', 'Jul 1, 2017, 12:30 AM'])
  })

  it('without a time are the same day everywhere, as precise as they are known', () => {
    const day = new Date('2017-01-01')
    const as = (precision?: 'month' | 'half_year' | 'year') => both(() => useFormat().day(day, precision))
    expect([as(), as('month'), as('half_year'), as('year')]).toEqual([
      ['2017年1月1日', 'Jan 1, 2017'],
      ['2017年1月', 'January 2017'],
      ['2017年上半年', 'first half of 2017'],
      ['2017年', '2017'],
    ])
  })

  it('that are absent are left blank', () => expect(both(() => useFormat().day(null) + useFormat().date(undefined))).toEqual(['', '']))
})

describe('a value of the history', () => {
  const text = (field: string, value: unknown) => both(() => useChangedValue()(field, value))

  it.each([
    ['state', 'in_talks', '对接中', 'in talks'],
    ['cooperationModes', ['development', 'testing'], '技术开发、检测中试', 'development, testing and pilot runs'],
    ['deadline', '2017-06-30T00:00:00.000Z', '2017年6月30日', 'Jun 30, 2017'],
    ['title', 'in_talks', 'in_talks', 'in_talks'],
    ['website', '', '（空）', '(empty)'],
    ['hideEnterprise', true, '是', 'yes'],
  ])('%s: %j', (field, value, zh, en) => expect(text(field, value).map((shown) => shown.toLowerCase())).toEqual([zh, en.toLowerCase()]))
})
