import { AlignmentType, type Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import { textWidth } from './page'
import { styled, widthOf } from './text'

/** A table over the width of the text: its headings come again on every page, and no row is torn in two. */
export function table(columns: string[], rows: string[][]): Table {
  const widths = columnWidths(columns, rows)
  const numeric = columns.map((_, column) => rows.length > 0 && rows.every((row) => /^[\d,.\s%+-]*$/.test(row[column] ?? '')))
  const cell = (paragraph: Paragraph, column: number) =>
    new TableCell({ children: [paragraph], width: { size: widths[column]!, type: WidthType.DXA }, verticalAlign: VerticalAlign.CENTER })
  const headings = columns.map((text, column) => cell(styled('TableHeading', text), column))
  const body = rows.map((row) => columns.map((_, column) => cell(styled('TableText', row[column] ?? '', { alignment: numeric[column] ? AlignmentType.RIGHT : AlignmentType.LEFT }), column)))
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    margins: { marginUnitType: WidthType.DXA, left: 80, right: 80, top: 40, bottom: 40 },
    rows: [new TableRow({ children: headings, tableHeader: true, cantSplit: true }), ...body.map((children) => new TableRow({ children, cantSplit: true }))],
  })
}

/** Each column as wide as its longest text asks, within bounds, so that a long one does not starve the others. */
function columnWidths(columns: string[], rows: string[][]): number[] {
  const wanted = columns.map((heading, column) => Math.min(20, Math.max(widthOf(heading), ...rows.map((row) => widthOf(row[column] ?? ''))) + 1))
  const total = wanted.reduce((sum, width) => sum + width, 0)
  return wanted.map((width) => Math.floor((width / total) * textWidth))
}
