import type { SignedInActor } from '~/domain/actor'
import { DomainError, found } from '~/domain/errors'
import { recordChange, recordState } from '~/domain/history/history.server'
import { enterState, needForChange } from '~/domain/needs/state.server'
import { notify } from '~/domain/notifications/notify.server'
import { peopleOfExpert } from '~/domain/notifications/people.server'
import { permit } from '~/domain/permit.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { moveApplication } from './applications.server'
import { challengeForChange } from './challenge.server'
import { challengeFacts, challengeFactsSelect } from './facts.server'
import { decidedState } from './phase'

/** Takes a decision back while the two sides have not begun to talk: the applications wait again. Throws `conflict` with what stands against it. */
export function undoDecision(actor: SignedInActor, needId: string, reason: string, now = new Date()): Promise<void> {
  return inTransaction(async (tx) => {
    const { facts } = await challengeForChange(tx, needId, now)
    permit(actor, 'challenge.undoDecision', facts)
    const decided = await tx.challengeApplication.findMany({ where: { needId, state: { in: [...decidedState] } }, include: { need: { select: { title: true } } } })
    if (decided.length === 0) throw new DomainError('conflict', 'notDecided')
    const winner = decided.find(({ state }) => state === 'selected')
    if (winner) await callBack(tx, actor, winner, reason)
    for (const { need, ...application } of decided) {
      await moveApplication(tx, actor, application, { state: 'submitted', reason: null, decidedById: null, decidedAt: null })
      await notify(tx, await peopleOfExpert(tx, application.expertId), { kind: 'challenge_decision_undone', params: { title: need.title, reason }, path: `/needs/${needId}/apply` })
    }
  })
}

/** What the page of undoing shows. */
export async function decisionForUndoing(actor: SignedInActor, needId: string, now = new Date()) {
  const need = found(await db().need.findUnique({ where: { id: needId }, select: { title: true, ...challengeFactsSelect } }))
  permit(actor, 'challenge.undoDecision', challengeFacts(need, now))
  return { title: need.title }
}

/** Withdraws the introduction that the decision made, and puts the need back among the published. */
async function callBack(tx: Tx, actor: SignedInActor, { needId, expertId }: { needId: string; expertId: string }, reason: string): Promise<void> {
  const made = await tx.introduction.findFirst({ where: { needId, expertId, origin: 'challenge' }, orderBy: { createdAt: 'desc' }, include: { _count: { select: { messages: true, meetings: true } } } })
  if (made && (made.state !== 'accepted' || made._count.messages + made._count.meetings > 0)) throw new DomainError('conflict', 'introductionBegun')
  if (made) {
    await tx.introduction.update({ where: { id: made.id }, data: { state: 'withdrawn', version: { increment: 1 } } })
    await tx.pairingFeedback.updateMany({ where: { introductionId: made.id, kind: 'accepted', undoneAt: null }, data: { undoneAt: new Date() } })
    await recordState(tx, actor, { kind: 'introduction', id: made.id, from: made.state, to: 'withdrawn', reason })
    await recordChange(tx, actor, { action: 'state', kind: 'introduction', id: made.id, changes: { state: [made.state, 'withdrawn'] } })
  }
  const need = await needForChange(tx, needId)
  if (need.state === 'in_talks') await enterState(tx, actor, need, { to: 'published', reason })
}
