import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { registerSlugs } from '~/domain/records/paths'
import { registerTable } from '~/domain/registers/tables.server'
import { db } from '~/platform/db.server'
import { stopJobs } from '~/platform/jobs.server'
import { emptyTables, importRows, told, undoNow } from './imports.fixture'

vi.setConfig({ testTimeout: 120_000 })
beforeEach(emptyTables)
afterAll(stopJobs)

const declarationHeadings = ['项目名称', '级别', '计划类别', '申报单位', '申报时间', '进展', '申请资金（万元）', '数量']
const declarations = [
  declarationHeadings,
  ['样例项目甲', '国家级', '国家火炬计划', '样例甲厂', '2027年上半年', '通过评审', '500', null],
  ['样例项目乙', '省', null, '样例甲厂', '2027-03-05', null, '约80', null],
  [null, '市级', null, null, '2027年', null, null, '7'],
]

describe('a spreadsheet of declarations', () => {
  it('goes in with levels, amounts and dates as far as the source has them', async () => {
    expect((await importRows('declarations', declarations)).totals).toEqual({ create: 3 })
    const rows = await db().declaration.findMany({ include: { enterprise: true, steps: true }, orderBy: { id: 'asc' } })
    expect(rows).toMatchObject([
      { title: '样例项目甲', level: 'national', enterprise: { name: '样例甲厂' }, declaredOn: new Date('2027-01-01'), declaredPrecision: 'half_year', stage: 'reviewed', soughtQualifier: 'exact', approvedAmount: null, isSample: true, steps: [{ stage: 'reviewed', precision: 'half_year' }] },
      { title: '样例项目乙', level: 'provincial', declaredPrecision: 'day', stage: 'submitted', soughtQualifier: 'about', steps: [{ stage: 'submitted' }] },
      { title: null, level: 'municipal', quantity: 7, declaredPrecision: 'year', enterprise: null },
    ])
    expect(rows.map(({ soughtAmount }) => soughtAmount?.toFixed() ?? null)).toEqual(['5000000', '800000', null])
  })

  it('changes nothing when it comes again, and only what it says when it says something new', async () => {
    await importRows('declarations', declarations)
    expect((await importRows('declarations', declarations)).totals).toEqual({ unchanged: 3 })
    const changed = [declarationHeadings, ['样例项目甲', '国家级', null, '样例甲厂', '2027年上半年', '立项', '600', null]]
    expect((await importRows('declarations', changed)).totals).toEqual({ update: 1 })
    const row = await db().declaration.findFirstOrThrow({ where: { title: '样例项目甲' } })
    expect(row).toMatchObject({ programme: '国家火炬计划', stage: 'reviewed' })
    expect(row.soughtAmount?.toFixed()).toBe('6000000')
  })

  it('names each faulty row by its column and reason, and lets the others in', async () => {
    const { id, totals } = await importRows('declarations', [
      declarationHeadings,
      ['样例甲', '国际级别', null, null, '2027', null, null, null],
      ['样例乙', null, null, null, '2027', null, null, null],
      ['样例丙', '县级', null, null, '2027-13-01', null, null, null],
      ['样例丁', '县级', null, null, '2027', null, '若干', null],
      ['样例戊', '县级', null, null, '2027', null, null, '3'],
      ['样例己', '县级', null, null, '2027', null, null, '一'],
    ])
    expect(totals).toEqual({ refuse: 5, create: 1 })
    expect(await told(id)).toEqual(['2 refuse choice', '3 refuse required', '4 refuse date', '5 refuse amountNeeded', '6 refuse namedQuantity', '7 create'])
    const refused = await db().importRow.findFirstOrThrow({ where: { batchId: id, row: 5 } })
    expect(refused.reasons).toMatchObject([{ column: '申请资金（万元）', value: '若干' }])
  })

  it('is taken back whole, with the firms that it made', async () => {
    const { id } = await importRows('declarations', declarations)
    await undoNow(id)
    expect(await db().declaration.count({ where: { state: 'active' } })).toBe(0)
    expect(await db().enterprise.count({ where: { state: 'active' } })).toBe(0)
  })

  it('leaves a firm that another register has come to need', async () => {
    const { id } = await importRows('declarations', declarations)
    const firm = await db().enterprise.findFirstOrThrow({ where: { name: '样例甲厂' } })
    await db().award.create({ data: { prize: '县科技进步奖', grade: 'first', enterpriseId: firm.id } })
    await undoNow(id)
    expect(await db().enterprise.count({ where: { state: 'active' } })).toBe(1)
  })

  it('asks where a name may mean an existing firm', async () => {
    await db().enterprise.create({ data: { name: '样例甲有限责任公司' } })
    const { id, totals } = await importRows('declarations', [declarationHeadings, ['样例甲', '县级', null, '样例甲股份有限公司', '2027', null, null, null]])
    expect(totals).toEqual({ ambiguous: 1 })
    expect(await told(id)).toEqual(['2 ambiguous ask_enterprise'])
  })
})

