import type { Readable } from 'node:stream'
import type { Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { DomainError, found } from '~/domain/errors'
import { type ExportColumn, type Translate, workbook } from '~/domain/exports/workbook.server'
import { permit } from '~/domain/permit.server'
import { db } from '~/platform/db.server'
import { onDisk } from '~/platform/storage.server'
import type { ImportKind } from './kinds'
import type { Reason } from './mapping/parse'
import { type Mapping, tableRows, type TableRow } from './mapping/tables'
import { chunks } from './reading/chunks'
import { openSpreadsheet } from './reading/open.server'
import { reasonText } from './reasonText'

interface BadRow {
  cells: Map<string, string>
  row: number
  reasons: string
}

/** The rows that did not go in, as they stand in the file, with the reasons in a last column: to be corrected and imported again. */
export async function badRows(actor: Actor, id: string, t: Translate): Promise<Readable> {
  permit(actor, 'import.view')
  return badRowsOf(id, found(await db().importBatch.findUnique({ where: { id } })), t)
}

/** The same, for whoever may see every import. */
export function badRowsOf(id: string, batch: Pick<Prisma.ImportBatchGetPayload<object>, 'kind' | 'fileSha256' | 'fileName' | 'mapping'>, t: Translate): Readable {
  const mapping = batch.mapping as unknown as Mapping | null
  if (!mapping) throw new DomainError('not_found')
  const columns: ExportColumn<BadRow>[] = [
    ...columnKeys(mapping).map(([key, heading]) => ({ heading, value: ({ cells }: BadRow) => cells.get(key), width: 20 })),
    { heading: t('imports:badRows.row'), value: ({ row }) => row, kind: 'number', width: 8 },
    { heading: t('imports:badRows.reason'), value: ({ reasons }) => reasons, width: 50 },
  ]
  return workbook(t('imports:badRows.sheet'), columns, batches(id, batch, mapping, t))
}

async function* batches(batchId: string, batch: { kind: ImportKind; fileSha256: string; fileName: string }, mapping: Mapping, t: Translate): AsyncGenerator<BadRow[]> {
  const { path, release } = await onDisk(batch.fileSha256)
  const file = await openSpreadsheet(path, batch.fileName)
  try {
    for await (const rows of chunks(tableRows(file, batch.kind, { tables: [], skipped: [] }, mapping), 500)) yield await badAmong(batchId, rows, t)
  } finally {
    await file.close()
    await release()
  }
}

async function badAmong(batchId: string, rows: TableRow[], t: Translate): Promise<BadRow[]> {
  const where = { batchId, row: { in: rows.map(({ row }) => row) }, OR: [{ outcome: 'refuse' as const }, { outcome: 'ambiguous' as const, applied: false }] }
  const bad = await db().importRow.findMany({ where, select: { sheet: true, row: true, reasons: true } })
  const reasons = new Map(bad.map((one) => [`${one.sheet}\n${one.row}`, one.reasons as unknown as Reason[]]))
  return rows.flatMap(({ table, row, cells }) => {
    const found = reasons.get(`${table.sheet}\n${row}`)
    if (!found) return []
    const keys = keysOf(table.headings)
    const told = found.filter(({ level }) => level !== 'note').map((reason) => reasonText(t, reason))
    return [{ row, cells: new Map(keys.map((key, index) => [key, cells[index] ?? ''])), reasons: told.join('；') }]
  })
}

/** Columns of all tables, those with the same heading as one. */
const columnKeys = ({ tables }: Mapping): [key: string, heading: string][] => [
  ...new Map(tables.flatMap(({ headings }) => keysOf(headings).map((key, index) => [key, headings[index]!] as [string, string]))),
]

/** A heading may stand several times. */
const keysOf = (headings: string[]) => headings.map((heading, index) => `${heading}\n${headings.slice(0, index).filter((one) => one === heading).length}`)
