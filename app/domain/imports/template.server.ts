import { PassThrough, type Readable } from 'node:stream'
import ExcelJS from 'exceljs'
import type { Translate } from '~/domain/exports/workbook.server'
import type { ImportKind } from './kinds'
import type { FieldSpec } from './mapping/field'
import { fieldsOf } from './mapping/fields'
import { synonyms } from './values/synonyms'

/** A spreadsheet to fill in: headings, one example row, and a sheet that explains each column. */
export function template(kind: ImportKind, t: Translate): Readable {
  const out = new PassThrough()
  const book = new ExcelJS.Workbook()
  addRows(book, kind, t)
  addNotes(book, kind, t)
  book.xlsx.write(out).catch((error: Error) => out.destroy(error))
  return out
}

function headingOf({ zh, en, hint }: FieldSpec, t: Translate): string {
  const word = t('imports:templates.language') === 'en' ? en[0]! : zh[0]!
  return `${word[0]!.toUpperCase()}${word.slice(1)}${hint === 'money' ? '（万元）' : ''}`
}

function addRows(book: ExcelJS.Workbook, kind: ImportKind, t: Translate): void {
  const sheet = book.addWorksheet(t(`imports:kinds.${kind}`), { views: [{ state: 'frozen', ySplit: 1 }] })
  const specs = fieldsOf[kind]
  sheet.columns = specs.map((spec) => ({ header: headingOf(spec, t), width: 18, style: { numFmt: '@' } }))
  for (const [index, { required }] of specs.entries()) sheet.getRow(1).getCell(index + 1).font = { bold: true, color: required ? { argb: 'FFA8201A' } : undefined }
  sheet.addRow(specs.map(({ example }) => example ?? null)).font = { italic: true, color: { argb: 'FF5C635E' } }
}

function addNotes(book: ExcelJS.Workbook, kind: ImportKind, t: Translate): void {
  const sheet = book.addWorksheet(t('imports:templates.notes'))
  sheet.columns = [20, 8, 90].map((width) => ({ width, style: { alignment: { wrapText: true, vertical: 'top' } } }))
  sheet.addRow([t('imports:templates.marked')])
  sheet.mergeCells('A1:C1')
  sheet.addRow(['column', 'required', 'values'].map((name) => t(`imports:templates.${name}`))).font = { bold: true }
  for (const spec of fieldsOf[kind]) sheet.addRow([headingOf(spec, t), spec.required ? t('imports:templates.yes') : null, hintOf(spec, t)])
}

function hintOf({ hint }: FieldSpec, t: Translate): string | null {
  if (!hint) return null
  if (!(hint in synonyms)) return t(`imports:hints.${hint}`)
  return Object.keys(synonyms[hint as keyof typeof synonyms]).map((value) => t(`enums:${hint}.${value}`)).join('、')
}
