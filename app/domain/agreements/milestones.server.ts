import type { Milestone, MilestoneState } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { FieldErrors, found } from '~/domain/errors'
import { agreementFacts } from '~/domain/facts.server'
import { changesBetween, type Changes } from '~/domain/history/changes'
import { recordChange } from '~/domain/history/history.server'
import { enqueueIndexing } from '~/domain/indexing.server'
import { permit } from '~/domain/permit.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { agreementForChange, nameOfParty } from './agreements.server'
import type { MilestoneChange, MilestoneInput } from './agreements.schema'

type Before = Awaited<ReturnType<typeof agreementForChange>>

/** Adds a milestone or an obligation at the end of an agreement's list. Throws FieldErrors for an owner that is no party. */
export function addMilestone(actor: Actor, agreementId: string, input: MilestoneInput): Promise<void> {
  return changing(actor, agreementId, async (tx, agreement) => {
    refuseStranger(agreement, input.partyId)
    const position = await tx.milestone.count({ where: { agreementId } })
    await tx.milestone.create({ data: { ...input, agreementId, position } })
    return { milestone: [null, described(input)] }
  })
}

/** Corrects a milestone or an obligation, or moves it: cancelled, or open again. What was done is told with its evidence. */
export function changeMilestone(actor: Actor, agreementId: string, id: string, change: MilestoneChange): Promise<void> {
  return changing(actor, agreementId, async (tx, agreement) => {
    const before = await milestoneOf(tx, agreementId, id)
    const { to, ...values } = change
    if (to) return moved(tx, before, to)
    refuseStranger(agreement, values.partyId)
    const after = { ...values, title: values.title ?? before.title, kind: values.kind ?? before.kind }
    await tx.milestone.update({ where: { id }, data: after })
    return changesBetween({ milestone: described(before) }, { milestone: described(after) })
  })
}

function refuseStranger({ parties }: Before, partyId: string | null): void {
  if (partyId && !parties.some(({ id }) => id === partyId)) throw new FieldErrors({ partyId: 'choice' })
}

async function moved(tx: Tx, before: Milestone, to: MilestoneState): Promise<Changes> {
  await tx.milestone.update({ where: { id: before.id }, data: { state: to, doneOn: null } })
  return { milestone: [null, described(before)], milestoneState: [before.state, to] }
}

/** The form's values of a milestone that the actor may edit. */
export async function milestoneForEditing(actor: Actor, agreementId: string, id: string) {
  const [agreement, milestone] = await Promise.all([agreementForChange(db(), agreementId), milestoneOf(db(), agreementId, id)])
  permit(actor, 'agreement.edit', agreementFacts(agreement))
  const { kind, title, partyId, dueOn, note } = milestone
  return { title: agreement.title, parties: partyChoices(agreement), values: { kind, title, partyId, dueOn: dueOn?.toISOString().slice(0, 10), note } }
}

/** The agreement whose milestones the actor is about to add to. */
export async function agreementToAddTo(actor: Actor, id: string) {
  const agreement = await agreementForChange(db(), id)
  permit(actor, 'agreement.edit', agreementFacts(agreement))
  return { title: agreement.title, parties: partyChoices(agreement) }
}

const partyChoices = ({ parties }: Before) => parties.map((party) => ({ id: party.id, name: nameOfParty(party) }))

async function milestoneOf(tx: Tx, agreementId: string, id: string) {
  const milestone = found(await tx.milestone.findUnique({ where: { id } }))
  return found(milestone.agreementId === agreementId ? milestone : null)
}

function changing(actor: Actor, agreementId: string, work: (tx: Tx, agreement: Before) => Promise<Changes>): Promise<void> {
  return inTransaction(async (tx) => {
    const agreement = await agreementForChange(tx, agreementId)
    permit(actor, 'agreement.edit', agreementFacts(agreement))
    const changes = await work(tx, agreement)
    await recordChange(tx, actor, { action: 'edit', kind: 'agreement', id: agreementId, changes })
    await enqueueIndexing(tx, [{ kind: 'agreement', id: agreementId }])
  })
}

const described = ({ title, dueOn }: { title: string; dueOn: Date | null }) => [title, dueOn?.toISOString().slice(0, 10)].filter(Boolean).join(' · ')
