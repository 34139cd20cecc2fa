import { once } from 'node:events'
import { PassThrough, type Readable } from 'node:stream'
import ExcelJS from 'exceljs'
import { printable } from './printable'

export type Cell = string | number | Date | null | undefined

export interface ExportColumn<Row> {
  heading: string
  value: (row: Row) => Cell
  kind?: 'money' | 'number' | 'date'
  /** In characters. */
  width?: number
}

/** A text of the catalogues in the reader's language, by `namespace:key`. */
export type Translate = (key: string) => string

const formats = { money: '#,##0.00', number: '0', date: 'yyyy-mm-dd', text: '@' }

/** A text longer than this makes a spreadsheet program refuse the file. */
const longestText = 32_767

/**
 * An .xlsx of one sheet that is written while its rows are read, batch by batch, so that memory stays bounded. Texts are
 * written as texts, so that one that starts with `=` or `@` is no formula; amounts and dates are numbers and dates.
 */
export function workbook<Row>(sheetName: string, columns: ExportColumn<Row>[], batches: AsyncIterable<Row[]>): Readable {
  const out = new PassThrough()
  write(out, sheetName, columns, batches).catch((error: Error) => out.destroy(error))
  return out
}

async function write<Row>(out: PassThrough, sheetName: string, columns: ExportColumn<Row>[], batches: AsyncIterable<Row[]>): Promise<void> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true })
  const sheet = book.addWorksheet(sheetName.replace(/[*?:\\/[\]]/g, ' ').slice(0, 31), { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = columns.map(({ heading, kind, width }) => ({ header: heading, width: width ?? 16, style: { numFmt: formats[kind ?? 'text'] } }))
  sheet.getRow(1).font = { bold: true }
  sheet.getRow(1).commit()
  for await (const rows of batches) {
    for (const row of rows) sheet.addRow(columns.map(({ value }) => written(value(row)))).commit()
    if (out.destroyed) return
    if (out.writableNeedDrain) await Promise.race([once(out, 'drain'), once(out, 'close')])
  }
  sheet.commit()
  await book.commit()
}

const written = (cell: Cell): Cell => (typeof cell === 'string' ? printable(cell).slice(0, longestText) || null : (cell ?? null))

/** Reads a table in batches along a cursor: `page` gets the last id of the batch before. */
export async function* inBatches<Row extends { id: string }>(page: (after: string | undefined) => Promise<Row[]>): AsyncGenerator<Row[]> {
  let after: string | undefined
  for (;;) {
    const rows = await page(after)
    if (rows.length === 0) return
    yield rows
    after = rows.at(-1)!.id
  }
}

/** The part of a query that reads on from the row before. */
export const batchAfter = (after: string | undefined) => ({ take: 500, ...(after ? { skip: 1, cursor: { id: after } } : {}) })
