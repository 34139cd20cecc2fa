import type { IntroductionState, PairingFeedback } from '@prisma-client'
import type { SignedInActor } from '~/domain/actor'
import { DomainError, found } from '~/domain/errors'
import { needFacts, needFactsSelect } from '~/domain/facts.server'
import { recordChange } from '~/domain/history/history.server'
import { sideOf } from '~/domain/introductions/change.server'
import { permit } from '~/domain/permit.server'
import { lockRow } from '~/domain/records/lock.server'
import { markDue } from '~/domain/suggestions/due.server'
import { inTransaction, type Tx } from '~/platform/db.server'
import type { Judgement } from './feedback.schema'

/** Says of a suggestion whether it fits; the same side's earlier word on the pair no longer counts. Throws `not_found` and `forbidden` as everywhere. */
export function judgePair(actor: SignedInActor, needId: string, { expert: expertId, ...said }: Judgement, now = new Date()): Promise<void> {
  return inTransaction(async (tx) => {
    const need = await needOf(tx, needId)
    const expert = found(await tx.expert.findUnique({ where: { id: expertId }, select: { id: true, name: true, state: true } }))
    permit(actor, 'pairing.judge', { need: needFacts(need), expert })
    await lockRow(tx, 'Need', needId)
    const side = sideOf(actor, { need })
    const earlier = { needId, expertId, side, kind: { in: ['fits' as const, 'does_not_fit' as const] }, undoneAt: null }
    await tx.pairingFeedback.updateMany({ where: earlier, data: { undoneAt: now, undoneById: actor.userId } })
    const why = said.verdict === 'fits' ? {} : { reason: said.reason, note: said.note }
    await tx.pairingFeedback.create({ data: { needId, expertId, side, kind: said.verdict, ...why, actorId: actor.userId, at: now } })
    await recordChange(tx, actor, { action: 'judge', kind: 'need', id: needId, changes: { expert: [null, expert.name], verdict: [null, said.verdict], ...(why.reason ? { misfitReason: [null, why.reason] } : {}) } })
    await markDue(tx, [{ kind: 'feedback', id: needId }])
  })
}

/** Has the ranking forget an answer; the introduction that brought it about stays as it is. */
export function forgetAnswer(actor: SignedInActor, needId: string, feedbackId: string, now = new Date()): Promise<void> {
  return inTransaction(async (tx) => {
    const row = await answerOf(tx, actor, needId, feedbackId)
    if (row.undoneAt) throw new DomainError('conflict')
    await tx.pairingFeedback.update({ where: { id: feedbackId }, data: { undoneAt: now, undoneById: actor.userId } })
    await recordAnswer(tx, actor, 'forget', row)
  })
}

/** Puts a forgotten answer back in force, as a new row of the log. Throws `conflict` where it counts, or is no longer true. */
export function learnAgain(actor: SignedInActor, needId: string, feedbackId: string, now = new Date()): Promise<void> {
  return inTransaction(async (tx) => {
    const row = await answerOf(tx, actor, needId, feedbackId)
    const { kind, reason, note, side, actorId, introductionId, expertId } = row
    if (!row.undoneAt || !row.undoneById || !(await isStillTrue(tx, row))) throw new DomainError('conflict')
    await tx.pairingFeedback.create({ data: { needId, expertId, introductionId, kind, reason, note, side, actorId, redoOfId: feedbackId, at: now } })
    await recordAnswer(tx, actor, 'learn_again', row)
  })
}

const needOf = async (tx: Tx, id: string) => found(await tx.need.findUnique({ where: { id }, select: needFactsSelect }))

async function answerOf(tx: Tx, actor: SignedInActor, needId: string, id: string): Promise<PairingFeedback> {
  const need = await needOf(tx, needId)
  const row = found(await tx.pairingFeedback.findFirst({ where: { id, needId } }))
  const facts = { side: row.side, enterpriseId: need.enterpriseId, expertId: row.expertId, ofIntroduction: row.introductionId !== null }
  permit(actor, 'pairing.forget', facts)
  await lockRow(tx, 'Need', needId)
  return row
}

async function recordAnswer(tx: Tx, actor: SignedInActor, action: 'forget' | 'learn_again', { needId, expertId, kind }: PairingFeedback): Promise<void> {
  const { name } = found(await tx.expert.findUnique({ where: { id: expertId }, select: { name: true } }))
  await recordChange(tx, actor, { action, kind: 'need', id: needId, changes: { expert: [null, name], verdict: [null, kind] } })
  await markDue(tx, [{ kind: 'feedback', id: needId }])
}

/** The states of an introduction in which what it taught holds. */
const trueIn: Partial<Record<PairingFeedback['kind'], IntroductionState[]>> = {
  accepted: ['proposed', 'accepted', 'talks', 'agreement', 'ended'],
  declined: ['declined'],
  ended: ['ended'],
  agreement: ['agreement'],
}

/** A judgement that its side did not replace, and the outcome of an introduction that stands so still. */
async function isStillTrue(tx: Tx, { needId, expertId, side, kind, introductionId, id }: PairingFeedback): Promise<boolean> {
  if ((await tx.pairingFeedback.count({ where: { redoOfId: id } })) > 0) return false
  if (!introductionId) return (await tx.pairingFeedback.count({ where: { needId, expertId, side, kind: { in: ['fits', 'does_not_fit'] }, undoneAt: null } })) === 0
  const introduction = await tx.introduction.findUnique({ where: { id: introductionId }, select: { state: true } })
  return introduction !== null && (trueIn[kind] ?? []).includes(introduction.state)
}
