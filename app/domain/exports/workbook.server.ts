import { once } from 'node:events'
import { PassThrough, type Readable, type Writable } from 'node:stream'
import ExcelJS from 'exceljs'
import { printable } from './printable'

export type Cell = string | number | Date | null | undefined

export interface ExportColumn<Row> {
  heading: string
  value: (row: Row) => Cell
  kind?: 'money' | 'number' | 'decimal' | 'date'
  /** In characters. */
  width?: number
}

/** A text of the catalogues in the reader's language, by `namespace:key`. */
export type Translate = (key: string) => string

const formats = { money: '#,##0.00', number: '0', decimal: 'General', date: 'yyyy-mm-dd', text: '@' }

/** A text longer than this makes a spreadsheet program refuse the file. */
const longestText = 32_767

/** One sheet of a workbook, its rows read while it is written. */
export interface Sheet<Row> {
  name: string
  columns: ExportColumn<Row>[]
  batches: AsyncIterable<Row[]>
}

/** An .xlsx of one sheet. */
export const workbook = <Row>(name: string, columns: ExportColumn<Row>[], batches: AsyncIterable<Row[]>): Readable => workbookOf([sheetOf({ name, columns, batches })])

/** A sheet among others whose rows are of other types. */
export const sheetOf = <Row>(sheet: Sheet<Row>): Sheet<unknown> => sheet as Sheet<unknown>

/**
 * An .xlsx that is written while its rows are read, sheet by sheet, batch by batch: a batch is asked for only when the one before was
 * taken by the reader, so that memory stays bounded. Texts are written as texts, so that one that starts with `=` or `@` is no formula;
 * amounts and dates are numbers and dates.
 */
export function workbookOf(sheets: Sheet<unknown>[]): Readable {
  const out = new PassThrough()
  write({ out, closed: new Promise((resolve) => out.once('close', resolve)) }, sheets).catch((error: Error) => out.destroy(error))
  return out
}

interface Target {
  out: PassThrough
  /** Fulfilled when its reader is done or has gone. */
  closed: Promise<unknown>
}

async function write(target: Target, sheets: Sheet<unknown>[]): Promise<void> {
  const { out } = target
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true })
  for (const sheet of sheets) {
    await writeSheet(book.addWorksheet(allowed(sheet.name), { views: [{ state: 'frozen', ySplit: 1 }] }), sheet, target)
    if (out.destroyed) return
  }
  await book.commit()
}

async function writeSheet(sheet: ExcelJS.Worksheet, { columns, batches }: Sheet<unknown>, target: Target): Promise<void> {
  sheet.columns = columns.map(({ heading, kind, width }) => ({ header: heading, width: width ?? 16, style: { numFmt: formats[kind ?? 'text'] } }))
  sheet.getRow(1).font = { bold: true }
  sheet.getRow(1).commit()
  for await (const rows of batches) {
    for (const row of rows) sheet.addRow(columns.map(({ value }) => written(value(row)))).commit()
    await taken(sheet, target)
    if (target.out.destroyed) return
  }
  sheet.commit()
}

/** Waits until the zip took what was written and the reader has room again; ExcelJS itself would pile up in memory whatever it is given. */
async function taken(sheet: ExcelJS.Worksheet, { out, closed }: Target): Promise<void> {
  const { stream } = sheet as unknown as { stream: { pipes: Writable[] } }
  const zipped = stream.pipes.map((pipe) => new Promise((done) => void pipe.write(Buffer.alloc(0), done)))
  const drained = out.writableNeedDrain ? once(out, 'drain') : undefined
  await Promise.race([Promise.all([...zipped, drained]), closed])
}

/** A sheet's name as a spreadsheet program takes it. */
const allowed = (name: string) => name.replace(/[*?:\\/[\]]/g, ' ').slice(0, 31)

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
