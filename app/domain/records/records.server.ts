import type { Actor } from '~/domain/actor'
import { FieldErrors, found } from '~/domain/errors'
import { changesBetween } from '~/domain/history/changes'
import { type ChangeEntry, recordChange, recordState } from '~/domain/history/history.server'
import { enqueueIndexing } from '~/domain/indexing.server'
import { permit } from '~/domain/permit.server'
import { inTransaction, type Tx } from '~/platform/db.server'
import { replaceAliases } from './aliases.server'
import type { NamedKind } from './kinds'
import { holdValue, lockRow } from './lock.server'
import { linkOf, modelOf, type NamedRow, tableOf } from './rows.server'
import { refuseStale } from './versions'

/** What a form says of a record: its columns, its aliases, and the version it was filled in on. */
export interface RecordValues {
  fields: { name: string; number?: string | null } & Record<string, unknown>
  aliases: string[]
  version?: number
  linked?: Linked
}

/** Values kept in other tables, for the history. */
export type Linked = [before: Record<string, unknown>, after: Record<string, unknown>]

/** Inserts a record with its aliases, its first state and the first line of its history; its id. */
export async function insertRecord(tx: Tx, actor: Actor, kind: NamedKind, { fields, aliases, linked }: RecordValues): Promise<string> {
  const { id } = await tableOf(tx, kind).create({ data: fields })
  await replaceAliases(tx, ownerOf(kind, id), aliases)
  await recordState(tx, actor, { kind, id, from: null, to: 'active' })
  await writeDown(tx, actor, { action: 'create', kind, id, changes: changesBetween({}, { ...fields, aliases, ...linked?.[1] }) })
  return id
}

/** Overwrites a record that the actor may edit; throws FieldErrors when it was changed since it was shown. */
export async function overwriteRecord(tx: Tx, actor: Actor, kind: NamedKind, before: NamedRow, values: RecordValues): Promise<void> {
  const { fields, aliases, version, linked = [{}, {}] } = values
  const { id } = before
  refuseStale(await lockRow(tx, modelOf[kind], id), version)
  const known = await tx.alias.findMany({ where: ownerOf(kind, id), select: { name: true } })
  await tableOf(tx, kind).update({ where: { id }, data: { ...fields, version: { increment: 1 } } })
  await replaceAliases(tx, ownerOf(kind, id), aliases)
  const names = { aliases: known.map(({ name }) => name).sort() }
  const changes = changesBetween({ ...before, ...names, ...linked[0] }, { ...fields, aliases: [...aliases].sort(), ...linked[1] })
  await writeDown(tx, actor, { action: 'edit', kind, id, changes })
}

/** Takes a record out of lists and search, or brings it back. Nothing is deleted. */
export function moveRecord(actor: Actor, kind: NamedKind, id: string, to: 'active' | 'withdrawn', reason?: string): Promise<void> {
  return inTransaction(async (tx) => {
    await lockRow(tx, modelOf[kind], id)
    const before = found(await tableOf(tx, kind).findUnique({ where: { id } }))
    permit(actor, `${kind}.${to === 'active' ? 'restore' : 'withdraw'}`, before)
    await tableOf(tx, kind).update({ where: { id }, data: { state: to, version: { increment: 1 } } })
    await recordState(tx, actor, { kind, id, from: before.state, to, reason })
    await writeDown(tx, actor, { action: to === 'active' ? 'restore' : 'withdraw', kind, id })
  })
}

/** Throws FieldErrors where another record has the value of one of the `unique` fields already. */
export async function refuseTaken(tx: Tx, kind: NamedKind, fields: RecordValues['fields'], unique: string[], self?: string): Promise<void> {
  const faults: Record<string, string> = {}
  for (const field of unique) {
    if (!fields[field]) continue
    await holdValue(tx, `${kind}.${field}`, String(fields[field]))
    const sameName = field === 'name' ? { state: 'active' } : {}
    const other = await tableOf(tx, kind).findFirst({ where: { [field]: fields[field], id: { not: self }, ...sameName } })
    if (other) faults[field] = field === 'name' ? 'taken' : 'numberTaken'
  }
  if (Object.keys(faults).length) throw new FieldErrors(faults)
}

/** One line in the record's history, and its search documents made anew. */
export async function writeDown(tx: Tx, actor: Actor, entry: ChangeEntry & { kind: NamedKind }): Promise<void> {
  await recordChange(tx, actor, entry)
  await enqueueIndexing(tx, [{ kind: entry.kind, id: entry.id }])
}

const ownerOf = (kind: NamedKind, id: string) => ({ [linkOf[kind]]: id }) as { institutionId: string }
