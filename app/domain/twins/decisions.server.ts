import { type Actor, isSignedIn } from '~/domain/actor'
import { DomainError, found } from '~/domain/errors'
import { recordChanges } from '~/domain/history/history.server'
import { type Page, slice, toPage } from '~/domain/paging'
import { permit } from '~/domain/permit.server'
import { type NamedKind, namedKinds } from '~/domain/records/kinds'
import { tableOf } from '~/domain/records/rows.server'
import { db, inTransaction } from '~/platform/db.server'
import { mergeRecords, type Moved, splitRecords } from './merge.server'
import type { TwinDecisionInput } from './twins.schema'

/** Merges a pair into the record that was chosen to stay, or keeps the two apart for good. */
export async function decideTwins(actor: Actor, { verdict, kind, one, other, kept }: TwinDecisionInput): Promise<void> {
  if (kept !== one && kept !== other) throw new DomainError('invalid')
  if (verdict === 'merged') await mergeRecords(actor, kind, kept, kept === one ? other : one)
  else await keepApart(actor, kind, one, other)
}

/** Notes that two records are not the same, so that nobody is asked again. */
export function keepApart(actor: Actor, kind: NamedKind, one: string, other: string): Promise<void> {
  permit(actor, 'twins.decide')
  return inTransaction(async (tx) => {
    const [mine, theirs] = [found(await tableOf(tx, kind).findUnique({ where: { id: one } })), found(await tableOf(tx, kind).findUnique({ where: { id: other } }))]
    await tx.twinDecision.create({ data: { recordKind: kind, keptId: one, otherId: other, verdict: 'apart', decidedBy: isSignedIn(actor) ? actor.userId : null } })
    await recordChanges(tx, actor, [
      { action: 'keep_apart', kind, id: one, changes: { apartFrom: [null, theirs.name] } },
      { action: 'keep_apart', kind, id: other, changes: { apartFrom: [null, mine.name] } },
    ])
  })
}

/** Takes a decision back; throws `conflict` where it was taken back before or a later merge stands on it. */
export function undoDecision(actor: Actor, id: string): Promise<void> {
  permit(actor, 'twins.undo')
  return inTransaction(async (tx) => {
    const decision = found(await tx.twinDecision.findUnique({ where: { id } }))
    const { count } = await tx.twinDecision.updateMany({ where: { id, undoneAt: null }, data: { undoneAt: new Date() } })
    if (count === 0) throw new DomainError('conflict')
    const kind = decision.recordKind as NamedKind
    if (decision.verdict === 'merged') await splitRecords(tx, actor, { ...decision, recordKind: kind, moved: decision.moved as unknown as Moved })
    else {
      const ids = [decision.keptId, decision.otherId]
      await recordChanges(tx, actor, ids.map((id) => ({ action: 'undo_apart', kind, id })))
    }
  })
}

export interface DecisionRow {
  id: string
  kind: NamedKind
  verdict: 'merged' | 'apart'
  kept: { id: string; name: string }
  other: { id: string; name: string }
  decidedBy: string | null
  decidedAt: Date
  undoneAt: Date | null
}

/** What was decided, the newest first. */
export async function listDecisions(actor: Actor, { kind, page }: { kind?: NamedKind; page: number }): Promise<Page<DecisionRow>> {
  permit(actor, 'twins.view')
  const where = { recordKind: kind }
  const [rows, total] = await Promise.all([
    db().twinDecision.findMany({ where, omit: { moved: true }, orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }], ...slice(page) }),
    db().twinDecision.count({ where }),
  ])
  const names = new Map<string, string>()
  for (const each of namedKinds) {
    const ids = rows.flatMap((row) => (row.recordKind === each ? [row.keptId, row.otherId] : []))
    if (ids.length > 0) for (const { id, name } of await tableOf(db(), each).findMany({ where: { id: { in: ids } } })) names.set(id, name)
  }
  const deciders = await db().user.findMany({ where: { id: { in: rows.flatMap((row) => row.decidedBy ?? []) } }, select: { id: true, name: true } })
  const named = (id: string) => ({ id, name: names.get(id) ?? id })
  const decisions = rows.map(({ id, recordKind, verdict, keptId, otherId, decidedBy, decidedAt, undoneAt }) => ({
    id,
    kind: recordKind as NamedKind,
    verdict,
    kept: named(keptId),
    other: named(otherId),
    decidedBy: deciders.find((user) => user.id === decidedBy)?.name ?? null,
    decidedAt,
    undoneAt,
  }))
  return toPage(decisions, total, page)
}
