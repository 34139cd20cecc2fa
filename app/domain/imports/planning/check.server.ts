import type { Prisma } from '@prisma-client'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { onDisk } from '~/platform/storage.server'
import { parseCells } from '../mapping/parse'
import { type Mapping, missingFields, tableRows, type TableRow } from '../mapping/tables'
import { openSpreadsheet } from '../reading/open.server'
import { type OpenFile, ReadingError } from '../reading/sheets'
import { countOutcomes } from '../totals.server'
import { chunks } from '../reading/chunks'
import { Checker, type ReadRow } from './chunk.server'
import { Planner } from './planner.server'
import { shape } from './shapes'

/** Rows are read, looked up and stored so many at a time: what an import holds of a file does not grow with it. */
export const chunkSize = 500

/** The dry run: reads the whole file and stores what would become of each row. Faults of the file end in `failed`. */
export async function checkImport(batchId: string): Promise<void> {
  const batch = await db().importBatch.findUnique({ where: { id: batchId } })
  if (batch?.state !== 'checking') return
  await db().importRow.deleteMany({ where: { batchId } })
  try {
    const { path, release } = await onDisk(batch.fileSha256)
    try {
      await checkAt(batch, path)
    } finally {
      await release()
    }
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error
    await db().importBatch.update({ where: { id: batchId }, data: { state: 'failed', error: faultText(error) } })
  }
}

type Batch = Prisma.ImportBatchGetPayload<object>

async function checkAt(batch: Batch, path: string): Promise<void> {
  const file = await openSpreadsheet(path, batch.fileName)
  try {
    await checkFile(batch, file)
  } finally {
    await file.close()
  }
}

async function checkFile(batch: Batch, file: OpenFile): Promise<void> {
  await db().importBatch.update({ where: { id: batch.id }, data: { rowsDone: 0, rowsTotal: file.sheets.reduce((sum, { size }) => sum + size, 0) } })
  const mapping: Mapping = { tables: [], skipped: [] }
  const checker = new Checker(batch.id, await Planner.load(batch.kind))
  for await (const chunk of chunks(tableRows(file, batch.kind, mapping, batch.mapping as Mapping | null), chunkSize)) await storeChunk(batch, checker, chunk)
  await db().importBatch.update({ where: { id: batch.id }, data: { mapping: mapping as unknown as Prisma.InputJsonObject } })
  if (mapping.tables.length === 0) throw new ReadingError('noHeadings')
  const missing = mapping.tables.map((table) => missingFields(batch.kind, table))
  if (missing.every((fields) => fields.length > 0)) throw new ReadingError('missingColumns', { fields: missing[0]!.join(',') })
  await db().importBatch.update({ where: { id: batch.id }, data: { state: 'checked', error: null, totals: await countOutcomes(batch.id) } })
}

async function storeChunk(batch: Batch, checker: Checker, rows: TableRow[]): Promise<void> {
  const read = rows.map((row): ReadRow => {
    const cells = parseCells(batch.kind, row)
    return { sheet: row.table.sheet, row: row.row, parsed: shape[batch.kind](cells), reasons: cells.reasons }
  })
  const { rows: stored, superseded } = await checker.check(read)
  await inTransaction(async (tx) => {
    await insertRows(tx, stored)
    for (const { id, reason } of superseded)
      await tx.$executeRaw`UPDATE "ImportRow" SET "outcome" = 'superseded', "reasons" = "reasons" || ${JSON.stringify([reason])}::jsonb WHERE "id" = ${id}`
    await tx.importBatch.update({ where: { id: batch.id }, data: { rowsDone: { increment: rows.length } } })
  })
}

/** One statement with one parameter: several times as quick as naming every value. */
const insertRows = (tx: Tx, rows: Prisma.ImportRowCreateManyInput[]) => tx.$executeRaw`
  INSERT INTO "ImportRow" ("id", "batchId", "sheet", "row", "outcome", "reasons", "values", "recordId", "choices")
  SELECT "id", "batchId", "sheet", "row", "outcome"::"ImportOutcome", "reasons", "values", "recordId", "choices"
  FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    AS r("id" text, "batchId" text, "sheet" text, "row" int, "outcome" text, "reasons" jsonb, "values" jsonb, "recordId" text, "choices" jsonb)`

/** A fault as the batch keeps it: a key with its values behind a bar. */
const faultText = ({ fault, values }: ReadingError) => (Object.keys(values).length ? `${fault}|${JSON.stringify(values)}` : fault)
