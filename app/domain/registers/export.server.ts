import type { Readable } from 'node:stream'
import type { Actor } from '~/domain/actor'
import { batchAfter, type Cell, type ExportColumn, inBatches, type Translate, workbook } from '~/domain/exports/workbook.server'
import { permit } from '~/domain/permit.server'
import { writePreciseDate } from '~/domain/preciseDates'
import type { RegisterKind } from '~/domain/records/paths'
import { db } from '~/platform/db.server'
import { registerWhere } from './conditions.server'
import { type Field, fieldsOf } from './definition'
import type { RegisterFilter } from './filter'
import { labelKey } from './labels'
import { newestFirst } from './reading.server'
import { registers } from './registers'
import { including } from './rows.server'
import { type RegisterRow, registerTable, type Where } from './tables.server'
import { shownValue } from './values'

/** A register's list as its filter shows it, all pages, as a spreadsheet with headings in the reader's language; an import reads it back. */
export function exportRegistered(actor: Actor, kind: RegisterKind, filter: RegisterFilter, t: Translate): Readable {
  permit(actor, 'register.view')
  permit(actor, 'records.export')
  return workbook(t(`registers:kinds.${kind}.title`), registerColumns(kind, t), registerBatches(kind, registerWhere(registers[kind], filter)))
}

/** A register's rows in batches, the newest first. */
export const registerBatches = (kind: RegisterKind, where: Where): AsyncIterable<RegisterRow[]> =>
  inBatches((after) => registerTable(db(), kind).findMany({ where, ...including(registers[kind]), orderBy: newestFirst(registers[kind]), ...batchAfter(after) }))

/** The columns of a register's spreadsheet. */
export function registerColumns(kind: RegisterKind, t: Translate): ExportColumn<RegisterRow>[] {
  const heading = (name: string) => t(labelKey(kind, name))
  const columns = fieldsOf(registers[kind]).flatMap((field): ExportColumn<RegisterRow>[] => {
    const own: ExportColumn<RegisterRow> = { heading: heading(field.name), value: (row) => cellOf(field, row, t), ...formatOf(field) }
    if (field.type !== 'yuan') return [own]
    const qualifier = (row: RegisterRow) => (row[field.qualifier] ? t(`enums:amountQualifier.${row[field.qualifier] as string}`) : null)
    return [own, { heading: heading(field.qualifier), value: qualifier }]
  })
  return [...columns, { heading: heading('state'), value: (row) => t(`enums:recordState.${row.state}`) }]
}

function formatOf(field: Field): Pick<ExportColumn<RegisterRow>, 'kind' | 'width'> {
  switch (field.type) {
    case 'yuan':
      return { kind: 'money', width: 20 }
    case 'integer':
      return { kind: 'number', width: 10 }
    case 'day':
      return { kind: 'date' }
    case 'longText':
      return { width: 40 }
    case 'text':
      return { width: field.max >= 200 ? 30 : 18 }
    case 'enterprise':
    case 'institution':
      return { width: 30 }
    default:
      return {}
  }
}

function cellOf(field: Field, row: RegisterRow, t: Translate): Cell {
  const value = shownValue(field, row)
  switch (value.is) {
    case 'nothing':
      return null
    case 'text':
      return value.text
    case 'choice':
      return t(`enums:${'enumeration' in field ? field.enumeration : ''}.${value.value}`)
    case 'date':
      return field.type === 'day' ? value.date.on : writePreciseDate(value.date)
    case 'amount':
      return value.min === null ? null : Number(value.min)
    case 'number':
      return Number(value.number)
    case 'yes':
      return t('common:history.yes')
    case 'record':
      return value.name
  }
}
