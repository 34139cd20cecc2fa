import type { IntroductionSide } from '@prisma-client'
import { isBureau, type SignedInActor } from '~/domain/actor'
import { addDays } from '~/domain/calendar'
import { DomainError, found } from '~/domain/errors'
import { introductionFacts } from '~/domain/facts.server'
import { changesBetween } from '~/domain/history/changes'
import { recordChange } from '~/domain/history/history.server'
import { permit } from '~/domain/permit.server'
import { lockRow } from '~/domain/records/lock.server'
import { setting } from '~/domain/settings/settings.server'
import { inTransaction, type Tx } from '~/platform/db.server'
import { type Held, introductionForChange, learn, moveIntroduction } from './change.server'
import type { Decline } from './introductions.schema'
import { initiatorOf, turnOf } from './life'
import { isFull, loadOf, obstacleTo, pairSelect } from './limits.server'
import { nameOf, othersThan, tell } from './telling.server'

type AnsweringSide = 'firm' | 'expert'

/** One side's yes; the last one's opens the talk. The bureau gives it for a side without an account, and that is recorded. */
export function acceptIntroduction(actor: SignedInActor, id: string, side: AnsweringSide, now = new Date()): Promise<void> {
  return inTransaction(async (tx) => {
    const before = await introductionForChange(tx, id)
    permitAnswer(actor, 'introduction.accept', before, side)
    if (before.need.state !== 'published' && before.need.state !== 'in_talks') throw new DomainError('conflict', 'introduction_needClosed')
    const fields = side === 'firm' ? { firmAcceptedAt: now } : { expertAcceptedAt: now }
    const agreed = side === 'firm' ? before.expertAcceptedAt : before.firmAcceptedAt
    const feedback = { kind: 'accepted', side } as const
    if (!agreed) return acceptHalf(tx, actor, before, fields, { feedback, now })
    await moveIntroduction(tx, actor, before, 'accept', { fields, reason: onBehalf(actor, before, side), feedback, now })
    await tell(tx, actor, before, [...othersThan(actor, before), 'bureau'], { kind: 'introduction_accepted', params: { title: before.need.title, from: nameOfSide(before, side) } })
  })
}

interface Half {
  feedback: { kind: 'accepted'; side: AnsweringSide }
  now: Date
}

/** The first of two who must say yes. */
async function acceptHalf(tx: Tx, actor: SignedInActor, before: Held, fields: object, { feedback, now }: Half): Promise<void> {
  await tx.introduction.update({ where: { id: before.id }, data: { ...fields, lastActivityAt: now, version: { increment: 1 } } })
  await recordChange(tx, actor, { action: 'edit', kind: 'introduction', id: before.id, changes: changesBetween({ ...before }, fields as Record<string, unknown>) })
  await learn(tx, actor, before, feedback, now)
}

/** Says no to a proposal, for a reason of the list. */
export function declineIntroduction(actor: SignedInActor, id: string, { side, reason, note }: Decline, now = new Date()): Promise<void> {
  return inTransaction(async (tx) => {
    const before = await introductionForChange(tx, id)
    permitAnswer(actor, 'introduction.decline', before, side)
    const fields = { declineReason: reason, declineNote: note, declinedBy: side }
    await moveIntroduction(tx, actor, before, 'decline', { fields, reason: note ?? onBehalf(actor, before, side), feedback: { kind: 'declined', reason, side }, now })
    await tell(tx, actor, before, [...othersThan(actor, before), 'bureau'], { kind: 'introduction_declined', params: { title: before.need.title, from: nameOfSide(before, side) } })
  })
}

/** Calls a proposal back. */
export function withdrawIntroduction(actor: SignedInActor, id: string, reason: string | null, now = new Date()): Promise<void> {
  return inTransaction(async (tx) => {
    const before = await introductionForChange(tx, id)
    permit(actor, 'introduction.withdraw', introductionFacts(before))
    await moveIntroduction(tx, actor, before, 'withdraw', { reason, feedback: { kind: 'withdrawn', side: initiatorOf(before.origin) }, now })
    await tell(tx, actor, before, othersThan(actor, before), { kind: 'introduction_withdrawn', params: { title: before.need.title, from: nameOf(actor, before) } })
  })
}

