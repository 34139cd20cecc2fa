import type { Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { found } from '~/domain/errors'
import { type Page, slice, toPage } from '~/domain/paging'
import { permit } from '~/domain/permit.server'
import { can } from '~/domain/permissions'
import { db } from '~/platform/db.server'
import { pendingRows } from './applying/run.server'
import { busyStates, type RowFilter } from './imports.schema'
import { fieldsOf } from './mapping/fields'
import type { Reason } from './mapping/parse'
import type { Mapping } from './mapping/tables'
import type { Question, RowValues } from './planning/rows'
import { countOutcomes, type Totals } from './totals.server'

const inList = { id: true, kind: true, fileName: true, state: true, totals: true, createdAt: true } satisfies Prisma.ImportBatchSelect

export type ImportListRow = Omit<Prisma.ImportBatchGetPayload<{ select: typeof inList }>, 'totals'> & { totals: Totals }

/** Past imports, newest first. */
export async function listImports(actor: Actor, page: number): Promise<Page<ImportListRow>> {
  permit(actor, 'import.view')
  const [rows, total] = await Promise.all([
    db().importBatch.findMany({ select: inList, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], ...slice(page) }),
    db().importBatch.count(),
  ])
  return toPage(rows.map((row) => ({ ...row, totals: (row.totals ?? {}) as Totals })), total, page)
}

/** An import with its mapping, its rows so far, and what is asked. */
export async function getImport(actor: Actor, id: string, filter: RowFilter) {
  permit(actor, 'import.view')
  const batch = found(await db().importBatch.findUnique({ where: { id } }))
  const busy = (busyStates as readonly string[]).includes(batch.state)
  const [totals, rows, questions, pending, applied] = await Promise.all([
    countOutcomes(id),
    rowsOf(id, filter),
    busy ? [] : questionsOf(id),
    db().importRow.count({ where: pendingRows(id) }),
    db().importRow.count({ where: { batchId: id, applied: true } }),
  ])
  const { kind, fileName, state, error, rowsDone, rowsTotal, createdAt } = batch
  return {
    batch: { id, kind, fileName, state, error, rowsDone, rowsTotal, createdAt },
    createdBy: await nameOf(batch.createdById),
    mapping: batch.mapping as unknown as Mapping | null,
    fields: fieldsOf[kind].map(({ field, zh, en, required }) => ({ field, zh: zh[0]!, en: en[0]!, required: required ?? false })),
    busy,
    totals,
    rows,
    questions: state === 'undone' ? [] : questions,
    pending,
    may: {
      run: can(actor, 'import.run') && (state === 'checked' || state === 'done') && pending > 0,
      undo: can(actor, 'import.undo') && state === 'done' && applied > 0,
      remap: can(actor, 'import.run') && (state === 'checked' || state === 'failed') && batch.mapping !== null,
      badRows: !busy && (totals.refuse ?? 0) + (totals.ambiguous ?? 0) > 0,
    },
  }
}

const nameOf = async (userId: string | null) => (userId ? ((await db().user.findUnique({ where: { id: userId }, select: { name: true } }))?.name ?? null) : null)

async function rowsOf(batchId: string, { outcome, page }: RowFilter) {
  const where = { batchId, outcome }
  const [rows, total] = await Promise.all([
    db().importRow.findMany({ where, orderBy: [{ sheet: 'asc' }, { row: 'asc' }], ...slice(page) }),
    db().importRow.count({ where }),
  ])
  return toPage(rows.map(shown), total, page)
}

function shown({ id, sheet, row, outcome, reasons, values, recordId, applied, answer }: Prisma.ImportRowGetPayload<object>) {
  const { parsed, changes } = values as unknown as RowValues
  return { id, sheet, row, outcome, label: parsed.label, reasons: reasons as unknown as Reason[], changes: changes ?? null, recordId: applied ? recordId : null, answer }
}

export interface OpenQuestion {
  /** One of the rows that ask. */
  rowId: string
  row: number
  rows: number
  question: Question
}

/** Questions without an answer, those that several rows share once; the first 50. */
const questionsOf = (batchId: string) => db().$queryRaw<OpenQuestion[]>`
  SELECT min("id") AS "rowId", min("row") AS "row", count(*)::int AS "rows", (array_agg("choices"->'question'))[1] AS "question"
  FROM "ImportRow" WHERE "batchId" = ${batchId} AND "outcome" = 'ambiguous' AND "answer" IS NULL
  GROUP BY CASE WHEN "choices"->'question'->>'about' = 'record' THEN "id" ELSE "choices"->'question'->>'key' END
  ORDER BY min("row") LIMIT 50`
