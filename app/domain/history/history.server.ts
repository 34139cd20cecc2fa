import { createHash } from 'node:crypto'
import type { Prisma, RecordKind } from '@prisma-client'
import { type Actor, isSignedIn } from '~/domain/actor'
import { db, type Tx } from '~/platform/db.server'
import { type Changes, stableJson } from './changes'

/** Serialises writers of the audit trail, so that each entry sees the one before it. */
const auditLock = 4_201_701

const firstHash = '0'.repeat(64)

export interface ChangeEntry {
  /** A verb such as `create`, `edit`, `withdraw`, `merge`. */
  action: string
  kind: RecordKind
  id: string
  changes?: Changes
}

/** Appends one entry to the audit trail, in its caller's transaction. */
export async function recordChange(tx: Tx, actor: Actor, entry: ChangeEntry): Promise<void> {
  await recordChanges(tx, actor, [entry])
}

/** Appends many entries at once (an import's batch), in order. */
export async function recordChanges(tx: Tx, actor: Actor, entries: ChangeEntry[]): Promise<void> {
  if (entries.length === 0) return
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${auditLock})`
  const last = await tx.auditEntry.findFirst({ orderBy: { seq: 'desc' }, select: { hash: true } })
  await tx.auditEntry.createMany({ data: chain(last?.hash ?? firstHash, actor, entries) })
}

function chain(previousHash: string, actor: Actor, entries: ChangeEntry[]): Prisma.AuditEntryCreateManyInput[] {
  const at = new Date()
  return entries.map(({ action, kind, id, changes = {} }) => {
    const content = {
      at,
      actorId: isSignedIn(actor) ? actor.userId : null,
      actorName: isSignedIn(actor) ? actor.name : 'system',
      action,
      recordKind: kind,
      recordId: id,
      changes: changes as Prisma.InputJsonObject,
      previousHash,
    }
    const hash = entryHash(content)
    previousHash = hash
    return { ...content, hash }
  })
}

type EntryContent = Omit<Prisma.AuditEntryCreateManyInput, 'hash' | 'seq'>

/** SHA-256 over every field of an entry and the hash of the one before. */
function entryHash(entry: EntryContent): string {
  const { at, actorId, actorName, action, recordKind, recordId, changes, previousHash } = entry
  const content = [new Date(at!).toISOString(), actorId ?? null, actorName, action, recordKind, recordId, changes, previousHash]
  return createHash('sha256').update(stableJson(content)).digest('hex')
}

/** The first entry whose hash does not follow from its content and predecessor, or null where the trail is whole. */
export async function firstBrokenEntry(): Promise<bigint | null> {
  let previousHash = firstHash
  let after = -1n
  for (;;) {
    const entries = await db().auditEntry.findMany({ where: { seq: { gt: after } }, orderBy: { seq: 'asc' }, take: 1000 })
    if (entries.length === 0) return null
    for (const { seq, hash, ...content } of entries) {
      if (content.previousHash !== previousHash || entryHash({ ...content, changes: content.changes as Prisma.InputJsonObject }) !== hash) return seq
      previousHash = hash
      after = seq
    }
  }
}

/** Moves a record to another state: the row that says who, when and why. */
export async function recordState(
  tx: Tx,
  actor: Actor,
  change: { kind: RecordKind; id: string; from: string | null; to: string; reason?: string },
): Promise<void> {
  await tx.stateChange.create({
    data: {
      recordKind: change.kind,
      recordId: change.id,
      fromState: change.from,
      toState: change.to,
      reason: change.reason,
      actorId: isSignedIn(actor) ? actor.userId : null,
    },
  })
}

export interface HistoryEntry {
  at: Date
  actorName: string
  action: string
  changes: Changes
  recordId: string
  /** The name of the record, where it is another that was merged into the page's. */
  of?: string
}

/** The changes of a record (or of several that are one by now), newest first, at most 100; of the bureau's own note only with `note`, of contact data only with `contact`. */
export async function historyOf(kind: RecordKind, id: string | string[], { note = false, contact = false } = {}): Promise<HistoryEntry[]> {
  const entries = await db().auditEntry.findMany({
    where: { recordKind: kind, recordId: { in: [id].flat() } },
    orderBy: { seq: 'desc' },
    take: 100,
    select: { at: true, actorName: true, action: true, changes: true, recordId: true },
  })
  return entries.map((entry) => ({ ...entry, changes: without(entry.changes as Changes, [...(note ? [] : ['note']), ...(contact ? [] : contactFields)]) }))
}

const contactFields = ['contactName', 'contactPhone', 'contactEmail']

const without = (changes: Changes, hidden: string[]): Changes => Object.fromEntries(Object.entries(changes).filter(([field]) => !hidden.includes(field)))

export interface StateEntry {
  at: Date
  fromState: string | null
  toState: string
  reason: string | null
  actorName: string | null
}

/** A record's changes of state, oldest first. */
export async function statesOf(kind: RecordKind, id: string): Promise<StateEntry[]> {
  const rows = await db().stateChange.findMany({ where: { recordKind: kind, recordId: id }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })
  const ids = rows.flatMap(({ actorId }) => actorId ?? [])
  const users = await db().user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const names = new Map(users.map((user) => [user.id, user.name]))
  return rows.map(({ at, fromState, toState, reason, actorId }) => ({ at, fromState, toState, reason, actorName: (actorId && names.get(actorId)) ?? null }))
}
