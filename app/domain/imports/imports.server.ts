import type { ImportState, Prisma } from '@prisma-client'
import { type Actor, isSignedIn } from '~/domain/actor'
import { DomainError, FieldErrors, found } from '~/domain/errors'
import { recordChange } from '~/domain/history/history.server'
import { permit } from '~/domain/permit.server'
import { inTransaction, type Tx } from '~/platform/db.server'
import { enqueue } from '~/platform/jobs.server'
import { keep, type ReceivedFile } from '~/platform/storage.server'
import { pendingRows } from './applying/run.server'
import { uploadSchema } from './imports.schema'
import type { ImportKind } from './kinds'
import { fieldsOf } from './mapping/fields'
import type { Mapping } from './mapping/tables'
import type { Choices } from './planning/rows'

interface UploadedSheet extends ReceivedFile {
  name: string
  fields: Record<string, string>
}

/** Takes an uploaded spreadsheet and has it checked. Throws FieldErrors for an unknown kind. */
export async function uploadImport(actor: Actor, file: UploadedSheet): Promise<string> {
  permit(actor, 'import.run')
  const kind = uploadSchema.shape.kind.safeParse(file.fields.kind)
  if (!kind.success) throw new FieldErrors({ kind: 'choice' })
  await keep(file)
  return inTransaction(async (tx) => {
    const id = await createBatch(tx, actor, { kind: kind.data, name: file.name, sha256: file.sha256 })
    await enqueue(tx, 'import-check', { batchId: id })
    return id
  })
}

/** Notes an import of a kept file, to be checked. */
export async function createBatch(tx: Tx, actor: Actor, { kind, name, sha256 }: { kind: ImportKind; name: string; sha256: string }): Promise<string> {
  const data = { kind, fileName: name.slice(0, 255), fileSha256: sha256, filePath: sha256, createdById: isSignedIn(actor) ? actor.userId : null }
  const { id } = await tx.importBatch.create({ data: { ...data, state: 'checking' } })
  await recordChange(tx, actor, { action: 'upload', kind: 'import', id, changes: { file: [null, data.fileName] } })
  return id
}

/** Reads the file anew with the columns that a person chose. Fields that are unknown or taken twice are left out. */
export function changeMapping(actor: Actor, id: string, columns: { table: number; column: number; field: string }[]): Promise<void> {
  permit(actor, 'import.run')
  return inTransaction(async (tx) => {
    const batch = found(await tx.importBatch.findUnique({ where: { id } }))
    const mapping = batch.mapping as unknown as Mapping | null
    if (!mapping) throw new DomainError('conflict')
    const tables = mapping.tables.map((table, index) => ({ ...table, columns: chosenColumns(batch.kind, columns.filter((one) => one.table === index)) }))
    await moveBatch(tx, id, ['checked', 'failed'], { state: 'checking', error: null, rowsDone: 0, rowsTotal: null, mapping: { ...mapping, tables } as unknown as Prisma.InputJsonObject })
    await enqueue(tx, 'import-check', { batchId: id })
  })
}

function chosenColumns(kind: ImportKind, chosen: { column: number; field: string }[]): Record<number, string> {
  const columns: Record<number, string> = {}
  for (const { column, field } of chosen) {
    const spec = fieldsOf[kind].find((one) => one.field === field)
    if (spec && (spec.joins || !Object.values(columns).includes(field))) columns[column] = field
  }
  return columns
}

/** Settles open questions: each answer is a candidate's id, `new` or `skip`, and holds for all rows that ask the same. */
export function answerQuestions(actor: Actor, id: string, answers: [rowId: string, answer: string][]): Promise<void> {
  permit(actor, 'import.run')
  return inTransaction(async (tx) => {
    for (const [rowId, answer] of answers) {
      const row = found(await tx.importRow.findFirst({ where: { id: rowId, batchId: id, outcome: 'ambiguous', applied: false } }))
      const { question } = row.choices as unknown as Choices
      if (!question || !['new', 'skip', ...question.candidates.map((one) => one.id)].includes(answer)) throw new DomainError('invalid')
      const same = question.about === 'record' ? { id: rowId } : { batchId: id, outcome: 'ambiguous' as const, choices: { path: ['question', 'key'], equals: question.key } }
      const rows = await tx.importRow.findMany({ where: same, select: { id: true } })
      await tx.$executeRaw`
        UPDATE "ImportRow" SET "answer" = ${answer}, "choices" = jsonb_set("choices", ARRAY['answers', ${question.key}], to_jsonb(${answer}::text))
        WHERE "id" = ANY(${rows.map((one) => one.id)})`
    }
  })
}

/** Has the good rows written. Throws `conflict` where the import is not checked, or nothing is left to write. */
export function startRun(actor: Actor, id: string): Promise<void> {
  permit(actor, 'import.run')
  return inTransaction(async (tx) => {
    const pending = await tx.importRow.count({ where: pendingRows(id) })
    if (pending === 0) throw new DomainError('conflict')
    await moveBatch(tx, id, ['checked', 'done'], { state: 'running', error: null, rowsDone: 0, rowsTotal: pending })
    await recordChange(tx, actor, { action: 'import', kind: 'import', id })
    await enqueue(tx, 'import-run', { batchId: id })
  })
}

/** Has a whole import taken back. Throws `conflict` where it is not done. */
export function startUndo(actor: Actor, id: string): Promise<void> {
  permit(actor, 'import.undo')
  return inTransaction(async (tx) => {
    const applied = await tx.importRow.count({ where: { batchId: id, applied: true } })
    await moveBatch(tx, id, ['done'], { state: 'undoing', error: null, rowsDone: 0, rowsTotal: applied })
    await recordChange(tx, actor, { action: 'undo_import', kind: 'import', id })
    await enqueue(tx, 'import-undo', { batchId: id })
  })
}

/** Two clicks are one: only the first finds the import in a state to start from. */
async function moveBatch(tx: Tx, id: string, from: ImportState[], data: Prisma.ImportBatchUpdateManyMutationInput): Promise<void> {
  found(await tx.importBatch.findUnique({ where: { id }, select: { id: true } }))
  const { count } = await tx.importBatch.updateMany({ where: { id, state: { in: from } }, data })
  if (count === 0) throw new DomainError('conflict')
}
