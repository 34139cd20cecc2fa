import type { SignedInActor } from '~/domain/actor'
import { DomainError, FieldErrors, found } from '~/domain/errors'
import { needFacts, needFactsSelect } from '~/domain/facts.server'
import { notify } from '~/domain/notifications/notify.server'
import { peopleOfFirm } from '~/domain/notifications/people.server'
import { permit } from '~/domain/permit.server'
import { refuseStale } from '~/domain/records/versions'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { startsFrom } from './life'
import { type NeedReviewInput, remarkOn, reviewedFields } from './life.schema'
import { changesSince } from './rewriting.server'
import { enterState, type HeldNeed, needForMove } from './state.server'
import { getNeed } from './reading.server'
import { endAhead, usualEnd } from './validity.server'

/**
 * The bureau's answer to a need: published, or returned with remarks. Throws FieldErrors for a return without any remark
 * or a text that was changed since it was shown; `invalid` where the 不涉密 declaration is missing.
 */
export function reviewNeed(actor: SignedInActor, id: string, input: NeedReviewInput, now = new Date()): Promise<void> {
  return inTransaction(async (tx) => {
    const need = await needForMove(tx, actor, id, 'review')
    refuseStale(need.version, input.version)
    await (input.verdict === 'published' ? publish(tx, actor, need, input, now) : sendBack(tx, actor, need, input))
  })
}

async function publish(tx: Tx, actor: SignedInActor, need: HeldNeed, input: NeedReviewInput, now: Date): Promise<void> {
  if (!need.unclassifiedDeclared) throw new DomainError('invalid', 'undeclared')
  await writeReview(tx, actor, need.id, input)
  const validUntil = await endAhead(tx, input.validUntil ?? need.validUntil, now)
  await enterState(tx, actor, need, { to: 'published', reason: input.remark, fields: { publishedAt: need.publishedAt ?? now, validUntil } })
  await tellFirm(tx, need, 'need_published')
}

async function sendBack(tx: Tx, actor: SignedInActor, need: HeldNeed, input: NeedReviewInput): Promise<void> {
  if (!startsFrom('return', need.state)) throw new DomainError('conflict')
  if (!input.remark && remarksIn(input).length === 0) throw new FieldErrors({ remark: 'remarkNeeded' })
  await writeReview(tx, actor, need.id, input)
  await enterState(tx, actor, need, { to: 'returned', reason: input.remark })
  await tellFirm(tx, need, 'need_returned')
}

const writeReview = (tx: Tx, actor: SignedInActor, needId: string, input: NeedReviewInput) =>
  tx.needReview.create({ data: { needId, verdict: input.verdict, remark: input.remark, reviewerId: actor.userId, remarks: { create: remarksIn(input) } } })

const remarksIn = (input: NeedReviewInput) =>
  reviewedFields.flatMap((field) => {
    const remark = input[remarkOn(field)]
    return remark ? [{ field, remark }] : []
  })

const tellFirm = async (tx: Tx, { id, title, enterpriseId }: HeldNeed, kind: 'need_published' | 'need_returned') =>
  notify(tx, await peopleOfFirm(tx, enterpriseId), { kind, params: { title }, path: `/needs/${id}` })

/** A need on the reviewer's desk: its text, the last remarks, what was changed since them, and the end it would get. */
export async function needForReview(actor: SignedInActor, id: string, now = new Date()) {
  const row = found(await db().need.findUnique({ where: { id }, select: needFactsSelect }))
  permit(actor, 'need.review', needFacts(row))
  const [loaded, last] = await Promise.all([getNeed(actor, id), lastReturn(id)])
  return {
    ...loaded,
    last,
    changes: last ? await changesSince(db(), id, 'returned') : null,
    usualEnd: await usualEnd(db(), now),
    mayReturn: startsFrom('return', row.state),
  }
}

/** The remarks with which the need was last returned; null where it never was. */
export const lastReturn = (needId: string) =>
  db().needReview.findFirst({ where: { needId, verdict: 'returned' }, orderBy: [{ at: 'desc' }, { id: 'desc' }], select: { at: true, remark: true, remarks: { select: { field: true, remark: true } } } })
