/** What one table cell may fail with, whatever it was meant to hold. */
export type CellFault = 'formulaWithoutResult' | 'cellError' | 'cellTooLong'

export interface SheetRow {
  /** The row's number as the spreadsheet program shows it, from 1. */
  row: number
  /** Texts from column A on; an empty cell is ''. */
  cells: string[]
  /** Cells that could not be read, by column index. */
  faults?: Record<number, CellFault>
}

export interface Sheet {
  name: string
  hidden: boolean
  /** About how many rows there are, for a progress bar. */
  size: number
  rows(): AsyncGenerator<SheetRow>
}

export interface OpenFile {
  sheets: Sheet[]
  close(): Promise<void>
}

export const limits = {
  /** The largest file that may be uploaded. */
  fileBytes: 50 * 1024 * 1024,
  /** What a workbook may unpack to: more is no spreadsheet but a bomb. */
  unpackedBytes: 1024 * 1024 * 1024,
  sharedTextBytes: 256 * 1024 * 1024,
  rows: 200_000,
  columns: 200,
  /** What spreadsheet programs themselves allow. */
  cellLength: 32_767,
  merges: 50_000,
}

export type ReadingFault =
  | 'oldFormat'
  | 'otherFormat'
  | 'passwordProtected'
  | 'brokenFile'
  | 'emptyFile'
  | 'tooLarge'
  | 'tooManyRows'
  | 'encoding'
  | 'quotes'
  | 'noHeadings'
  | 'missingColumns'
  | 'fileGone'

/** A file that cannot be imported, for a reason its sender can understand: a key of `imports.faults`. */
export class ReadingError extends Error {
  constructor(
    readonly fault: ReadingFault,
    readonly values: Record<string, string | number> = {},
  ) {
    super(fault)
  }
}

/** What no database text may hold: NUL and halves of characters. */
const unstorable = /\u0000|\p{Surrogate}/gu

/** The row without its empty end; cells beyond what a spreadsheet may hold are cut and marked. */
export function tidyRow(row: number, texts: string[], faults: Record<number, CellFault> = {}): SheetRow {
  const cells = texts.slice(0, limits.columns).map((text) => text.replace(unstorable, ''))
  for (const [index, text] of cells.entries()) {
    if (text.length <= limits.cellLength) continue
    cells[index] = text.slice(0, 200)
    faults[index] = 'cellTooLong'
  }
  while (cells.length > 0 && !cells.at(-1)?.trim() && !(cells.length - 1 in faults)) cells.pop()
  return Object.keys(faults).length ? { row, cells, faults } : { row, cells }
}
