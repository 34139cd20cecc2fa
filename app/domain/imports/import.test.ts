import { createWriteStream } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '~/platform/db.server'
import { stopJobs } from '~/platform/jobs.server'
import { firstBrokenEntry, historyOf } from '~/domain/history/history.server'
import { importFile, writeBadRows } from './fromFile.server'
import { type Cell, emptyTables, importRows, listed, spreadsheetOf, told, undoNow } from './imports.fixture'
import { openSpreadsheet } from './reading/open.server'

vi.setConfig({ testTimeout: 120_000 })
beforeEach(emptyTables)
afterAll(stopJobs)

const needHeadings = ['序号', '需求名称', '单位名称', '技术领域', '需求内容（含主要技术指标）', '拟投入资金（万元）', '合作方式', '有效期至']
const need = (title: Cell, firm: Cell, { field = '新材料', money = '50', until = '2030/3/1' }: { field?: string; money?: Cell; until?: Cell } = {}): Cell[] => [1, title, firm, field, '需求内容', money, '合作开发、人才培养', until]

const messy: Cell[][] = [
  ['附件1'],
  ['样例企业技术需求征集汇总表'],
  ['填报单位（盖章）：', null, null, null, null, '填报日期：', null, '2026年11月'],
  needHeadings,
  [null, null, null, null, '必填', '选填', '可多选'],
  need('样例需求甲', '样例甲厂', { money: '30-50', until: '二〇三〇年六月' }),
  [],
  need('样例需求乙　', '样例乙公司', { money: '面议', until: '长期' }),
  need('样例需求甲', '样例甲厂', { field: '资源环境', money: null }),
  need(null, '样例甲厂'),
  need('样例需求丙', '样例甲厂', { until: '2020-13-45' }),
  need({ formula: 'HYPERLINK("http://127.0.0.1/","点我")' }, '样例乙公司'),
  ['填表说明：1. 每项需求填写一行；2. 技术指标应可量化。'],
]

describe('a messy spreadsheet of needs', () => {
  it('goes in but for its faulty rows, which are named', async () => {
    const { id, totals } = await importRows('needs', messy)
    expect(totals).toEqual({ create: 2, superseded: 1, refuse: 3 })
    expect(await told(id)).toEqual([
      '6 superseded enterpriseNew supersededBy',
      '8 create enterpriseNew',
      '9 create replaces',
      '10 refuse required',
      '11 refuse date',
      '12 refuse formulaWithoutResult',
    ])
    const { needs } = await listed()
    expect(needs).toMatchObject([
      { title: '样例需求乙', enterprise: { name: '样例乙公司' }, budgetQualifier: 'negotiable', validUntil: null, isSample: true, state: 'published' },
      { title: '样例需求甲', field: 'environment', budgetMin: '300000', budgetMax: '500000', budgetText: '30-50万元', validUntil: '2030-03-01T00:00:00.000Z', cooperationModes: ['development', 'training'] },
    ])
  })

  it('changes nothing in a dry run', async () => {
    const before = await listed()
    await importRows('needs', messy, { dryRun: true })
    expect(await listed()).toEqual(before)
  })

  it('comes back as a spreadsheet of its faulty rows, which can be corrected and imported', async () => {
    const { id } = await importRows('needs', messy)
    const path = join(tmpdir(), `${id}.xlsx`)
    await pipeline(await writeBadRows(id, (key) => (key.endsWith('reason') ? '原因' : key)), createWriteStream(path))
    const file = await openSpreadsheet(path, 'bad')
    const rows: string[][] = []
    for await (const { cells } of file.sheets[0]!.rows()) rows.push(cells)
    await file.close()
    expect(rows[0]).toEqual([...needHeadings, 'imports:badRows.row', '原因'])
    expect(rows.slice(1).map((cells) => cells[8])).toEqual(['10', '11', '12'])
    rows[2]![7] = '2030-12-31'
    expect((await importRows('needs', rows)).totals).toEqual({ create: 1, refuse: 2 })
  })

  it('keeps a trail that names every record', async () => {
    await importRows('needs', messy)
    const row = await db().need.findFirstOrThrow({ where: { title: '样例需求甲' } })
    expect(await historyOf('need', row.id)).toMatchObject([{ action: 'import', changes: { title: [null, '样例需求甲'] } }])
    expect(await db().stateChange.findMany({ where: { recordId: row.id } })).toMatchObject([{ fromState: null, toState: 'published' }])
    expect(await firstBrokenEntry()).toBeNull()
  })
})

it('refuses secrets', async () => {
  const { totals } = await importRows('needs', [['需求名称', '企业名称', '是否涉密'], ['样例甲', '样例厂', '否'], ['样例乙', '样例厂', '是']])
  expect(totals).toEqual({ create: 1, refuse: 1 })
})

it('writes texts that look like formulas as texts', async () => {
  await importRows('needs', [['需求名称', '企业名称'], ['=1+1', '@样例厂']])
  expect((await listed()).needs).toMatchObject([{ title: '=1+1', enterprise: { name: '@样例厂' } }])
})

