import { type Actor } from '~/domain/actor'
import { today } from '~/domain/calendar'
import { DomainError, FieldErrors, found } from '~/domain/errors'
import { changesBetween } from '~/domain/history/changes'
import { recordChange, recordState } from '~/domain/history/history.server'
import { enqueueEntitlements } from '~/domain/incentives/reconcile.server'
import { permit } from '~/domain/permit.server'
import type { RegisterKind } from '~/domain/records/paths'
import { holdValue, lockRow } from '~/domain/records/lock.server'
import { refuseStale } from '~/domain/records/versions'
import { inTransaction, type Tx } from '~/platform/db.server'
import { columnsOf } from './columns'
import type { RegisterInput } from './form.schema'
import { resolveLinks } from './links.server'
import { registers } from './registers'
import { storedRow } from './rows.server'
import { followDeclaredOn, recordFirstStage } from './stages.server'
import { tableNames, registerTable } from './tables.server'
import { toldValues } from './told'

/** Enters a record into a register; its id. Throws FieldErrors for names that no record or several bear, and for a number that is taken. */
export function createRegistered(actor: Actor, kind: RegisterKind, input: RegisterInput): Promise<string> {
  permit(actor, 'register.edit')
  return inTransaction((tx) => insertRegistered(tx, actor, kind, input))
}

/** As `createRegistered`, within its caller's transaction and without asking whether the actor may. */
export async function insertRegistered(tx: Tx, actor: Actor, kind: RegisterKind, input: RegisterInput): Promise<string> {
  const columns = await prepared(tx, kind, input)
  const { id } = await registerTable(tx, kind).create({ data: columns })
  await recordState(tx, actor, { kind, id, from: null, to: 'active' })
  if (kind === 'declaration') await recordFirstStage(tx, actor, await storedRow(tx, kind, id))
  const after = toldValues(registers[kind], await storedRow(tx, kind, id))
  await recordChange(tx, actor, { action: 'create', kind, id, changes: changesBetween({}, after) })
  await enqueueEntitlements(tx, [{ kind, id }])
  return id
}

/** Corrects a record. Throws FieldErrors as `createRegistered`, and when it was changed since its form was opened. */
export function updateRegistered(actor: Actor, kind: RegisterKind, id: string, input: RegisterInput): Promise<void> {
  permit(actor, 'register.edit')
  return inTransaction((tx) => overwriteRegistered(tx, actor, kind, id, input))
}

/** As `updateRegistered`, within its caller's transaction and without asking whether the actor may. */
export async function overwriteRegistered(tx: Tx, actor: Actor, kind: RegisterKind, id: string, input: RegisterInput): Promise<void> {
  refuseStale(await lockRow(tx, tableNames[kind], id), input.version)
  const before = await storedRow(tx, kind, id)
  const columns = await prepared(tx, kind, input, id)
  await registerTable(tx, kind).update({ where: { id }, data: { ...columns, version: { increment: 1 } } })
  const after = await storedRow(tx, kind, id)
  if (kind === 'declaration') await followDeclaredOn(tx, before, after)
  const told = (row: typeof before) => toldValues(registers[kind], row)
  await recordChange(tx, actor, { action: 'edit', kind, id, changes: changesBetween(told(before), told(after)) })
  await enqueueEntitlements(tx, [{ kind, id }])
}

async function prepared(tx: Tx, kind: RegisterKind, input: RegisterInput, self?: string) {
  const links = await resolveLinks(tx, registers[kind], input)
  await refuseTakenNumber(tx, kind, input.number as string | null, self)
  return columnsOf(registers[kind], input, links, today())
}

async function refuseTakenNumber(tx: Tx, kind: RegisterKind, number: string | null | undefined, self?: string): Promise<void> {
  if (!number) return
  await holdValue(tx, `${kind}.number`, number)
  if (await registerTable(tx, kind).findFirst({ where: { number, id: { not: self } } })) throw new FieldErrors({ number: 'numberTaken' })
}

/** Takes a record out of its register's lists and counts, or brings it back. Nothing is deleted. Throws `conflict` where it stands so already. */
export function moveRegistered(actor: Actor, kind: RegisterKind, id: string, to: 'active' | 'withdrawn', reason: string | null): Promise<void> {
  permit(actor, 'register.edit')
  return inTransaction(async (tx) => {
    await lockRow(tx, tableNames[kind], id)
    const before = found(await registerTable(tx, kind).findUnique({ where: { id } }))
    if (before.state === to) throw new DomainError('conflict')
    await registerTable(tx, kind).update({ where: { id }, data: { state: to, version: { increment: 1 } } })
    await recordState(tx, actor, { kind, id, from: before.state, to, reason: reason ?? undefined })
    await recordChange(tx, actor, { action: to === 'active' ? 'restore' : 'withdraw', kind, id })
    await enqueueEntitlements(tx, [{ kind, id }])
  })
}
