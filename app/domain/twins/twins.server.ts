import type { Actor } from '~/domain/actor'
import { type Page, pageSize, toPage } from '~/domain/paging'
import { permit } from '~/domain/permit.server'
import { can } from '~/domain/permissions'
import { type NamedKind, namedKinds } from '~/domain/records/kinds'
import { tableOf } from '~/domain/records/rows.server'
import { db } from '~/platform/db.server'
import type { TwinPair, TwinReason } from './pairs'
import { candidatePairs } from './subjects.server'

export interface TwinRow {
  /** Both ids. */
  id: string
  kind: NamedKind
  records: [TwinRecord, TwinRecord]
  reasons: TwinReason[]
}

export interface TwinRecord {
  id: string
  name: string
  isSample: boolean
}

/** The pairs nobody has decided on yet, the likeliest of each kind first. */
export async function listTwins(actor: Actor, { kind, page }: { kind?: NamedKind; page: number }): Promise<Page<TwinRow>> {
  permit(actor, 'twins.view')
  const open: [NamedKind, TwinPair][] = []
  for (const each of kind ? [kind] : namedKinds) open.push(...(await openPairs(each)).map((pair): [NamedKind, TwinPair] => [each, pair]))
  const start = (page - 1) * pageSize
  return toPage(await hydrated(open.slice(start, start + pageSize)), open.length, page)
}

/** The records that may be the same as this one, for those who decide; null for everybody else. */
export async function twinsOf(actor: Actor, kind: NamedKind, id: string): Promise<TwinHint[] | null> {
  if (!can(actor, 'twins.view')) return null
  const pairs = (await openPairs(kind)).filter(({ ids }) => ids.includes(id)).slice(0, 5)
  const rows = await hydrated(pairs.map((pair) => [kind, pair]))
  return rows.map(({ records, reasons }) => ({ kind, self: id, twin: records.find((record) => record.id !== id)!, reasons }))
}

export interface TwinHint {
  kind: NamedKind
  self: string
  twin: TwinRecord
  reasons: TwinReason[]
}

/** Why two records may be the same; empty where nothing says so. */
export async function reasonsFor(kind: NamedKind, one: string, other: string): Promise<TwinReason[]> {
  const ids = [one, other].sort().join()
  return (await candidatePairs(kind)).find((pair) => pair.ids.join() === ids)?.reasons ?? []
}

/** Candidates without those that were decided to be two for good. */
async function openPairs(kind: NamedKind): Promise<TwinPair[]> {
  const [pairs, apart] = await Promise.all([
    candidatePairs(kind),
    db().twinDecision.findMany({ where: { recordKind: kind, verdict: 'apart', undoneAt: null }, select: { keptId: true, otherId: true } }),
  ])
  const decided = new Set(apart.map(({ keptId, otherId }) => [keptId, otherId].sort().join()))
  return pairs.filter(({ ids }) => !decided.has(ids.join()))
}

async function hydrated(pairs: [NamedKind, TwinPair][]): Promise<TwinRow[]> {
  const records = new Map<string, TwinRecord>()
  for (const kind of namedKinds) {
    const ids = pairs.flatMap(([of, pair]) => (of === kind ? pair.ids : []))
    const rows = ids.length > 0 ? await tableOf(db(), kind).findMany({ where: { id: { in: ids } } }) : []
    for (const { id, name, isSample } of rows) records.set(id, { id, name, isSample })
  }
  return pairs.map(([kind, { ids, reasons }]) => ({ id: ids.join(), kind, records: [records.get(ids[0])!, records.get(ids[1])!], reasons }))
}
