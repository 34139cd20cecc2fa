import { Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import { officialDocument } from '~/domain/papers/document.server'
import { textWidth } from '~/domain/papers/page'
import { styled } from '~/domain/papers/text'
import type { FormPart, FormRow } from './form'

const title = '技术合同认定登记表'

/** The form as a `.docx` on the page of official papers: a table for each of its parts, blanks with their lines. */
export const registrationDocument = (parts: FormPart[], organ: string): Promise<Buffer> =>
  officialDocument({ title, organ, children: [styled('Title', title), ...parts.flatMap((part) => [styled('Heading1', part.title), table(part.rows), new Paragraph({ style: 'TableText' })])] })

const labelWidth = Math.floor(textWidth / 5)

/** Four columns: a line with one field spreads its value over the last three. */
function table(rows: FormRow[]): Table {
  const valueWidth = Math.floor(textWidth / 2) - labelWidth
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [labelWidth, valueWidth, labelWidth, valueWidth],
    margins: { marginUnitType: WidthType.DXA, left: 80, right: 80, top: 60, bottom: 60 },
    rows: rows.map((row) => new TableRow({ cantSplit: true, children: row.flatMap((field) => cells(field, row.length === 1 ? textWidth - labelWidth : valueWidth, row.length === 1 ? 3 : 1)) })),
  })
}

const cells = ({ label, value }: FormRow[number], width: number, columnSpan: number) => [
  cell('TableHeading', label, labelWidth, 1),
  cell('TableText', value, width, columnSpan),
]

const cell = (style: 'TableHeading' | 'TableText', text: string, width: number, columnSpan: number) =>
  new TableCell({ columnSpan, width: { size: width, type: WidthType.DXA }, verticalAlign: VerticalAlign.CENTER, children: text.split('\n').map((line) => styled(style, line)) })
