import type { EndReason } from '@prisma-client'
import type { Actor, SignedInActor } from '~/domain/actor'
import { introductionFacts } from '~/domain/facts.server'
import { permit } from '~/domain/permit.server'
import { inTransaction, type Tx } from '~/platform/db.server'
import { unlearn } from './answers.server'
import { type Held, introductionForChange, moveIntroduction, sideOf } from './change.server'
import type { End } from './introductions.schema'
import { openIntroductionStates } from './life'
import { nameOf, othersThan, tell } from './telling.server'

/** Ends a talk that came to nothing (未成), for a reason of the list. */
export function endIntroduction(actor: SignedInActor, id: string, { reason, note }: End, now = new Date()): Promise<void> {
  return inTransaction(async (tx) => {
    const before = await introductionForChange(tx, id)
    permit(actor, 'introduction.end', introductionFacts(before))
    await end(tx, actor, before, { reason, note }, now)
    await tell(tx, actor, before, [...othersThan(actor, before), 'bureau'], { kind: 'introduction_ended', params: { title: before.need.title, from: nameOf(actor, before) } })
  })
}

async function end(tx: Tx, actor: Actor, before: Held, { reason, note }: { reason: EndReason; note?: string | null }, now: Date): Promise<void> {
  const fields = { endReason: reason, endNote: note ?? null, nextStep: null, nextStepOn: null, nextStepBy: null }
  await moveIntroduction(tx, actor, before, 'end', { fields, reason: note, feedback: { kind: 'ended', reason, side: sideOf(actor, before) }, now })
}

interface Closing {
  reason: EndReason
  note?: string | null
  /** The introduction that the need was closed by. */
  except?: string | null
  now?: Date
}

/**
 * Ends what is open on a need that is closed, withdrawn or contracted, in its caller's transaction: proposals are called
 * back, talks end as 未成, and both sides are told. The caller has set the need's own state before.
 */
export async function endIntroductionsOf(tx: Tx, actor: Actor, needId: string, { reason, note, except, now = new Date() }: Closing): Promise<void> {
  const open = await tx.introduction.findMany({ where: { needId, state: { in: [...openIntroductionStates] }, id: { not: except ?? undefined } }, select: { id: true }, orderBy: { id: 'asc' } })
  for (const { id } of open) {
    const before = await introductionForChange(tx, id)
    if (before.state === 'proposed') await moveIntroduction(tx, actor, before, 'withdraw', { reason: note, feedback: { kind: 'withdrawn', reason }, now })
    else await end(tx, actor, before, { reason, note }, now)
    await tell(tx, actor, before, othersThan(actor, before), { kind: 'introduction_need_closed', params: { title: before.need.title } })
  }
}

/** An agreement was recorded that an introduction led to. Does nothing where the introduction has ended otherwise. */
export async function introductionAgreed(tx: Tx, actor: Actor, id: string, agreement: { title: string }, now = new Date()): Promise<void> {
  const before = await introductionForChange(tx, id)
  if (before.state !== 'accepted' && before.state !== 'talks') return
  const fields = { nextStep: null, nextStepOn: null, nextStepBy: null }
  await moveIntroduction(tx, actor, before, 'agree', { fields, reason: agreement.title, feedback: { kind: 'agreement' }, now })
  await tell(tx, actor, before, ['firm', 'expert'], { kind: 'introduction_agreed', params: { title: before.need.title, agreement: agreement.title } })
}

/** The last agreement of an introduction was withdrawn: the two are talking again. */
export async function introductionReopened(tx: Tx, actor: Actor, id: string, now = new Date()): Promise<void> {
  const before = await introductionForChange(tx, id)
  if (before.state !== 'agreement' || (await tx.agreement.count({ where: { introductionId: id, withdrawnAt: null } })) > 0) return
  await moveIntroduction(tx, actor, before, 'revive', { now })
  await unlearn(tx, before, now)
}
