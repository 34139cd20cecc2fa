import type { Milestone, MilestoneState } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { today } from '~/domain/calendar'
import { found } from '~/domain/errors'
import { agreementFacts } from '~/domain/facts.server'
import { changesBetween, type Changes } from '~/domain/history/changes'
import { recordChange } from '~/domain/history/history.server'
import { enqueueIndexing } from '~/domain/indexing.server'
import { permit } from '~/domain/permit.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { agreementForChange } from './agreements.server'
import type { MilestoneChange, MilestoneInput } from './agreements.schema'

/** Adds a milestone at the end of an agreement's list. */
export function addMilestone(actor: Actor, agreementId: string, input: MilestoneInput): Promise<void> {
  return changing(actor, agreementId, async (tx) => {
    const position = await tx.milestone.count({ where: { agreementId } })
    await tx.milestone.create({ data: { ...input, agreementId, position } })
    return { milestone: [null, described(input)] }
  })
}

/** Corrects a milestone, or moves it: done as of today, cancelled, or open again. */
export function changeMilestone(actor: Actor, agreementId: string, id: string, change: MilestoneChange): Promise<void> {
  return changing(actor, agreementId, async (tx) => {
    const before = await milestoneOf(tx, agreementId, id)
    const { to, ...values } = change
    if (to) return moved(tx, before, to)
    const after = { ...values, title: values.title ?? before.title }
    await tx.milestone.update({ where: { id }, data: after })
    return changesBetween({ milestone: described(before) }, { milestone: described(after) })
  })
}

async function moved(tx: Tx, before: Milestone, to: MilestoneState): Promise<Changes> {
  await tx.milestone.update({ where: { id: before.id }, data: { state: to, doneOn: to === 'done' ? today() : null } })
  return { milestone: [null, described(before)], milestoneState: [before.state, to] }
}

/** The form's values of a milestone that the actor may edit. */
export async function milestoneForEditing(actor: Actor, agreementId: string, id: string) {
  const [agreement, milestone] = await Promise.all([agreementForChange(db(), agreementId), milestoneOf(db(), agreementId, id)])
  permit(actor, 'agreement.edit', agreementFacts(agreement))
  const { title, dueOn, note } = milestone
  return { title: agreement.title, values: { title, dueOn: dueOn?.toISOString().slice(0, 10), note } }
}

/** The agreement whose milestones (or files) the actor is about to add to. */
export async function agreementToAddTo(actor: Actor, id: string) {
  const agreement = await agreementForChange(db(), id)
  permit(actor, 'agreement.edit', agreementFacts(agreement))
  return { title: agreement.title }
}

async function milestoneOf(tx: Tx, agreementId: string, id: string) {
  const milestone = found(await tx.milestone.findUnique({ where: { id } }))
  return found(milestone.agreementId === agreementId ? milestone : null)
}

function changing(actor: Actor, agreementId: string, work: (tx: Tx) => Promise<Changes>): Promise<void> {
  return inTransaction(async (tx) => {
    permit(actor, 'agreement.edit', agreementFacts(await agreementForChange(tx, agreementId)))
    const changes = await work(tx)
    await recordChange(tx, actor, { action: 'edit', kind: 'agreement', id: agreementId, changes })
    await enqueueIndexing(tx, [{ kind: 'agreement', id: agreementId }])
  })
}

const described = ({ title, dueOn }: { title: string; dueOn: Date | null }) => [title, dueOn?.toISOString().slice(0, 10)].filter(Boolean).join(' · ')
