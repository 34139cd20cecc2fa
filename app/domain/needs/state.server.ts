import type { NeedState, Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { DomainError, found } from '~/domain/errors'
import { needFacts, needFactsSelect } from '~/domain/facts.server'
import { changesBetween } from '~/domain/history/changes'
import { recordChange, recordState } from '~/domain/history/history.server'
import { enqueueIndexing } from '~/domain/indexing.server'
import { permit } from '~/domain/permit.server'
import { ownNeed } from '~/domain/permissions/needs'
import { lockRow } from '~/domain/records/lock.server'
import type { Tx } from '~/platform/db.server'
import { type LifeMove, startsFrom } from './life'

const held = { introductions: needFactsSelect.introductions, enterprise: { select: { id: true, name: true } } } satisfies Prisma.NeedInclude

export type HeldNeed = Prisma.NeedGetPayload<{ include: typeof held }>

/** The need as it stands, held until the transaction ends. Throws `not_found`. */
export async function needForChange(tx: Tx, id: string): Promise<HeldNeed> {
  await lockRow(tx, 'Need', id)
  return found(await tx.need.findUnique({ where: { id }, include: held }))
}

type Asked = Exclude<LifeMove, 'expire' | 'publish' | 'return'> | 'review'

/** The held need for a move of its life. Throws `conflict` where the actor works on the need but its state has moved on, else `forbidden`. */
export async function needForMove(tx: Tx, actor: Actor, id: string, move: Asked): Promise<HeldNeed> {
  const need = await needForChange(tx, id)
  const facts = needFacts(need)
  if (ownNeed(actor, facts) && !startsFrom(move === 'review' ? 'publish' : move, need.state)) throw new DomainError('conflict')
  permit(actor, `need.${move}`, facts)
  return need
}

interface Step {
  to: NeedState
  reason?: string | null
  /** Columns that change with the state. */
  fields?: Prisma.NeedUncheckedUpdateInput
}

/** Takes a held need to another state: the column, the row that says who and why, the audit trail, the search index. */
export async function enterState(tx: Tx, actor: Actor, need: Prisma.NeedGetPayload<object>, { to, reason, fields = {} }: Step): Promise<void> {
  const data = { ...fields, state: to }
  await tx.need.update({ where: { id: need.id }, data: { ...data, version: { increment: 1 } } })
  await recordState(tx, actor, { kind: 'need', id: need.id, from: need.state, to, reason: reason ?? undefined })
  await recordChange(tx, actor, { action: 'state', kind: 'need', id: need.id, changes: changesBetween(need, data) })
  await enqueueIndexing(tx, [{ kind: 'need', id: need.id }])
}

/** The state a need was in before it came to the present one; `draft` where nothing is known. */
export async function stateBefore(tx: Tx, needId: string): Promise<{ state: NeedState; movedBy: string | null }> {
  const last = await tx.stateChange.findFirst({ where: { recordKind: 'need', recordId: needId }, orderBy: [{ at: 'desc' }, { id: 'desc' }] })
  return { state: (last?.fromState as NeedState | null) ?? 'draft', movedBy: last?.actorId ?? null }
}
