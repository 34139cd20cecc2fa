import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import type { Prisma } from '@prisma-client'
import { visitor } from '~/domain/actor'
import type { Translate } from '~/domain/exports/workbook.server'
import { db, inTransaction } from '~/platform/db.server'
import { keep, receive } from '~/platform/storage.server'
import { pendingRows, runImport } from './applying/run.server'
import { badRowsOf } from './badRows.server'
import { createBatch } from './imports.server'
import type { ImportKind } from './kinds'
import { fieldsOf } from './mapping/fields'
import type { Reason } from './mapping/parse'
import { type Mapping, missingFields } from './mapping/tables'
import { checkImport } from './planning/check.server'
import type { RowValues } from './planning/rows'
import { countOutcomes, type Totals } from './totals.server'

export interface FromFile {
  id: string
  /** Why the file as a whole cannot be imported: a key of `imports.faults` with its values. */
  fault: { key: string; values: Record<string, unknown> } | null
  mapping: Mapping | null
  totals: Totals
  /** Rows that did not go in, the first 1000. */
  bad: { sheet: string; row: number; label: string; reasons: Reason[] }[]
  /** Required fields that no column fills. */
  missing: string[]
}

/** Imports a file in one go, in the system's name, for the command line: nothing is asked, unclear rows stay out. */
export async function importFile(kind: ImportKind, path: string, { dryRun, mapping }: { dryRun: boolean; mapping: Map<string, string> }): Promise<FromFile> {
  const file = await receive(createReadStream(path))
  await keep(file)
  const id = await inTransaction((tx) => createBatch(tx, visitor, { kind, name: basename(path), sha256: file.sha256 }))
  await checkImport(id)
  if (mapping.size > 0) await checkAgain(kind, id, mapping)
  const { state } = await batchOf(id)
  if (state === 'checked' && !dryRun) {
    await db().importBatch.update({ where: { id }, data: { state: 'running', rowsDone: 0, rowsTotal: await db().importRow.count({ where: pendingRows(id) }) } })
    await runImport(id)
  }
  return resultOf(kind, id)
}

const batchOf = (id: string) => db().importBatch.findUniqueOrThrow({ where: { id } })

/** Checks once more with columns that were given by their headings. Throws where a heading or field is unknown. */
async function checkAgain(kind: ImportKind, id: string, chosen: Map<string, string>): Promise<void> {
  const mapping = (await batchOf(id)).mapping as unknown as Mapping
  for (const [heading, field] of chosen) {
    const tables = mapping.tables.filter(({ headings }) => headings.includes(heading))
    if (tables.length === 0) throw new Error(`no column ${heading}`)
    if (field && !fieldsOf[kind].some((spec) => spec.field === field)) throw new Error(`no field ${field}; there are: ${fieldsOf[kind].map((spec) => spec.field).join(', ')}`)
    for (const table of tables) setColumn(table, table.headings.indexOf(heading), field)
  }
  await db().importBatch.update({ where: { id }, data: { state: 'checking', error: null, mapping: mapping as unknown as Prisma.InputJsonObject } })
  await checkImport(id)
}

function setColumn(table: Mapping['tables'][number], index: number, field: string): void {
  const others = Object.entries(table.columns).filter(([column, one]) => Number(column) !== index && one !== field)
  table.columns = { ...Object.fromEntries(others), ...(field ? { [index]: field } : {}) }
}

async function resultOf(kind: ImportKind, id: string): Promise<FromFile> {
  const { error, state, ...batch } = await batchOf(id)
  const [key = '', json] = error?.split(/\|(.*)/s) ?? []
  const mapping = batch.mapping as unknown as Mapping | null
  const where = { batchId: id, applied: false, outcome: { in: ['refuse' as const, 'ambiguous' as const] } }
  const rows = await db().importRow.findMany({ where, orderBy: { id: 'asc' }, take: 1000 })
  return {
    id,
    fault: state === 'failed' ? { key, values: json ? (JSON.parse(json) as Record<string, unknown>) : {} } : null,
    mapping,
    totals: await countOutcomes(id),
    bad: rows.map(({ sheet, row, values, reasons }) => ({ sheet, row, label: (values as unknown as RowValues).parsed.label, reasons: reasons as unknown as Reason[] })),
    missing: mapping?.tables.flatMap((table) => missingFields(kind, table)) ?? [],
  }
}

/** The spreadsheet of rows that did not go in. */
export const writeBadRows = async (id: string, t: Translate): Promise<Readable> => badRowsOf(id, await batchOf(id), t)
