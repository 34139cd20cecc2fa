import type { ChallengeApplication } from '@prisma-client'
import type { SignedInActor } from '~/domain/actor'
import { DomainError, FieldErrors } from '~/domain/errors'
import { recordChange, recordState } from '~/domain/history/history.server'
import { learn } from '~/domain/introductions/change.server'
import { enterState, needForChange } from '~/domain/needs/state.server'
import { notify } from '~/domain/notifications/notify.server'
import { peopleOfExpert } from '~/domain/notifications/people.server'
import { permit } from '~/domain/permit.server'
import { can } from '~/domain/permissions'
import { inTransaction, type Tx } from '~/platform/db.server'
import { moveApplication } from './applications.server'
import { challengeForChange } from './challenge.server'
import { type DecisionInput, noWinner } from './challenges.schema'

/**
 * Decides a challenge: one application is chosen, or none, and its expert is introduced to the firm; all applicants are
 * told with the reason. Throws FieldErrors for a choice that was not handed in, `conflict` where somebody decided before.
 */
export function decideChallenge(actor: SignedInActor, needId: string, { winner, reason }: DecisionInput, now = new Date()): Promise<void> {
  return inTransaction(async (tx) => {
    const { facts } = await challengeForChange(tx, needId, now)
    const waiting = await tx.challengeApplication.findMany({ where: { needId, state: 'submitted' }, orderBy: { id: 'asc' } })
    if (can(actor, 'challenge.viewApplications', facts) && facts.isPast && (facts.state !== 'published' || waiting.length === 0)) throw new DomainError('conflict')
    permit(actor, 'challenge.decide', facts)
    const chosen = waiting.find(({ id }) => id === winner)
    if (!chosen && winner !== noWinner) throw new FieldErrors({ winner: 'oneWinner' })
    for (const application of waiting) await settle(tx, actor, application, application === chosen, reason, now)
    const introductionId = chosen && (await introduce(tx, actor, chosen, reason, now))
    await tellAll(tx, needId, waiting, chosen, reason, introductionId)
  })
}

const settle = (tx: Tx, actor: SignedInActor, application: ChallengeApplication, isChosen: boolean, reason: string, now: Date) =>
  moveApplication(tx, actor, application, { state: isChosen ? 'selected' : 'not_selected', reason, decidedById: actor.userId, decidedAt: now })

/** Both sides have said yes by applying and by choosing; an introduction that is under way already is kept. Its id. */
async function introduce(tx: Tx, actor: SignedInActor, { needId, expertId }: ChallengeApplication, reason: string, now: Date): Promise<string> {
  const need = await needForChange(tx, needId)
  await enterState(tx, actor, need, { to: 'in_talks', reason })
  const accepted = { state: 'accepted', firmAcceptedAt: now, expertAcceptedAt: now, lastActivityAt: now, expiresAt: null } as const
  const open = await tx.introduction.findFirst({ where: { needId, expertId, state: { in: ['proposed', 'accepted', 'talks'] } } })
  if (open && open.state !== 'proposed') return open.id
  const { id } = open
    ? await tx.introduction.update({ where: { id: open.id }, data: { ...accepted, version: { increment: 1 } } })
    : await tx.introduction.create({ data: { needId, expertId, origin: 'challenge', message: reason, requestedById: actor.userId, proposedAt: now, isSample: need.isSample, ...accepted } })
  await recordState(tx, actor, { kind: 'introduction', id, from: open?.state ?? null, to: 'accepted', reason })
  await recordChange(tx, actor, { action: open ? 'state' : 'create', kind: 'introduction', id, changes: { state: [open?.state ?? null, 'accepted'] } })
  await learn(tx, actor, { id, needId, expertId }, { kind: 'accepted', side: 'firm' }, now)
  return id
}

async function tellAll(tx: Tx, needId: string, applications: ChallengeApplication[], chosen: ChallengeApplication | undefined, reason: string, introductionId?: string): Promise<void> {
  const { title } = await tx.need.findUniqueOrThrow({ where: { id: needId }, select: { title: true } })
  for (const application of applications) {
    const people = await peopleOfExpert(tx, application.expertId)
    if (application === chosen) await notify(tx, people, { kind: 'challenge_selected', params: { title }, path: `/introductions/${introductionId}` })
    else await notify(tx, people, { kind: 'challenge_not_selected', params: { title, reason }, path: `/needs/${needId}/apply` })
  }
}
