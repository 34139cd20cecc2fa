import type { Actor } from '~/domain/actor'
import { found } from '~/domain/errors'
import { workFactsSelect } from '~/domain/facts.server'
import { changesBetween, type Changes } from '~/domain/history/changes'
import { historyOf, recordChange, recordState } from '~/domain/history/history.server'
import { enqueueIndexing } from '~/domain/indexing.server'
import { permit } from '~/domain/permit.server'
import { can } from '~/domain/permissions'
import { unmerged } from '~/domain/records/merged.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import type { WorkInput } from './works.schema'

/** The expert to whom a work is to be added, for an actor who may. */
export async function expertForNewWork(actor: Actor, expertId: string) {
  const expert = unmerged(await db().expert.findUnique({ where: { id: expertId } }))
  permit(actor, 'work.create', { expertId })
  return { id: expert.id, name: expert.name }
}

/** A work of an expert with its history, and what the actor may do with it. */
export async function getWork(actor: Actor, expertId: string, id: string) {
  const expert = unmerged(await db().expert.findUnique({ where: { id: expertId } }))
  const work = found(await db().work.findFirst({ where: { id, expertId } }))
  const facts = { state: work.state, expert }
  permit(actor, 'work.view', facts)
  return {
    expert: { id: expert.id, name: expert.name, isSample: expert.isSample },
    work,
    history: can(actor, 'work.viewHistory', facts) ? await historyOf('work', id) : null,
    may: { edit: can(actor, 'work.edit', facts), withdraw: can(actor, 'work.withdraw', facts), restore: can(actor, 'work.restore', facts) },
  }
}

/** Adds a work after the expert's others; its id. */
export function createWork(actor: Actor, expertId: string, input: WorkInput): Promise<string> {
  return inTransaction(async (tx) => {
    const expert = unmerged(await tx.expert.findUnique({ where: { id: expertId } }))
    permit(actor, 'work.create', { expertId: expert.id })
    const last = await tx.work.aggregate({ where: { expertId }, _max: { position: true } })
    const { id } = await tx.work.create({ data: { ...input, expertId, position: (last._max.position ?? -1) + 1 } })
    await recordState(tx, actor, { kind: 'work', id, from: null, to: 'active' })
    await writeDown(tx, actor, { action: 'create', id, expertId, changes: changesBetween({}, input) })
    return id
  })
}

export function updateWork(actor: Actor, expertId: string, id: string, input: WorkInput): Promise<void> {
  return inTransaction(async (tx) => {
    const before = await workOf(tx, expertId, id)
    permit(actor, 'work.edit', before)
    await tx.work.update({ where: { id }, data: input })
    await writeDown(tx, actor, { action: 'edit', id, expertId, changes: changesBetween(before, input) })
  })
}

/** Takes a work off its expert's page and out of search, or brings it back. */
export function moveWork(actor: Actor, expertId: string, id: string, to: 'active' | 'withdrawn', reason?: string): Promise<void> {
  return inTransaction(async (tx) => {
    const before = await workOf(tx, expertId, id)
    permit(actor, to === 'active' ? 'work.restore' : 'work.withdraw', before)
    await tx.work.update({ where: { id }, data: { state: to } })
    await recordState(tx, actor, { kind: 'work', id, from: before.state, to, reason })
    await writeDown(tx, actor, { action: to === 'active' ? 'restore' : 'withdraw', id, expertId })
  })
}

const workOf = async (tx: Tx, expertId: string, id: string) => found(await tx.work.findFirst({ where: { id, expertId }, include: { expert: workFactsSelect.expert } }))

/** One line in the work's history; a work is found through its expert, whose document is made anew. */
async function writeDown(tx: Tx, actor: Actor, entry: { action: string; id: string; expertId: string; changes?: Changes }): Promise<void> {
  const { expertId, ...change } = entry
  await recordChange(tx, actor, { kind: 'work', ...change })
  await enqueueIndexing(tx, [{ kind: 'expert', id: expertId }])
}
