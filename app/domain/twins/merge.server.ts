import { type Actor, isSignedIn } from '~/domain/actor'
import { DomainError, found } from '~/domain/errors'
import { changesBetween } from '~/domain/history/changes'
import { recordChange, recordState } from '~/domain/history/history.server'
import { enqueueIndexing } from '~/domain/indexing.server'
import { permit } from '~/domain/permit.server'
import type { NamedKind } from '~/domain/records/kinds'
import { type NamedRow, tableOf } from '~/domain/records/rows.server'
import { inTransaction, type Tx } from '~/platform/db.server'
import { emptied, filledFrom, stillFilled, uniqueColumns } from './filled'
import { moveLinks, type MovedLinks, returnLinks } from './links.server'
import { type MovedNames, moveNames, returnNames } from './names.server'

/** What a merge changed, for its undoing; kept with the decision. */
export interface Moved {
  links: MovedLinks
  names: MovedNames
  /** Columns of the kept record that were empty, with what the other gave them. */
  filled: Record<string, unknown>
}

/**
 * Makes two active records one: everything that belonged to `otherId` belongs to `keptId`, its names become aliases,
 * and what the kept record did not say is taken from it. Throws `conflict` where one is not active any more.
 */
export function mergeRecords(actor: Actor, kind: NamedKind, keptId: string, otherId: string): Promise<void> {
  permit(actor, 'twins.decide')
  return inTransaction(async (tx) => {
    const [kept, other] = await lockedPair(tx, kind, keptId, otherId)
    if (keptId === otherId || kept.state !== 'active' || other.state !== 'active') throw new DomainError('conflict')
    const names = await moveNames(tx, kind, kept, other)
    const links = await moveLinks(tx, kind, keptId, otherId)
    const filled = filledFrom(kept, other)
    await setColumns(tx, kind, otherId, { ...withoutUnique(filled), state: 'merged', mergedIntoId: keptId })
    await setColumns(tx, kind, keptId, filled)
    const moved: Moved = { links, names, filled }
    await tx.twinDecision.create({ data: { recordKind: kind, keptId, otherId, verdict: 'merged', moved: moved as object, decidedBy: isSignedIn(actor) ? actor.userId : null } })
    await recordState(tx, actor, { kind, id: otherId, from: 'active', to: 'merged' })
    await recordChange(tx, actor, { action: 'merge', kind, id: keptId, changes: { ...changesBetween({}, filled), merged: [null, other.name] } })
    await recordChange(tx, actor, { action: 'merge', kind, id: otherId, changes: { mergedInto: [null, kept.name] } })
    await indexBoth(tx, kind, keptId, otherId, links)
  })
}

/**
 * Takes a merge back: what it moved returns, as far as it is still where the merge put it. Throws `conflict` where
 * the kept record has itself been merged since: that merge is to be undone first.
 */
export async function splitRecords(tx: Tx, actor: Actor, decision: { recordKind: NamedKind; keptId: string; otherId: string; moved: Moved }): Promise<void> {
  const { recordKind: kind, keptId, otherId, moved } = decision
  const [kept, other] = await lockedPair(tx, kind, keptId, otherId)
  if (kept.state === 'merged' || other.state !== 'merged' || other.mergedIntoId !== keptId) throw new DomainError('conflict')
  const still = stillFilled(kept, moved.filled)
  await setColumns(tx, kind, keptId, emptied(still, moved.filled))
  await setColumns(tx, kind, otherId, { ...uniqueOf(moved.filled, still), state: 'active', mergedIntoId: null })
  await returnLinks(tx, kind, keptId, otherId, moved.links)
  await returnNames(tx, kind, keptId, otherId, moved.names)
  await recordState(tx, actor, { kind, id: otherId, from: 'merged', to: 'active' })
  await recordChange(tx, actor, { action: 'split', kind, id: keptId, changes: { merged: [other.name, null] } })
  await recordChange(tx, actor, { action: 'split', kind, id: otherId, changes: { mergedInto: [kept.name, null] } })
  await indexBoth(tx, kind, keptId, otherId, moved.links)
}

type Row = NamedRow & Record<string, unknown>

/** Both rows, locked in the order of their ids so that two deciders never wait for each other. */
async function lockedPair(tx: Tx, kind: NamedKind, one: string, other: string): Promise<[Row, Row]> {
  const table = `${kind[0]!.toUpperCase()}${kind.slice(1)}`
  await tx.$queryRawUnsafe(`SELECT FROM "${table}" WHERE "id" IN ($1, $2) ORDER BY "id" FOR UPDATE`, one, other)
  const row = async (id: string) => found(await tableOf(tx, kind).findUnique({ where: { id } })) as Row
  return [await row(one), await row(other)]
}

const setColumns = (tx: Tx, kind: NamedKind, id: string, columns: object) =>
  tableOf(tx, kind).update({ where: { id }, data: { ...columns, version: { increment: 1 } } })

/** The other record lets go of the values that only one may have. */
const withoutUnique = (filled: Record<string, unknown>) => Object.fromEntries(uniqueColumns.filter((column) => column in filled).map((column) => [column, null]))

/** The values that only one may have, back for the other record: those that the kept one just let go of. */
const uniqueOf = (filled: Record<string, unknown>, still: string[]) =>
  Object.fromEntries(still.filter((column) => uniqueColumns.includes(column)).map((column) => [column, filled[column]]))

/** Introductions decide who may see a need, so the needs of those that moved are made anew too. */
async function indexBoth(tx: Tx, kind: NamedKind, keptId: string, otherId: string, { rows }: MovedLinks): Promise<void> {
  const introductions = await tx.introduction.findMany({ where: { id: { in: rows.Introduction ?? [] } }, select: { needId: true } })
  const needs = [...new Set(introductions.map(({ needId }) => needId))].map((id) => ({ kind: 'need' as const, id }))
  await enqueueIndexing(tx, [{ kind, id: keptId }, { kind, id: otherId }, ...needs])
}