it('gathers the works of an expert from several rows and columns', async () => {
  const headings = ['姓名', '工作单位', '代表性成果', '专利', '研究方向1', '研究方向2']
  const rows = [headings, ['张 样例', '中南大学', '高纯银粉制备（2021）\n银浆配方', null, '银电解', '废水'], ['张样例', '中南大学', null, '一种净化方法（ZL201610018402.3，2016）', null, null]]
  const { totals } = await importRows('experts', rows)
  expect(totals).toEqual({ create: 1, superseded: 1 })
  expect((await listed()).experts).toMatchObject([
    { name: '张样例', institution: { name: '中南大学' }, researchDirections: ['银电解', '废水'], works: [{ kind: 'patent', title: '一种净化方法' }, { kind: 'achievement', title: '银浆配方' }, { kind: 'achievement', title: '高纯银粉制备' }] },
  ])
  expect((await importRows('experts', rows)).totals).toEqual({ unchanged: 1, superseded: 1 })
})

it('recognises institutions by alias and the ministry’s list', async () => {
  await db().referenceInstitution.upsert({ where: { moeCode: '4143010533' }, create: { moeCode: '4143010533', name: '中南大学', location: '长沙市', level: '本科', department: '教育部' }, update: {} })
  const { id } = await db().institution.create({ data: { name: '国防科技大学', aliases: { create: { name: 'NUDT', key: 'nudt' } } } })
  await importRows('experts', [['name', 'institution'], ['样例甲', 'ＮＵＤＴ'], ['样例乙', '中南大学']])
  expect(await db().expert.findFirst({ where: { name: '样例甲' } })).toMatchObject({ institutionId: id })
  expect((await listed()).institutions).toMatchObject([{ name: '中南大学', moeCode: '4143010533' }, { name: '国防科技大学', moeCode: null }])
})

it('links the parties of agreements', async () => {
  const rows = [['协议名称', '甲方', '乙方', '合同金额（万元）', '签订日期', '状态'], ['样例共建中心协议', '样例银业有限公司', '中南大学', '300', '2017年上半年', '已签']]
  await importRows('agreements', rows)
  expect((await listed()).agreements).toMatchObject([
    { title: '样例共建中心协议', mode: 'joint_centre', committedAmount: '3000000', signedOn: '2017-01-01T00:00:00.000Z', signedPrecision: 'half_year', state: 'signed', parties: [{ role: 'lead', enterprise: { name: '样例银业有限公司' } }, { role: 'partner', institution: { name: '中南大学' } }] },
  ])
  expect((await importRows('agreements', rows)).totals).toEqual({ unchanged: 1 })
})

it('updates by number, and tells what it changes', async () => {
  await importRows('needs', [['需求编号', '需求名称', '企业名称', '备注'], ['N1', '样例甲', '样例厂', '旧']])
  const { id, totals } = await importRows('needs', [['需求编号', '需求名称', '企业名称', '备注'], ['N1', '样例甲改名', '样例厂', '新']])
  expect(totals).toEqual({ update: 1 })
  expect(await db().importRow.findFirst({ where: { batchId: id } })).toMatchObject({ values: { changes: { title: ['样例甲', '样例甲改名'], note: ['旧', '新'] } } })
})

it('puts back what it changed, unless someone has changed it since', async () => {
  const headings = ['需求名称', '企业名称', '备注', '技术难点']
  await importRows('needs', [headings, ['样例甲', '样例厂', '旧备注', '旧难点']])
  const { id } = await importRows('needs', [headings, ['样例甲', '样例厂', '新备注', '新难点']])
  await db().need.updateMany({ data: { note: '手改' } })
  await undoNow(id)
  expect((await listed()).needs).toMatchObject([{ note: '手改', difficulty: '旧难点' }])
  expect(await told(id)).toEqual(['2 update noDescription changedSince'])
})

it('names what is wrong with a file as a whole', async () => {
  const fault = async (rows: Cell[][]) => (await importRows('needs', rows)).fault
  expect(await fault([['甲', '乙'], ['丙', '丁']])).toEqual({ key: 'noHeadings', values: {} })
  expect(await fault([['需求名称', '联系人'], ['样例', '某人']])).toEqual({ key: 'missingColumns', values: { fields: 'enterprise' } })
})

it('reads further sheets by their own headings, but neither explanations nor sheets without headings', async () => {
  const path = await spreadsheetOf([['需求名称', '企业名称'], ['样例甲', '样例厂']], { 第二页: [['单位名称', '需求名称'], ['样例厂', '样例乙']], 填写说明: [['需求名称', '企业名称'], ['样例丙', '样例厂']], 草稿: [['随便写写']] })
  const { totals, mapping } = await importFile('needs', path, { dryRun: false, mapping: new Map() })
  expect(totals).toEqual({ create: 2 })
  expect(mapping!.skipped).toEqual([{ sheet: '填写说明', reason: 'explanation' }, { sheet: '草稿', reason: 'noHeadings' }])
})
