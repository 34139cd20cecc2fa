import type { SignedInActor } from '~/domain/actor'
import { today } from '~/domain/calendar'
import { FieldErrors, found } from '~/domain/errors'
import { needFacts, needFactsSelect } from '~/domain/facts.server'
import { recordChange } from '~/domain/history/history.server'
import { permit } from '~/domain/permit.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { isRewritten } from './rewriting.server'
import { enterState, type HeldNeed, needForMove } from './state.server'
import { refuseIncomplete, tellBureau } from './submission.server'
import { usualEnd } from './validity.server'

/**
 * Lets a need stand longer, to a day ahead or by the bureau's setting. An expired one is published again, or goes to
 * review where its text was changed since it was last published. Throws FieldErrors for a day that is past, or for what it lacks.
 */
export function renewNeed(actor: SignedInActor, id: string, until: Date | null, now = new Date()): Promise<'published' | 'submitted'> {
  return inTransaction(async (tx) => {
    const need = await needForMove(tx, actor, id, 'renew')
    if (until && until <= today(now)) throw new FieldErrors({ until: 'dayAhead' })
    const validUntil = until ?? (await usualEnd(tx, now))
    return need.state === 'published' ? prolong(tx, actor, need, validUntil) : revive(tx, actor, need, validUntil)
  })
}

async function prolong(tx: Tx, actor: SignedInActor, need: HeldNeed, validUntil: Date): Promise<'published'> {
  await tx.need.update({ where: { id: need.id }, data: { validUntil, version: { increment: 1 } } })
  await recordChange(tx, actor, { action: 'renew', kind: 'need', id: need.id, changes: { validUntil: [need.validUntil?.toISOString() ?? null, validUntil.toISOString()] } })
  return 'published'
}

async function revive(tx: Tx, actor: SignedInActor, need: HeldNeed, validUntil: Date): Promise<'published' | 'submitted'> {
  const to = (await isRewritten(tx, need.id)) ? 'submitted' : 'published'
  if (to === 'submitted') refuseIncomplete(need)
  await enterState(tx, actor, need, { to, fields: { validUntil } })
  if (to === 'submitted') await tellBureau(tx, need)
  return to
}

/** What the page of a renewal shows: the need, its end so far, the end it would get, and whether the bureau must read it again. */
export async function needForRenewal(actor: SignedInActor, id: string, now = new Date()) {
  const need = found(await db().need.findUnique({ where: { id }, select: { id: true, title: true, validUntil: true, ...needFactsSelect } }))
  permit(actor, 'need.renew', needFacts(need))
  const { title, validUntil, state } = need
  return { title, validUntil, until: await usualEnd(db(), now), reviewed: state === 'expired' && (await isRewritten(db(), id)) }
}
