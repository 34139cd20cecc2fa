import type { ApplicationState, ChallengeApplication } from '@prisma-client'
import type { SignedInActor } from '~/domain/actor'
import { DomainError, found } from '~/domain/errors'
import { filesOf } from '~/domain/files/files.server'
import { changesBetween } from '~/domain/history/changes'
import { recordChange, recordState } from '~/domain/history/history.server'
import { obstacleTo, pairSelect } from '~/domain/introductions/limits.server'
import { notify } from '~/domain/notifications/notify.server'
import { peopleOfBureau, peopleOfFirm } from '~/domain/notifications/people.server'
import { permit } from '~/domain/permit.server'
import { can } from '~/domain/permissions'
import { refuseStale } from '~/domain/records/versions'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { challengeForChange } from './challenge.server'
import type { ApplicationInput } from './challenges.schema'
import { applicationFacts, applicationFactsSelect, challengeFacts, challengeFactsSelect } from './facts.server'

type Held = Awaited<ReturnType<typeof challengeForChange>>['need']

/** Writes the actor's application to a challenge, or changes it until the last day; handed in once, it stays handed in. Returns its state. */
export function saveApplication(actor: SignedInActor, needId: string, { send, version, ...fields }: ApplicationInput, now = new Date()): Promise<ApplicationState> {
  return inTransaction(async (tx) => {
    const { need, facts } = await challengeForChange(tx, needId, now)
    const before = await ownApplication(tx, actor, needId)
    if (before) permit(actor, 'application.edit', applicationFacts(before, now))
    else {
      permit(actor, 'challenge.apply', facts)
      await refuseConflicted(tx, needId, actor.expertId!)
    }
    if (before) refuseStale(before.version, version)
    const state = before?.state === 'submitted' ? 'submitted' : send
    const { id } = await write(tx, actor, needId, before, { ...fields, state })
    if (state === 'submitted' && before?.state !== 'submitted') await tellDeciders(tx, need, id, 'challenge_application')
    return state
  })
}

/** Firms to keep away from may be named in words only; which one it is stays unsaid, since the firm may be hidden. */
async function refuseConflicted(tx: Tx, needId: string, expertId: string): Promise<void> {
  const need = await tx.need.findUniqueOrThrow({ where: { id: needId }, select: { state: true, ...pairSelect.need } })
  const expert = await tx.expert.findUniqueOrThrow({ where: { id: expertId }, select: pairSelect.expert })
  if ((await obstacleTo(tx, need, expert)) === 'conflict') throw new DomainError('conflict', 'introduction_unavailable')
}

async function write(tx: Tx, actor: SignedInActor, needId: string, before: ChallengeApplication | null, data: Omit<ApplicationInput, 'send' | 'version'> & { state: ApplicationState }) {
  const after = before
    ? await tx.challengeApplication.update({ where: { id: before.id }, data: { ...data, version: { increment: 1 } } })
    : await tx.challengeApplication.create({ data: { ...data, needId, expertId: actor.expertId!, appliedById: actor.userId } })
  await recordChange(tx, actor, { action: before ? 'edit' : 'create', kind: 'application', id: after.id, changes: changesBetween({ ...before }, data) })
  if (before?.state !== data.state) await recordState(tx, actor, { kind: 'application', id: after.id, from: before?.state ?? null, to: data.state })
  return after
}

/** Takes the actor's application back before the last day is over. */
export function withdrawApplication(actor: SignedInActor, needId: string, now = new Date()): Promise<void> {
  return inTransaction(async (tx) => {
    const { need } = await challengeForChange(tx, needId, now)
    const before = found(await ownApplication(tx, actor, needId))
    permit(actor, 'application.withdraw', applicationFacts(before, now))
    await moveApplication(tx, actor, before, { state: 'withdrawn' })
    await tellDeciders(tx, need, before.id, 'challenge_application_withdrawn')
  })
}

/** Takes an application to another state: the columns, the row that says who and why, the audit trail. */
export async function moveApplication(tx: Tx, actor: SignedInActor, before: ChallengeApplication, fields: Pick<ChallengeApplication, 'state'> & Partial<ChallengeApplication>): Promise<void> {
  await tx.challengeApplication.update({ where: { id: before.id }, data: { ...fields, version: { increment: 1 } } })
  await recordState(tx, actor, { kind: 'application', id: before.id, from: before.state, to: fields.state, reason: fields.reason ?? undefined })
  await recordChange(tx, actor, { action: 'state', kind: 'application', id: before.id, changes: { state: [before.state, fields.state] } })
}

const ownApplication = async (tx: Pick<Tx, 'challengeApplication'>, { expertId }: SignedInActor, needId: string) =>
  expertId ? tx.challengeApplication.findUnique({ where: { needId_expertId: { needId, expertId } }, include: { need: applicationFactsSelect.need } }) : null

async function tellDeciders(tx: Tx, { title, id: needId, enterpriseId }: Held, applicationId: string, kind: 'challenge_application' | 'challenge_application_withdrawn'): Promise<void> {
  const { expert } = await tx.challengeApplication.findUniqueOrThrow({ where: { id: applicationId }, select: { expert: { select: { name: true } } } })
  const people = [...(await peopleOfFirm(tx, enterpriseId)), ...(await peopleOfBureau(tx))]
  await notify(tx, people, { kind, params: { title, expert: expert.name }, path: `/needs/${needId}/applications` })
}

/** The page on which the actor applies: the challenge's terms, their application so far with its files, and what they may still do. */
export async function applicationForEditing(actor: SignedInActor, needId: string, now = new Date()) {
  const need = found(await db().need.findUnique({ where: { id: needId }, select: { id: true, title: true, rewardAmount: true, rewardText: true, challengeConditions: true, ...challengeFactsSelect } }))
  const facts = challengeFacts(need, now)
  permit(actor, 'need.view', facts)
  const mine = await ownApplication(db(), actor, needId)
  const mayApply = mine ? can(actor, 'application.edit', applicationFacts(mine, now)) : can(actor, 'challenge.apply', facts)
  if (!mine && !mayApply) throw new DomainError('forbidden')
  const { id, title, rewardText, challengeConditions, applyUntil } = need
  return {
    challenge: { id, title, rewardAmount: need.rewardAmount?.toString() ?? null, rewardText, challengeConditions, applyUntil },
    mine: mine && { id: mine.id, state: mine.state, version: mine.version, plan: mine.plan, basis: mine.basis, amountAsked: mine.amountAsked?.toString() ?? null, reason: mine.reason, ...(await filesOf(actor, { applicationId: mine.id })) },
    may: { apply: mayApply, withdraw: Boolean(mine && can(actor, 'application.withdraw', applicationFacts(mine, now))) },
  }
}
