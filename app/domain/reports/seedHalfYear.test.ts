import { beforeAll, describe, expect, it } from 'vitest'
import { loadSample } from '@sample/load'
import { db } from '~/platform/db.server'
import { loadReference } from '../../../prisma/reference'
import { writeReport } from './report.server'
import { written } from './text/paragraph'

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const halfYear = { from: day('2017-01-01'), to: day('2017-06-30'), asOf: day('2017-06-30') }

let report: Awaited<ReturnType<typeof writeReport>>['written']

beforeAll(async () => {
  await loadReference(db())
  await loadSample(db())
  report = (await writeReport(halfYear, {})).written
}, 60_000)

const value = (key: string) => report.figures.find((figure) => figure.key === key)?.value
const values = (...keys: string[]) => keys.map(value)

describe('the report of the first half of 2017', () => {
  it('states the figures of the county’s summary', () => {
    expect(values('declarations.total', 'declarations.national', 'declarations.provincial', 'declarations.municipal')).toEqual(['16', '3', '6', '7'])
    expect(values('professors.invited', 'agreements.signed', 'centres.founded')).toEqual(['17', '2', '2'])
    expect(values('patents.applied', 'patents.implemented', 'patents.granted')).toEqual(['21', '27', '8'])
    expect(values('awards.special', 'awards.first', 'awards.second', 'awards.third')).toEqual(['1', '1', '2', '2'])
    expect(values('commissioners.total', 'commissioners.agriculture', 'commissioners.health')).toEqual(['10', '3', '7'])
    expect(values('budgets.科技三项经费', 'budgets.科技产业引导资金', 'declarations.sought')).toEqual(['550000', '1000000', '5000000'])
    expect(report.figures.find(({ key }) => key === 'output.highTech')).toMatchObject({ value: '900000000', qualifier: 'over', text: '9亿多元', changePercent: '30' })
  })

  it('says them in its text, under the headings and in their order', () => {
    const text = report.paragraphs.map(({ lead, pieces }) => lead + written(pieces)).join('\n')
    expect(report.paragraphs.filter(({ kind }) => kind === 'heading').map(({ lead, text }) => lead + text)).toEqual([
      '一、营造氛围，出台政策，科技发展环境不断优化',
      '二、突出特色，把握重点，“科技创新推进年”有力推进',
      '三、强化职能，创新服务，科技管理力度加大',
    ])
    for (const words of [
      '申报科技项目16项，其中国家级3项、省级6项、市级7项', '争取资金500万元', '高新技术产品产值9亿多元，与上年同期相比增长30%', '17名专家教授',
      '签订合作协议2份', '鑫达银业公司与国防科技大学共建“高附加值银产品深加工技术联合研发中心”', '申请专利21项，获得授权8项，实施专利27项',
      '特等奖1项、一等奖1项、二等奖2项、三等奖2项', '科技特派员10名，其中农林畜类3名、医卫类7名', '科技三项经费55万元、科技产业引导资金100万元', '4月21日，全县科技工作会议', '5月17日至23日，科技活动周，主题为“科技防灾减灾，重建美好银都”',
    ])
      expect(text).toContain(words)
  })

  it('lists as many tasks as it announces, and its parts make its totals', () => {
    expect(report.checks.filter(({ level }) => level === 'fault')).toEqual([])
    expect(report.checks).toContainEqual(expect.objectContaining({ message: 'tasks', level: 'ok' }))
    expect(report.checks).toContainEqual(expect.objectContaining({ message: 'implemented', level: 'note' }))
  })
})
