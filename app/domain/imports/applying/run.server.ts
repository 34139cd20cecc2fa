import type { Prisma } from '@prisma-client'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import type { Reason } from '../mapping/parse'
import { type Plan, Planner } from '../planning/planner.server'
import type { Choices, RowValues } from '../planning/rows'
import { countOutcomes } from '../totals.server'
import { actorOf } from './actor.server'
import { type Written, writePlans } from './write.server'

/** Rows per transaction: small enough for its time limit, large enough to be quick. */
export const runSize = 200

type Row = Prisma.ImportRowGetPayload<object>

/** Rows that a run writes: all that are planned, and those whose question was answered. */
export const pendingRows = (batchId: string): Prisma.ImportRowWhereInput => ({
  batchId,
  applied: false,
  OR: [{ outcome: { in: ['create', 'update'] } }, { outcome: 'ambiguous', answer: { notIn: ['skip'] } }],
})

/**
 * Writes an import's good rows, in their order, a transaction at a time; each marks its rows, so a run that died goes on
 * where it stopped. Rows are looked up once more: what changed since the dry run is taken into account.
 */
export async function runImport(batchId: string): Promise<void> {
  const batch = await db().importBatch.findUnique({ where: { id: batchId } })
  if (batch?.state !== 'running') return
  const actor = await actorOf(batch)
  const planner = await Planner.load(batch.kind)
  for (let after = ''; ; ) {
    const rows = await db().importRow.findMany({ where: { ...pendingRows(batchId), id: { gt: after } }, orderBy: { id: 'asc' }, take: runSize })
    const last = rows.at(-1)
    if (!last) break
    after = last.id
    const plans = await planner.plan(rows.map(toPlan))
    await inTransaction(async (tx) => {
      const ready = plans.flatMap((plan, index) => (plan.question ? [] : [{ plan, row: rows[index]! }]))
      const written = await writePlans(tx, actor, planner, ready.map(({ plan }) => plan))
      await markRows(tx, ready.map(({ row, plan }, index) => ({ row, plan, written: written[index]! })))
      for (const [index, { question }] of plans.entries()) if (question) await askAgain(tx, rows[index]!, question)
      await tx.importBatch.update({ where: { id: batchId }, data: { rowsDone: { increment: rows.length } } })
    }, { timeout: 60_000 })
  }
  await db().importBatch.update({ where: { id: batchId }, data: { state: 'done', totals: await countOutcomes(batchId) } })
}

const toPlan = (row: Row) => ({
  parsed: (row.values as unknown as RowValues).parsed,
  answers: (row.choices as unknown as Choices | null)?.answers,
  promisedId: row.recordId,
  trusted: row.outcome !== 'ambiguous',
})

/** One statement for the whole chunk. */
async function markRows(tx: Tx, rows: { row: Row; plan: Plan; written: Written }[]): Promise<void> {
  const marks = rows.map(({ row, plan, written: { outcome, recordId, done } }) => ({ id: row.id, outcome, recordId, before: done, reasons: row.outcome === 'ambiguous' ? answered(row, plan) : row.reasons }))
  await tx.$executeRaw`
    UPDATE "ImportRow" AS r SET "applied" = true, "outcome" = m."outcome"::"ImportOutcome", "recordId" = m."recordId", "before" = m."before", "reasons" = m."reasons"
    FROM jsonb_to_recordset(${JSON.stringify(marks)}::jsonb) AS m("id" text, "outcome" text, "recordId" text, "before" jsonb, "reasons" jsonb)
    WHERE r."id" = m."id"`
}

const answered = (row: Row, plan: Plan): Reason[] => [...(row.reasons as unknown as Reason[]).filter(({ level }) => level !== 'ask'), ...plan.notes]

/** An answer that leads to a further question, such as which of two people at the institution that was chosen. */
async function askAgain(tx: Tx, row: Row, question: NonNullable<Plan['question']>): Promise<void> {
  const answers = (row.choices as unknown as Choices | null)?.answers ?? {}
  await tx.importRow.update({ where: { id: row.id }, data: { outcome: 'ambiguous', answer: null, choices: { question, answers } as unknown as Prisma.InputJsonObject } })
}
