import excel from 'exceljs'

export type Cell = string | number | null | { formula: string; result?: string | number }

/** An .xlsx of one sheet with these rows, as a bureau would send it. */
export async function spreadsheet(rows: Cell[][], sheet = 'Sheet1'): Promise<Buffer<ArrayBuffer>> {
  const book = new excel.Workbook()
  book.addWorksheet(sheet).addRows(rows)
  return Buffer.from(await book.xlsx.writeBuffer())
}
