import type { SignedInActor } from '~/domain/actor'
import { introductionFacts } from '~/domain/facts.server'
import { changesBetween } from '~/domain/history/changes'
import { recordChange } from '~/domain/history/history.server'
import { permit } from '~/domain/permit.server'
import { inTransaction, type Tx } from '~/platform/db.server'
import { type Held, introductionForChange, sideOf } from './change.server'
import type { NextStep } from './introductions.schema'
import { nameOf, tell } from './telling.server'

/** Says what happens next, until when, and whose part it is; whoever must do it is told. */
export function planIntroduction(actor: SignedInActor, id: string, step: NextStep, now = new Date()): Promise<void> {
  return inTransaction(async (tx) => {
    const before = await introductionForChange(tx, id)
    permit(actor, 'introduction.plan', introductionFacts(before))
    await plan(tx, actor, before, step, now)
    const sides = step.nextStepBy ? [step.nextStepBy] : (['firm', 'expert'] as const)
    const params = { title: before.need.title, from: nameOf(actor, before), step: step.nextStep, dueOn: step.nextStepOn?.toISOString() ?? '' }
    await tell(tx, actor, before, sides.filter((side) => side !== sideOf(actor, before)), { kind: 'next_step_set', params })
  })
}

async function plan(tx: Tx, actor: SignedInActor, before: Held, step: NextStep | typeof noStep, now: Date): Promise<void> {
  await tx.introduction.update({ where: { id: before.id }, data: { ...step, lastActivityAt: now, version: { increment: 1 } } })
  await recordChange(tx, actor, { action: 'edit', kind: 'introduction', id: before.id, changes: changesBetween({ ...before }, step) })
}

const noStep = { nextStep: null, nextStepOn: null, nextStepBy: null }

/** The next step is done; the next one is still to be agreed. */
export function finishStep(actor: SignedInActor, id: string, now = new Date()): Promise<void> {
  return inTransaction(async (tx) => {
    const before = await introductionForChange(tx, id)
    permit(actor, 'introduction.plan', introductionFacts(before))
    if (before.nextStep) await plan(tx, actor, before, noStep, now)
  })
}

/** The two have come to terms: the next step, in words of the reader's language, is the bureau's. */
export function reportAgreement(actor: SignedInActor, id: string, nextStep: string, now = new Date()): Promise<void> {
  return inTransaction(async (tx) => {
    const before = await introductionForChange(tx, id)
    permit(actor, 'introduction.plan', introductionFacts(before))
    await plan(tx, actor, before, { nextStep, nextStepOn: null, nextStepBy: 'bureau' }, now)
    await tell(tx, actor, before, ['bureau'], { kind: 'introduction_settled', params: { title: before.need.title, from: nameOf(actor, before) } })
  })
}

/** Keeps a note for the bureau's eyes alone. */
export function noteIntroduction(actor: SignedInActor, id: string, body: string): Promise<void> {
  return inTransaction(async (tx) => {
    const it = await introductionForChange(tx, id)
    permit(actor, 'introduction.viewNote', introductionFacts(it))
    await tx.introductionNote.create({ data: { introductionId: id, authorId: actor.userId, body } })
  })
}
