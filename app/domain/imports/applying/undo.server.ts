import type { Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { isSignedIn } from '~/domain/actor'
import { changesBetween } from '~/domain/history/changes'
import { type ChangeEntry, recordChanges } from '~/domain/history/history.server'
import { enqueueIndexing, searchable } from '~/domain/indexing.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { type ImportKind, recordKindOf } from '../kinds'
import type { Reason } from '../mapping/parse'
import type { Stored } from '../records/desk'
import { desks } from '../records/desks.server'
import { removeLinks } from '../records/links.server'
import { actorOf } from './actor.server'
import type { Done } from './outcome'
import { undoOrganisations } from './undoOrganisations.server'
import { runSize } from './run.server'
import { type StateMove, writeStates } from './states.server'

type Row = Prisma.ImportRowGetPayload<object>

/**
 * Takes an import back, last rows first: what it made is withdrawn, what it changed becomes what it was unless someone
 * has changed it since, which the row then tells. Rows are unmarked as they go, so a stopped undoing goes on.
 */
export async function undoImport(batchId: string): Promise<void> {
  const batch = await db().importBatch.findUnique({ where: { id: batchId } })
  if (batch?.state !== 'undoing') return
  const actor = await actorOf(batch)
  for (;;) {
    const rows = await db().importRow.findMany({ where: { batchId, applied: true }, orderBy: { id: 'desc' }, take: runSize })
    if (rows.length === 0) break
    await inTransaction((tx) => undoRows(tx, actor, batch.kind, rows), { timeout: 60_000 })
    await db().importBatch.update({ where: { id: batchId }, data: { rowsDone: { increment: rows.length } } })
  }
  await undoOrganisations(actor, batchId)
  await db().importBatch.update({ where: { id: batchId }, data: { state: 'undone' } })
}

interface Undoing {
  entries: ChangeEntry[]
  moves: StateMove[]
  /** Records to withdraw. */
  created: string[]
}

async function undoRows(tx: Tx, actor: Actor, kind: ImportKind, rows: Row[]): Promise<void> {
  const stored = await desks[kind].stored(tx, rows.flatMap(({ recordId }) => recordId ?? []))
  const undoing: Undoing = { entries: [], moves: [], created: [] }
  const marks: { id: string; reasons: Reason[] }[] = []
  for (const row of rows) {
    const record = stored.get(row.recordId ?? '')
    const kept = record ? await undoRow(tx, kind, row, record, undoing) : []
    marks.push({ id: row.id, reasons: kept.map((field): Reason => ({ level: 'note', column: null, code: 'changedSince', params: { field } })) })
  }
  if (undoing.created.length) await desks[kind].updateMany(tx, undoing.created, desks[kind].withdrawn())
  await removeLinks(tx, rows.flatMap(({ before }) => (before as unknown as Done | null)?.links ?? []))
  await unmark(tx, marks)
  await writeStates(tx, undoing.moves, isSignedIn(actor) ? actor.userId : null)
  await recordChanges(tx, actor, undoing.entries)
  await enqueueIndexing(tx, searchable(undoing.entries))
}

const unmark = (tx: Tx, marks: { id: string; reasons: Reason[] }[]) => tx.$executeRaw`
  UPDATE "ImportRow" AS r SET "applied" = false, "reasons" = r."reasons" || m."reasons"
  FROM jsonb_to_recordset(${JSON.stringify(marks)}::jsonb) AS m("id" text, "reasons" jsonb) WHERE r."id" = m."id"`

/** Undoes one row; gives the fields that were changed since and stay. */
async function undoRow(tx: Tx, kind: ImportKind, row: Row, { columns }: Stored, undoing: Undoing): Promise<string[]> {
  const done = row.before as unknown as Done
  const desk = desks[kind]
  const wanted = done.created ? desk.withdrawn() : restorable(done, columns)
  const changes = changesBetween(columns, wanted)
  if (Object.keys(changes).length > 0 && done.created) undoing.created.push(row.recordId!)
  else if (Object.keys(changes).length > 0) await desk.update(tx, row.recordId!, wanted)
  if (changes.state) undoing.moves.push({ kind: recordKindOf[kind], id: row.recordId!, from: String(changes.state[0]), to: String(changes.state[1]) })
  if (Object.keys(changes).length > 0 || done.links) undoing.entries.push({ action: 'undo_import', kind: recordKindOf[kind], id: row.recordId!, changes })
  return Object.keys(done.changes ?? {}).filter((field) => !(field in wanted))
}

/** What each column was, for those that still hold what the import wrote. */
function restorable({ changes = {}, was = {} }: Done, now: Record<string, unknown>): Record<string, unknown> {
  const untouched = Object.entries(changes).filter(([field, [, after]]) => Object.keys(changesBetween({ [field]: now[field] }, { [field]: after })).length === 0)
  return Object.fromEntries(untouched.map(([field]) => [field, was[field]]))
}
