import type { Actor } from '~/domain/actor'
import { found, MergedInto } from '~/domain/errors'
import type { ContactFacts } from '~/domain/facts'
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
  const merged = new Map((await mergedInto(kind, record.id)).map(({ id, name }) => [id, name]))
  const entries = await historyOf(kind, [record.id, ...merged.keys()], { note: can(actor, `${kind}.viewNote`, record), contact: can(actor, 'contact.own', ownedBy(kind, record.id)) })
  return entries.map((entry) => ({ ...entry, of: merged.get(entry.recordId) }))
}

const ownedBy = (kind: NamedKind, id: string): ContactFacts => ({
  enterpriseId: kind === 'enterprise' ? id : null,
  expertId: kind === 'expert' ? id : null,
  entitledEnterpriseIds: [],
  entitledExpertIds: [],
})

/** The records merged into one, at any remove. */
export async function mergedInto(kind: NamedKind, id: string): Promise<NamedRow[]> {
  const all: NamedRow[] = []
  for (let layer = [id]; layer.length > 0; ) {
    const rows = await tableOf(db(), kind).findMany({ where: { mergedIntoId: { in: layer }, id: { notIn: [id, ...all.map((row) => row.id)] } } })
    all.push(...rows)
    layer = rows.map((row) => row.id)
  }
  return all
}
