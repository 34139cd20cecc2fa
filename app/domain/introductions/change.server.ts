import type { DeclineReason, EndReason, FeedbackKind, IntroductionSide, NeedState, Prisma } from '@prisma-client'
import { type Actor, isBureau, isSignedIn } from '~/domain/actor'
import { DomainError, found } from '~/domain/errors'
import { liveUser } from '~/domain/facts.server'
import { changesBetween } from '~/domain/history/changes'
import { recordChange, recordState } from '~/domain/history/history.server'
import { enqueueIndexing } from '~/domain/indexing.server'
import { lockRow } from '~/domain/records/lock.server'
import type { Tx } from '~/platform/db.server'
import { type IntroductionAct, stateAfter } from './life'

const held = {
  expert: { select: { id: true, name: true, users: liveUser } },
  need: { select: { title: true, state: true, enterpriseId: true, enterprise: { select: { name: true, users: liveUser } } } },
} satisfies Prisma.IntroductionInclude

export type Held = Prisma.IntroductionGetPayload<{ include: typeof held }>

/** An introduction that nobody else can change until the transaction ends; its need is held first, so that two changes never wait for each other. */
export async function introductionForChange(tx: Tx, id: string): Promise<Held> {
  const { needId } = found(await tx.introduction.findUnique({ where: { id }, select: { needId: true } }))
  await lockRow(tx, 'Need', needId)
  await lockRow(tx, 'Introduction', id)
  return found(await tx.introduction.findUnique({ where: { id }, include: held }))
}

/** The side an actor stands on. */
export const sideOf = (actor: Actor, it: { need: { enterpriseId: string } }): IntroductionSide =>
  isBureau(actor) ? 'bureau' : isSignedIn(actor) && actor.enterpriseId === it.need.enterpriseId ? 'firm' : 'expert'

interface Move {
  fields?: Prisma.IntroductionUncheckedUpdateInput
  /** For the row that says how the state changed. */
  reason?: string | null
  /** What the pairing learns from it. */
  feedback?: Lesson
  now: Date
}

interface Lesson {
  kind: FeedbackKind
  reason?: DeclineReason | EndReason | null
  side?: IntroductionSide
}

/** Takes an introduction along its life: state, history, feedback, and its need's own state. Throws `conflict` where it does not lead there (any more). */
export async function moveIntroduction(tx: Tx, actor: Actor, before: Held, act: IntroductionAct, { fields, reason, feedback, now }: Move): Promise<void> {
  const state = stateAfter(before.state, act)
  if (!state) throw new DomainError('conflict', 'introductionMoved')
  const { id, needId } = before
  const changed = { ...fields, state }
  await tx.introduction.update({ where: { id }, data: { ...changed, lastActivityAt: now, version: { increment: 1 } } })
  await recordState(tx, actor, { kind: 'introduction', id, from: before.state, to: state, reason: reason ?? undefined })
  await recordChange(tx, actor, { action: 'state', kind: 'introduction', id, changes: changesBetween({ ...before }, changed) })
  if (feedback) await learn(tx, actor, before, feedback, now)
  await settleNeed(tx, actor, needId)
  await enqueueIndexing(tx, [{ kind: 'need', id: needId }])
}

/** Keeps what became of a pairing. */
export async function learn(tx: Tx, actor: Actor, { id, needId, expertId }: Pick<Held, 'id' | 'needId' | 'expertId'>, { kind, reason, side }: Lesson, at: Date): Promise<void> {
  const actorId = isSignedIn(actor) ? actor.userId : null
  await tx.pairingFeedback.create({ data: { needId, expertId, introductionId: id, kind, reason, side, actorId, at } })
}

/** Introductions that keep a need 对接中: both sides agreed, and it has not come to nothing. */
const keepsInTalks: Prisma.IntroductionWhereInput = { state: { in: ['accepted', 'talks', 'agreement'] } }

/** A published need goes into talks with its first accepted introduction, and back when the last of them has come to nothing. */
async function settleNeed(tx: Tx, actor: Actor, id: string): Promise<void> {
  const { state } = await tx.need.findUniqueOrThrow({ where: { id }, select: { state: true } })
  if (state !== 'published' && state !== 'in_talks') return
  const talking = await tx.introduction.count({ where: { needId: id, ...keepsInTalks } })
  const to: NeedState = talking > 0 ? 'in_talks' : 'published'
  if (to === state) return
  await tx.need.update({ where: { id }, data: { state: to, version: { increment: 1 } } })
  await recordState(tx, actor, { kind: 'need', id, from: state, to })
  await recordChange(tx, actor, { action: 'state', kind: 'need', id, changes: { state: [state, to] } })
}
