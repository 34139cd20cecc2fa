import { randomBytes } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { visitor } from '~/domain/actor'
import { agreementForm, officer, plantPartners } from '~/domain/agreements/agreements.fixture'
import { agreementFilter } from '~/domain/agreements/agreements.schema'
import { createAgreement } from '~/domain/agreements/agreements.server'
import { exportAgreements } from '~/domain/agreements/export.server'
import { exportEnterprises } from '~/domain/enterprises/export.server'
import { enterpriseFilter } from '~/domain/enterprises/enterprises.schema'
import { exportExperts } from '~/domain/experts/export.server'
import { expertFilter } from '~/domain/experts/experts.schema'
import { exportNeeds } from '~/domain/needs/export.server'
import { needFilter } from '~/domain/needs/needs.schema'
import { db } from '~/platform/db.server'
import { type ExportColumn, sheetOf, workbook, workbookOf } from './workbook.server'

async function opened(stream: NodeJS.ReadableStream) {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await buffer(stream)) as unknown as ExcelJS.Buffer)
  return book.worksheets[0]!
}

async function* batches<Row>(...rows: Row[][]) {
  yield* rows
}

describe('a workbook', () => {
  it('writes texts as texts, amounts as numbers, days as days', async () => {
    type Row = [string, number | null, Date | null]
    const columns: ExportColumn<Row>[] = [
      { heading: '名称', value: ([text]) => text },
      { heading: '金额', value: ([, amount]) => amount, kind: 'money' },
      { heading: '日期', value: ([, , day]) => day, kind: 'date' },
    ]
    const day = new Date('2026-03-01T00:00:00Z')
    const sheet = await opened(workbook('表', columns, batches<Row>([['=1+1', 9e8, day], ['@SUM(A1)\u0000\u0008', null, null]], [['x'.repeat(40_000), 0.5, null]])))
    expect(sheet.getRow(1).values).toEqual([undefined, '名称', '金额', '日期'])
    expect(sheet.getCell('A2')).toMatchObject({ value: '=1+1', type: ExcelJS.ValueType.String, numFmt: '@' })
    expect([sheet.getCell('B2').value, sheet.getCell('C2').value]).toEqual([9e8, day])
    expect(sheet.getCell('A3').value).toBe('@SUM(A1)')
    expect(String(sheet.getCell('A4').value)).toHaveLength(32_767)
  })

  it('holds every row of many batches', async () => {
    async function* many() {
      for (let batch = 0; batch < 40; batch += 1) yield Array.from({ length: 500 }, (_, row) => batch * 500 + row)
    }
    const sheet = await opened(workbook('many', [{ heading: 'n', value: (n: number) => n, kind: 'number' }], many()))
    expect(sheet.rowCount).toBe(20_001)
    expect(sheet.getCell('A20001').value).toBe(19_999)
  }, 30_000)

  it('holds several sheets', async () => {
    const columns: ExportColumn<number>[] = [{ heading: 'n', value: (n) => n, kind: 'number' }]
    const stream = workbookOf([sheetOf({ name: '一/二', columns, batches: batches([1, 2], [3]) }), sheetOf({ name: '空', columns, batches: batches<number>() })])
    const book = new ExcelJS.Workbook()
    await book.xlsx.load((await buffer(stream)) as unknown as ExcelJS.Buffer)
    expect(book.worksheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([['一 二', 4], ['空', 1]])
  })

  it('reads no further ahead than its reader takes', async () => {
    const batchBytes = 100 * 90
    let [batchesRead, taken, ahead] = [0, 0, 0]
    async function* many() {
      for (; batchesRead < 2000; batchesRead += 1) yield Array.from({ length: 100 }, () => randomBytes(90).toString('base64'))
    }
    for await (const chunk of workbook('many', [{ heading: 'text', value: (text: string) => text }], many())) {
      taken += (chunk as Buffer).length
      ahead = Math.max(ahead, batchesRead * batchBytes - taken)
      if (taken > 2_000_000) break
    }
    expect(taken).toBeGreaterThan(2_000_000)
    expect(ahead).toBeLessThan(500_000)
  })

  it('breaks off where its rows cannot be read', async () => {
    async function* failing(): AsyncGenerator<number[]> {
      yield [1]
      throw new Error('the database went away')
    }
    await expect(buffer(workbook('x', [{ heading: 'n', value: (n: number) => n }], failing()))).rejects.toThrow('went away')
  })
})

describe('the exports of needs, experts and enterprises', () => {
  it('follow their filters, name no contact and are for the bureau', async () => {
    const { firm, university, professor, wanted } = await plantPartners()
    await db().enterprise.update({ where: { id: firm.id }, data: { contactPhone: '13700000000' } })
    const asked = (query: Record<string, string>) => new URLSearchParams(query)
    const sheets = await Promise.all([
      opened(exportNeeds(officer, needFilter(asked({ enterprise: firm.id })), (key) => key)),
      opened(exportExperts(officer, expertFilter(asked({ institution: university.id })), (key) => key)),
      opened(exportEnterprises(officer, enterpriseFilter(asked({ keyword: firm.name })), (key) => key)),
    ])
    expect(sheets.map(({ rowCount }) => rowCount)).toEqual([2, 2, 2])
    const texts = sheets.map((sheet) => JSON.stringify(sheet.getRow(2).values))
    for (const [index, name] of [wanted.title, professor.name, firm.name].entries()) expect(texts[index]).toContain(name)
    expect(texts.join()).not.toContain('13700000000')
    expect(() => exportNeeds(visitor, needFilter(asked({})), (key) => key)).toThrow('forbidden')
  }, 30_000)
})

describe('the export of agreements', () => {
  it('follows the filter and is for the bureau', async () => {
    const { firm, university } = await plantPartners()
    const parties = [{ name: firm.name }, { name: university.name }]
    await createAgreement(officer, agreementForm({ title: '=HYPERLINK("x")', parties, signed: '2017H1', committedAmount: '900000000', committedQualifier: 'over', committedText: '9亿多' }))
    await createAgreement(officer, agreementForm({ parties: [{ name: university.name }] }))
    const filter = agreementFilter(new URLSearchParams({ enterprise: firm.id }))
    const sheet = await opened(exportAgreements(officer, filter, (key) => key))
    expect(sheet.rowCount).toBe(2)
    const headings = (sheet.getRow(1).values as string[]).slice(1)
    const row = Object.fromEntries(headings.map((heading, index) => [heading, sheet.getRow(2).getCell(index + 1).value]))
    expect(row).toMatchObject({
      'agreements:fields.title': '=HYPERLINK("x")',
      'agreements:fields.signed': '2017H1',
      'agreements:fields.committedAmount': 900_000_000,
      'agreements:fields.committedQualifier': 'enums:amountQualifier.over',
      'agreements:fields.committedText': '9亿多',
      'agreements:export.enterprises': firm.name,
      'agreements:export.institutions': university.name,
    })
    expect(() => exportAgreements(visitor, filter, (key) => key)).toThrow('forbidden')
  }, 30_000)
})
