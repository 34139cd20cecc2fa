import type { ImportKind } from '../kinds'
import type { OpenFile, Sheet, SheetRow } from '../reading/sheets'
import { requiredFields } from './fields'
import { type Columns, recognise } from './headings'
import { findHeading, lookAhead } from './headingRow'
import { isDataRow } from './noteRows'

/** A sheet's headings and what each column fills. */
export interface Table {
  sheet: string
  headingRow: number
  headings: string[]
  columns: Columns
}

/** How a file is understood; shown on the import's page, where `columns` can be changed. */
export interface Mapping {
  tables: Table[]
  skipped: { sheet: string; reason: 'hidden' | 'noHeadings' | 'explanation' }[]
}

export interface TableRow extends SheetRow {
  table: Table
}

/**
 * The data rows of all sheets with headings, without titles, hints and notes around them. `mapping` is filled on the
 * way; columns that a person chose before win over those recognised.
 */
export async function* tableRows(file: OpenFile, kind: ImportKind, mapping: Mapping, chosen?: Mapping | null): AsyncGenerator<TableRow> {
  const visible = file.sheets.filter(({ hidden }) => !hidden).length
  for (const sheet of file.sheets) {
    if (sheet.hidden) mapping.skipped.push({ sheet: sheet.name, reason: 'hidden' })
    else if (visible > 1 && isExplanation(sheet.name)) mapping.skipped.push({ sheet: sheet.name, reason: 'explanation' })
    else yield* rowsOfSheet(sheet, kind, mapping, chosen)
  }
}

const isExplanation = (name: string) => /示例|样表|范例|说明|example|instruction|^notes?$/i.test(name)

async function* rowsOfSheet(sheet: Sheet, kind: ImportKind, mapping: Mapping, chosen?: Mapping | null): AsyncGenerator<TableRow> {
  const rows = sheet.rows()
  const head = await take(rows, lookAhead)
  const heading = findHeading(kind, head)
  if (!heading) {
    mapping.skipped.push({ sheet: sheet.name, reason: 'noHeadings' })
    return void (await rows.return(undefined))
  }
  const table = { sheet: sheet.name, ...heading, columns: chosenColumns(chosen, sheet.name, heading) ?? recognise(kind, heading.headings) }
  mapping.tables.push(table)
  if (missingFields(kind, table).length > 0) return void (await rows.return(undefined))
  for await (const row of chained(head, rows)) if (row.row > table.headingRow && isDataRow(kind, table, row)) yield { ...row, table }
}

function chosenColumns(chosen: Mapping | null | undefined, sheet: string, { headings }: { headings: string[] }): Columns | undefined {
  const table = chosen?.tables.find((one) => one.sheet === sheet)
  return table && table.headings.join('\n') === headings.join('\n') ? table.columns : undefined
}

/** Required fields that no column of the table fills. */
export const missingFields = (kind: ImportKind, { columns }: Pick<Table, 'columns'>): string[] =>
  requiredFields(kind).filter((field) => !Object.values(columns).includes(field))

async function take(rows: AsyncGenerator<SheetRow>, count: number): Promise<SheetRow[]> {
  const taken: SheetRow[] = []
  while (taken.length < count) {
    const { value, done } = await rows.next()
    if (done) break
    taken.push(value)
  }
  return taken
}

async function* chained(head: SheetRow[], rest: AsyncGenerator<SheetRow>): AsyncGenerator<SheetRow> {
  yield* head
  yield* rest
}
