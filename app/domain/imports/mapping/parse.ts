import type { ImportKind } from '../kinds'
import type { Params } from '../values/value'
import { fieldsOf } from './fields'
import type { TableRow } from './tables'

/** Something to tell about a row: why it stays out, what it left out, what it makes beside itself, what must be asked. */
export interface Reason {
  level: 'refuse' | 'ask' | 'note'
  /** The column's heading; null where it is the row as a whole. */
  column: string | null
  /** A key of `imports.reasons`. */
  code: string
  /** The cell's text, shortened. */
  value?: string
  params?: Params
}

export interface ParsedCells {
  /** What the cells were understood as, by field; only what is stated. */
  cells: Record<string, unknown>
  reasons: Reason[]
}

/** Understands a row's cells, each by its column. */
export function parseCells(kind: ImportKind, { table, cells, faults }: TableRow): ParsedCells {
  const parsed: ParsedCells = { cells: {}, reasons: [] }
  for (const spec of fieldsOf[kind]) {
    const columns = Object.keys(table.columns).map(Number).filter((index) => table.columns[index] === spec.field)
    for (const index of columns) {
      const column = table.headings[index] ?? ''
      const text = cells[index] ?? ''
      const fault = faults?.[index]
      if (fault) parsed.reasons.push({ level: 'refuse', column, code: fault, ...(text ? { value: shortened(text) } : {}) })
      else if (text.trim()) addCell(parsed, spec.field, column, text, spec.parse(text, column))
    }
    const isMissing = spec.required && parsed.cells[spec.field] === undefined
    const column = table.headings[columns[0] ?? -1] ?? null
    if (isMissing && !parsed.reasons.some((one) => one.level === 'refuse' && one.column === column)) parsed.reasons.push({ level: 'refuse', column, code: 'required' })
  }
  return parsed
}

function addCell(parsed: ParsedCells, field: string, column: string, text: string, read: ReturnType<(typeof fieldsOf)['needs'][number]['parse']>): void {
  const params = read.params ? { params: read.params } : {}
  if ('fault' in read) return void parsed.reasons.push({ level: 'refuse', column, code: read.fault, value: shortened(text), ...params })
  if (read.note) parsed.reasons.push({ level: 'note', column, code: read.note, value: shortened(text), ...params })
  if (read.value === null) return
  const before = parsed.cells[field]
  parsed.cells[field] = Array.isArray(before) && Array.isArray(read.value) ? [...new Set([...before, ...read.value])] : read.value
}

export const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
