import { createWriteStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadSample } from '@sample/load'
import { convert, officeFolder, type Page, pagesOf } from '@tests/setup/office'
import { annexWorkbook } from '~/domain/reports/annex/annex.server'
import { writeReport } from '~/domain/reports/report.server'
import { reportPaper } from '~/domain/reports/reportPaper'
import { paperDocument } from '~/domain/papers/paper.server'
import { db } from '~/platform/db.server'
import { loadReference } from '../../prisma/reference'

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const folder = officeFolder()
const millimetres = (points: number) => (points / 72) * 25.4

let report: Awaited<ReturnType<typeof writeReport>>
let pages: Page[]
let text: string
let openDocument: string

beforeAll(async () => {
  await loadReference(db())
  await loadSample(db())
  report = await writeReport({ from: day('2017-01-01'), to: day('2017-06-30'), asOf: day('2017-06-30') }, {})
  const paper = reportPaper({ title: '样例县2017年上半年科技工作总结', officeName: '样例县科学技术局', date: day('2017-06-30'), paragraphs: report.written.paragraphs, attachments: ['数字一览表', '各项名单'] })
  await pipeline(await paperDocument(paper), createWriteStream(join(folder, 'report.docx')))
  await pipeline(annexWorkbook(report.written, (key) => key), createWriteStream(join(folder, 'annex.xlsx')))
  expect(await convert(folder, 'report.docx', 'pdf')).toEqual(['report.pdf'])
  expect(await convert(folder, 'report.docx', 'fodt')).toEqual(['report.fodt'])
  pages = await pagesOf(folder, 'report.pdf')
  text = pages.flatMap(({ lines }) => lines.slice(0, -1).map((line) => line.text)).join('')
  openDocument = readFileSync(join(folder, 'report.fodt'), 'utf8')
})

describe('the half-year report in LibreOffice', () => {
  it('has A4 pages with the text where GB/T 9704 puts it', () => {
    expect(pages.length).toBeGreaterThanOrEqual(3)
    for (const { width, height, lines } of pages) {
      expect([Math.round(millimetres(width)), Math.round(millimetres(height))]).toEqual([210, 297])
      const body = lines.slice(0, -1)
      expect(millimetres(Math.min(...body.map(({ left }) => left)))).toBeGreaterThan(27.5)
      expect(millimetres(Math.max(...body.map(({ bottom }) => bottom)))).toBeLessThan(297 - 34)
      expect(millimetres(body[0]!.top)).toBeGreaterThan(36)
    }
  })

  it('fills a page with 22 lines, 28 points apart', () => {
    const bodies = pages.slice(1, -1).map(({ lines }) => lines.slice(0, -1))
    expect(Math.max(...bodies.map(({ length }) => length))).toBe(22)
    for (const body of bodies) for (const [index, { top }] of body.slice(1).entries()) expect(top - body[index]!.top).toBeCloseTo(28, 0)
  })

  it('numbers its pages on the outer edge, below the text', () => {
    const numbers = pages.map(({ lines }) => lines.at(-1)!)
    expect(numbers.map((line) => line.text)).toEqual(pages.map((_, index) => `—${index + 1}—`))
    for (const [index, { left, right, top }] of numbers.entries()) {
      expect(millimetres(top)).toBeGreaterThan(297 - 35)
      if (index % 2 === 0) expect(millimetres(right)).toBeCloseTo(210 - 26 - 4.94, 0)
      else expect(millimetres(left)).toBeCloseTo(28 + 4.94, 0)
    }
  })

  it('says the figures, and ends with what is attached, whose it is and the day', () => {
    for (const words of ['申报科技项目16项，其中国家级3项、省级6项、市级7项', '争取资金500万元', '9亿多元，与上年同期相比增长30%', '17名专家教授', '申请专利21项，获得授权8项，实施专利27项', '特等奖1项、一等奖1项、二等奖2项、三等奖2项', '科技特派员10名', '科技三项经费55万元、科技产业引导资金100万元'])
      expect(text).toContain(words)
    expect(text).toMatch(/附件：1\.数字一览表2\.各项名单样例县科学技术局2017年6月30日$/)
  })

  it('has its headings in the outline and names its fonts', () => {
    const headings = [...openDocument.matchAll(/<text:h [^>]*outline-level="(\d)"[^>]*>(.*?)<\/text:h>/g)].map(([, level, heading]) => [level, heading!.replace(/<[^>]*>/g, '')])
    expect(headings).toEqual(report.written.paragraphs.filter(({ kind }) => kind === 'heading').map(({ lead, text }) => ['1', lead + text]))
    for (const font of ['方正小标宋简体', '仿宋_GB2312', '黑体', '楷体_GB2312']) expect(openDocument).toContain(`style:font-name-asian="${font}"`)
    expect(openDocument).toContain('<dc:title>样例县2017年上半年科技工作总结</dc:title>')
  })
})

describe('the annex in LibreOffice', () => {
  it('has a sheet of figures and one of each kind of record, with every row', async () => {
    const sheets = await convert(folder, 'annex.xlsx', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1')
    const rows = (name: string) => parse(readFileSync(join(folder, `annex-${name}.csv`), 'utf8'), { columns: true }) as Record<string, string>[]
    const { figures, records } = report.written
    expect(rows('annex sheet')).toHaveLength(figures.length)
    const kinds = [...new Set([...records.values()].map(({ kind }) => kind))]
    expect(sheets).toHaveLength(1 + kinds.length)
    for (const kind of kinds) expect(rows(`enums recordKind.${kind}`), kind).toHaveLength([...records.values()].filter((record) => record.kind === kind).length)
  })

  it('keeps numbers as numbers and what is unnamed with its quantity', () => {
    const declarations = parse(readFileSync(join(folder, 'annex-enums recordKind.declaration.csv'), 'utf8'), { columns: true }) as Record<string, string>[]
    expect(declarations.reduce((sum, row) => sum + Number(row['reports:values.quantity']), 0)).toBe(16)
    expect(declarations.filter((row) => row['annex:name'] === 'annex:unnamed').map((row) => row['reports:values.quantity']).sort()).toEqual(['5', '7'])
    expect(declarations.map((row) => row['reports:values.soughtAmount']).filter(Boolean)).toEqual(['5000000'])
  })
})
