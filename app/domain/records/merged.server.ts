import type { Actor } from '~/domain/actor'
import { found, MergedInto } from '~/domain/errors'
import { historyOf, type HistoryEntry } from '~/domain/history/history.server'
import { can } from '~/domain/permissions'
import { db } from '~/platform/db.server'
import type { NamedKind } from './kinds'
import { type NamedRow, tableOf } from './rows.server'

/** The row, or `not_found`; a merged record sends its reader on to the one that was kept. */
export function unmerged<T extends Pick<NamedRow, 'id' | 'state' | 'mergedIntoId'>>(row: T | null): T {
  const record = found(row)
  if (record.state === 'merged' && record.mergedIntoId) throw new MergedInto(record.id, record.mergedIntoId)
  return record
}

/** The history an actor may see: the record's own and that of all it took in. Null where they may see none. */
export async function visibleHistory(actor: Actor, kind: NamedKind, record: NamedRow): Promise<HistoryEntry[] | null> {
  if (!can(actor, `${kind}.viewHistory`, record)) return null
  return historyOf(kind, await withMerged(kind, record.id), { note: can(actor, `${kind}.viewNote`, record) })
}

/** A record's id and those of the records merged into it, at any remove. */
export async function withMerged(kind: NamedKind, id: string): Promise<string[]> {
  const ids = [id]
  for (let layer = ids; layer.length > 0; ids.push(...layer)) {
    const rows = await tableOf(db(), kind).findMany({ where: { mergedIntoId: { in: layer }, id: { notIn: ids } } })
    layer = rows.map((row) => row.id)
  }
  return ids
}
