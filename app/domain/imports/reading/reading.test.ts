import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSpreadsheet } from './open.server'
import type { SheetRow } from './sheets'

let folder: string

beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'reading-'))))
afterAll(() => rm(folder, { recursive: true }))

async function read(content: string | Uint8Array): Promise<SheetRow[]> {
  const path = join(folder, crypto.randomUUID())
  await writeFile(path, content)
  const file = await openSpreadsheet(path, '样例.csv')
  const rows: SheetRow[] = []
  for (const sheet of file.sheets) for await (const row of sheet.rows()) rows.push(row)
  await file.close()
  return rows
}

async function workbook(fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  fill(book.addWorksheet('样例'), book)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

const cellsOf = (rows: SheetRow[]) => rows.map(({ cells }) => cells)

it('reads what a person sees in each cell of a workbook', async () => {
  const rows = await read(
    await workbook((sheet) => {
      sheet.addRow(['文本', 0.1 + 0.2, 13800000000, true, new Date(Date.UTC(2027, 5, 30)), { richText: [{ text: '富' }, { text: '文本', font: { bold: true } }] }])
      sheet.addRow([{ formula: '1+1', result: 2 }, { formula: 'A1', result: '结果' }, { formula: 'B9' }, { error: '#N/A' }, { text: '链接', hyperlink: 'http://127.0.0.1/' }])
    }),
  )
  expect(cellsOf(rows)).toEqual([
    ['文本', '0.3', '13800000000', 'TRUE', '2027-06-30', '富文本'],
    ['2', '结果', '', '#N/A', '链接'],
  ])
  expect(rows[1]!.faults).toEqual({ 2: 'formulaWithoutResult', 3: 'cellError' })
})

it('counts days from 1904 where the workbook does', async () => {
  const content = await workbook((sheet, book) => {
    book.properties.date1904 = true
    sheet.addRow([new Date(Date.UTC(2027, 5, 30))])
  })
  expect(cellsOf(await read(content))).toEqual([['2027-06-30']])
})

it('keeps row numbers across blank rows, and repeats tall merged cells', async () => {
  const rows = await read(
    await workbook((sheet) => {
      sheet.getCell('A2').value = '样例企业'
      sheet.getCell('B2').value = '甲'
      sheet.getCell('B3').value = '乙'
      sheet.mergeCells('A2:A3')
      sheet.getCell('B6').value = '丙'
    }),
  )
  expect(rows.filter(({ cells }) => cells.length > 0)).toEqual([
    { row: 2, cells: ['样例企业', '甲'] },
    { row: 3, cells: ['样例企业', '乙'] },
    { row: 6, cells: ['', '丙'] },
  ])
})

it('leaves no character broken between the pieces it reads', async () => {
  const text = '稀贵金属提纯与废水深度处理'.repeat(5)
  const rows = await read(await workbook((sheet) => sheet.addRows(Array.from({ length: 3000 }, (_, index) => [`${text}${index}`]))))
  expect(rows).toHaveLength(3000)
  expect(rows.every(({ cells }, index) => cells[0] === `${text}${index}`)).toBe(true)
})

it.each([
  ['UTF-8', (text: string) => Buffer.from(text)],
  ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
  ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
])('reads delimited text in %s', async (_, encode) => {
  expect(cellsOf(await read(encode('姓名;备注\n张三;"两行\n有;号"\n')))).toEqual([['姓名', '备注'], ['张三', '两行\n有;号']])
})

it('reads GB18030 even where the first telling byte comes late', async () => {
  const content = Buffer.concat([Buffer.from(`name,note\n${'a,b\n'.repeat(50_000)}`), Buffer.from([0xd5, 0xc5, 0xc8, 0xfd, 0x2c, 0x81, 0x39, 0xef, 0x30, 0x0a])])
  expect((await read(content)).at(-1)).toEqual({ row: 50_002, cells: ['张三', '㐁'] })
})

it('keeps loose quotes as they stand', async () => {
  expect(cellsOf(await read('甲,乙\n5"管,"好"\n'))).toEqual([['甲', '乙'], ['5"管', '好']])
})

const cfb = (text: string) => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600), Buffer.from(text, 'utf16le')])

it.each([
  ['an empty file', Buffer.alloc(0), 'emptyFile'],
  ['an old workbook', cfb('Workbook'), 'oldFormat'],
  ['a workbook with a password', cfb('EncryptedPackage'), 'passwordProtected'],
  ['a web page named .xls', Buffer.from('<html><table></table></html>'), 'oldFormat'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'otherFormat'],
  ['half a zip file', Buffer.from('PK\x03\x04 and no more'), 'brokenFile'],
  ['text in no encoding', Buffer.from([0x61, 0xff, 0xff, 0x62]), 'encoding'],
  ['an open quote', Buffer.from('甲,乙\n"丙,丁\n戊,己\n'), 'quotes'],
])('names the fault of %s', async (_, content, fault) => {
  await expect(read(content)).rejects.toMatchObject({ fault })
})
