import type { RecordKind } from '@prisma-client'
import { type Cell, type ExportColumn, type Sheet, sheetOf, type Translate } from '~/domain/exports/workbook.server'
import { parsePreciseDate } from '~/domain/preciseDates'
import { type CountedRecord, recordKey, type RecordValue } from '../figures/figure'
import { type FieldForm, formOf } from './fields'

/** The records of one kind as they were counted, each with the figures that it went into. */
export function recordSheet(kind: RecordKind, records: CountedRecord[], countedIn: Map<string, string[]>, t: Translate): Sheet<unknown> {
  const fields = [...new Set(records.flatMap(({ values }) => Object.keys(values)))]
  const columns: ExportColumn<CountedRecord>[] = [
    { heading: t('annex:name'), value: ({ label }) => label ?? t('annex:unnamed'), width: 40 },
    ...fields.map((field) => fieldColumn(field, t)),
    { heading: t('annex:countedIn'), value: (record) => countedIn.get(recordKey(record))?.join('、'), width: 30 },
  ]
  return sheetOf({ name: t(`enums:recordKind.${kind}`), columns, batches: slices(records) })
}

function fieldColumn(field: string, t: Translate): ExportColumn<CountedRecord> {
  const form = formOf(field)
  const kinds = { day: 'date', yuan: 'money', number: 'decimal' } as const
  const kind = typeof form === 'string' ? kinds[form] : undefined
  return { heading: t(`reports:values.${field}`), kind, value: ({ values }) => cell(values[field] ?? null, form, t), width: kind ? 14 : 20 }
}

function cell(value: RecordValue, form: FieldForm | null, t: Translate): Cell {
  if (value === null || form === null) return value
  if (form === 'yuan' || form === 'number') return Number(value)
  return form === 'day' ? dayOf(String(value)) : t(`enums:${form.enumeration}.${value}`)
}

/** A day as a spreadsheet knows it; a month, half-year or year is not one, and stays in words. */
function dayOf(text: string): Cell {
  const read = parsePreciseDate(text)
  return read?.precision === 'day' ? read.on : text
}

async function* slices(records: CountedRecord[]): AsyncGenerator<CountedRecord[]> {
  for (let at = 0; at < records.length; at += 500) yield records.slice(at, at + 500)
}
