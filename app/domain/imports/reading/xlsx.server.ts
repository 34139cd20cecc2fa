import { MergeFill, outlineOf } from './merges.server'
import { readSharedStrings, type SharedStrings } from './sharedStrings.server'
import { limits, type OpenFile, ReadingError, type Sheet, type SheetRow, tidyRow } from './sheets'
import { SheetCells } from './cells'
import { readWorkbook, type WorkbookParts } from './workbook.server'
import { parseXml } from './xml.server'
import { openPackage, type Package } from './zip.server'

/** Opens a workbook for reading row by row. Throws ReadingError where it is broken or none. */
export async function openXlsx(path: string): Promise<OpenFile> {
  const zip = await openPackage(path)
  try {
    const workbook = await readWorkbook(zip)
    const strings = await readSharedStrings(zip, workbook.sharedStrings)
    const sheets: Sheet[] = []
    for (const sheet of workbook.sheets) sheets.push(await openSheet(zip, workbook, strings, sheet))
    return { sheets, close: () => zip.close() }
  } catch (error) {
    await zip.close()
    throw error
  }
}

async function openSheet(zip: Package, workbook: WorkbookParts, strings: SharedStrings, { name, hidden, part }: WorkbookParts['sheets'][number]): Promise<Sheet> {
  if (hidden) return { name, hidden, size: 0, async *rows() {} }
  const { rows: size, merges } = await outlineOf(await zip.read(part))
  return { name, hidden, size, rows: () => rowsOf(zip, part, new SheetCells(workbook, strings), new MergeFill(merges)) }
}

async function* rowsOf(zip: Package, part: string, cells: SheetCells, merged: MergeFill): AsyncGenerator<SheetRow> {
  let count = 0
  for await (const _ of parseXml(await zip.read(part), cells)) {
    for (const { row, texts, faults } of cells.take()) {
      if ((count += 1) > limits.rows) throw new ReadingError('tooManyRows', { max: limits.rows })
      merged.fill(row, texts)
      yield tidyRow(row, texts, faults)
    }
  }
}
