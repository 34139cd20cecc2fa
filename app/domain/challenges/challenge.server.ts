import type { SignedInActor } from '~/domain/actor'
import { addDays, today } from '~/domain/calendar'
import { DomainError, FieldErrors, found } from '~/domain/errors'
import { changesBetween } from '~/domain/history/changes'
import { recordChange } from '~/domain/history/history.server'
import { enqueueIndexing } from '~/domain/indexing.server'
import { permit } from '~/domain/permit.server'
import { lockRow } from '~/domain/records/lock.server'
import { refuseStale } from '~/domain/records/versions'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import type { ChallengeInput } from './challenges.schema'
import { challengeFacts, challengeFactsSelect } from './facts.server'

/** A need stands at least so long after its last day to apply, so that there is time to decide. */
const decidingDays = 30

const held = { ...challengeFactsSelect, id: true, title: true, version: true, validUntil: true, rewardAmount: true, rewardText: true, challengeConditions: true, enterpriseId: true } as const

/** The need as a challenge, held until the transaction ends, with what the rules know of it. Throws `not_found`. */
export async function challengeForChange(tx: Tx, id: string, now: Date) {
  await lockRow(tx, 'Need', id)
  const need = found(await tx.need.findUnique({ where: { id }, select: held }))
  return { need, facts: challengeFacts(need, now) }
}

/** Makes a need an open challenge, or changes its terms while nobody has applied. Throws FieldErrors for a last day that is not ahead. */
export function setChallenge(actor: SignedInActor, id: string, { version, ...input }: ChallengeInput, now = new Date()): Promise<void> {
  return inTransaction(async (tx) => {
    const { need, facts } = await challengeForChange(tx, id, now)
    permit(actor, 'challenge.edit', facts)
    refuseStale(need.version, version)
    if (input.applyUntil <= today(now)) throw new FieldErrors({ applyUntil: 'dayAhead' })
    const earliestEnd = addDays(input.applyUntil, decidingDays)
    const validUntil = need.validUntil && need.validUntil < earliestEnd ? earliestEnd : need.validUntil
    await change(tx, actor, need, { ...input, kind: 'open_challenge', validUntil })
  })
}

/** Makes an open challenge, to which nobody has applied, an ordinary need again. */
export function endChallenge(actor: SignedInActor, id: string, now = new Date()): Promise<void> {
  return inTransaction(async (tx) => {
    const { need, facts } = await challengeForChange(tx, id, now)
    permit(actor, 'challenge.edit', facts)
    if (!facts.isChallenge) throw new DomainError('conflict')
    await change(tx, actor, need, { kind: 'ordinary', rewardAmount: null, rewardText: null, challengeConditions: null, applyUntil: null })
  })
}

async function change(tx: Tx, actor: SignedInActor, need: { id: string } & Record<string, unknown>, fields: object): Promise<void> {
  await tx.need.update({ where: { id: need.id }, data: { ...fields, version: { increment: 1 } } })
  await recordChange(tx, actor, { action: 'edit', kind: 'need', id: need.id, changes: changesBetween(need, { ...fields }) })
  await enqueueIndexing(tx, [{ kind: 'need', id: need.id }])
}

/** The form's values of a challenge, or of a need that may become one. */
export async function challengeForEditing(actor: SignedInActor, id: string, now = new Date()) {
  const need = found(await db().need.findUnique({ where: { id }, select: held }))
  permit(actor, 'challenge.edit', challengeFacts(need, now))
  const { title, version, rewardAmount, rewardText, challengeConditions, applyUntil } = need
  return { title, values: { version, rewardAmount: rewardAmount?.toString() ?? null, rewardText, challengeConditions, applyUntil: applyUntil?.toISOString().slice(0, 10) ?? null } }
}