describe('rows without a name', () => {
  const headings = ['奖项', '等级', '获奖时间', '数量']
  const three = [headings, ...[1, 2, 3].map(() => ['样例科技进步奖', '三等奖', '2027-05', null])]

  it('are as many records as there are rows, and the same when the file comes again', async () => {
    expect((await importRows('awards', three)).totals).toEqual({ create: 3 })
    expect((await importRows('awards', three)).totals).toEqual({ unchanged: 3 })
    expect((await importRows('awards', [...three, three[1]!])).totals).toEqual({ unchanged: 3, create: 1 })
    expect(await db().award.count()).toBe(4)
  })

  it('differ by what they count', async () => {
    await importRows('awards', three)
    const { totals } = await importRows('awards', [headings, ['样例科技进步奖', '二等奖', '2027-05', null], ['样例科技进步奖', '三等奖', '2027-05', '2']])
    expect(totals).toEqual({ create: 2 })
  })
})

describe('every register', () => {
  const samples = {
    declarations: [['项目名称', '级别'], ['样例', '国家级项目']],
    patents: [['专利名称', '专利号', '申请日', '授权日', '发明人'], ['样例甲', 'ZL1', '2026-02-03', '2027-01-05', '样例某']],
    awards: [['奖项', '等级', '届次'], ['样例奖', '特等奖', '第二届']],
    commissioners: [['姓名', '行业类别', '服务地', '选派时间'], ['样例某', '农业', '太和镇', '2027']],
    visits: [['考察名称', '考察时间', '结束时间'], ['样例考察', '2027-03-01', '2027-03-02']],
    events: [['活动名称', '活动类型', '活动时间', '参加人数'], ['样例会', '会议', '2027-04-21', '120']],
    documents: [['文件名称', '文件类型', '发文机关', '文号'], ['样例方案', '实施方案', '样例局', '样例〔2027〕1号']],
    recognitions: [['认定名称', '认定类型', '级别', '认定单位'], ['样例认定', '高新技术企业', '省级', '样例甲厂']],
    targets: [['指标', '乡镇', '年度', '目标值', '实际值'], ['样例专利申请', '太和镇', '2027', '10', '12.5']],
    budgets: [['经费名称', '年度', '预算金额（万元）'], ['样例三项经费', '2027', '55']],
    statistics: [['指标名称', '指标键', '统计起始日', '统计截止日', '数值', '原文写法', '准确程度', '同比（%）'], ['样例产值', 'output.highTech', '2027-01-01', '2027-06-30', '900000000', '9亿多元', '多', '-3.5']],
  }

  it.each(Object.entries(registerSlugs))('of %s takes its spreadsheet in, and unchanged a second time', async (kind, slug) => {
    expect((await importRows(slug, samples[slug])).totals).toEqual({ create: 1 })
    expect(await registerTable(db(), kind as keyof typeof registerSlugs).findMany({})).toHaveLength(1)
    expect((await importRows(slug, samples[slug])).totals).toEqual({ unchanged: 1 })
  })

  it('reads numbers as people write them and refuses what is none', async () => {
    const { id } = await importRows('statistics', [samples.statistics[0]!, ['样例', 'output.highTech', '2027年上半年', '2027年上半年', '1,234.50', null, null, '30%'], ['样例乙', 'Output', '2027-01-01', '2027-06-30', '多', null, null, null]])
    expect(await told(id)).toEqual(['2 create', '3 refuse format number'])
    const row = await db().statistic.findFirstOrThrow()
    expect([row.value.toFixed(), row.changePercent!.toFixed(), row.periodFrom, row.periodTo]).toEqual(['1234.5', '30', new Date('2027-01-01'), new Date('2027-06-30')])
  })

  it('refuses an end before the beginning', async () => {
    const { id } = await importRows('visits', [samples.visits[0]!, ['样例', '2027-03-05', '2027-03-01']])
    expect(await told(id)).toEqual(['2 refuse endBeforeStart'])
  })
})