/** The bureau asks those whose turn it is to go on; once a day at most. */
export function remindOf(actor: SignedInActor, id: string, now = new Date()): Promise<void> {
  return inTransaction(async (tx) => {
    const it = await introductionForChange(tx, id)
    const facts = introductionFacts(it)
    permit(actor, 'introduction.remind', facts)
    const { whose } = turnOf({ ...it, ...facts })
    const sides: IntroductionSide[] = whose === 'both' ? ['firm', 'expert'] : whose === 'nobody' ? [] : [whose]
    const dedupeKey = `introduction_reminded:${id}:${now.toISOString().slice(0, 10)}`
    await tell(tx, actor, it, sides, { kind: 'introduction_reminded', params: { title: it.need.title, from: actor.name }, dedupeKey })
    await recordChange(tx, actor, { action: 'remind', kind: 'introduction', id })
  })
}

/** Takes an end back: a proposal is open again for its days, an introduction that came to nothing is talked about again. */
export function reviveIntroduction(actor: SignedInActor, id: string, reason: string | null, now = new Date()): Promise<void> {
  return inTransaction(async (tx) => {
    const before = await introductionForChange(tx, id)
    permit(actor, 'introduction.revive', introductionFacts(before))
    await refuseRevival(tx, before)
    const fields = before.state === 'ended' ? { endReason: null, endNote: null } : await openAgain(tx, before, now)
    await moveIntroduction(tx, actor, before, 'revive', { fields, reason, now })
    await unlearn(tx, before, now)
    await tell(tx, actor, before, ['firm', 'expert'], { kind: 'introduction_revived', params: { title: before.need.title, from: actor.name } })
  })
}

async function openAgain(tx: Tx, { declinedBy }: Held, now: Date) {
  const unsaid = declinedBy === 'firm' ? { firmAcceptedAt: null } : declinedBy === 'expert' ? { expertAcceptedAt: null } : {}
  return { declineReason: null, declineNote: null, declinedBy: null, expiresAt: addDays(now, await setting('introductionDays', tx)), ...unsaid }
}

/** What the pairing had learnt from the end that is taken back. */
export const unlearn = (tx: Tx, { id, state }: Held, now: Date) => {
  const kind = state as 'declined' | 'withdrawn' | 'expired' | 'ended' | 'agreement'
  return tx.pairingFeedback.updateMany({ where: { introductionId: id, kind, undoneAt: null }, data: { undoneAt: now } })
}

async function refuseRevival(tx: Tx, { needId, expertId }: Held): Promise<void> {
  await lockRow(tx, 'Expert', expertId)
  const need = found(await tx.need.findUnique({ where: { id: needId }, select: { state: true, ...pairSelect.need } }))
  const expert = found(await tx.expert.findUnique({ where: { id: expertId }, select: pairSelect.expert }))
  const obstacle = await obstacleTo(tx, need, expert)
  if (obstacle) throw new DomainError('conflict', `introduction_${obstacle}`)
  const load = await loadOf(tx, expert)
  if (isFull(load)) throw new DomainError('conflict', `introduction_full|${JSON.stringify(load)}`)
}

function permitAnswer(actor: SignedInActor, action: 'introduction.accept' | 'introduction.decline', before: Held, side: AnsweringSide): void {
  const introduction = introductionFacts(before)
  permit(actor, 'introduction.view', introduction)
  if (before.state !== 'proposed') throw new DomainError('conflict', 'introductionMoved')
  permit(actor, action, { introduction, side })
}

const nameOfSide = ({ need, expert }: Held, side: AnsweringSide) => (side === 'firm' ? need.enterprise.name : expert.name)

/** That the bureau answered in a side's name, for the history. */
const onBehalf = (actor: SignedInActor, it: Held, side: AnsweringSide): string | null => (isBureau(actor) ? nameOfSide(it, side) : null)
