import type { Actor } from '~/domain/actor'
import { isSignedIn } from '~/domain/actor'
import { found } from '~/domain/errors'
import { can } from '~/domain/permissions'
import { visibleApplications } from '~/domain/visibility.server'
import { db } from '~/platform/db.server'
import { challengeFacts, challengeFactsSelect } from './facts.server'
import { decidedState, phaseOf } from './phase'

const onCard = { ...challengeFactsSelect, rewardAmount: true, rewardText: true, challengeConditions: true } as const

/** A need as an open challenge: what it offers, how many applied, what the actor may do about it. Null where it is none and cannot become one. */
export async function challengeCard(actor: Actor, needId: string, now = new Date()) {
  const row = found(await db().need.findUnique({ where: { id: needId }, select: onCard }))
  const facts = challengeFacts(row, now)
  const may = { edit: can(actor, 'challenge.edit', facts), viewApplications: can(actor, 'challenge.viewApplications', facts), apply: can(actor, 'challenge.apply', facts) }
  if (!facts.isChallenge && !may.edit) return null
  const counts = facts.isChallenge ? await applicationCounts(needId) : { handedIn: 0, waiting: 0, decided: false }
  const mine = facts.isChallenge ? await ownApplication(actor, needId) : null
  const { rewardAmount, rewardText, challengeConditions, applyUntil } = row
  const conflicted = can(actor, 'need.viewEnterprise', facts) && isSignedIn(actor) && facts.conflictedExpertIds.includes(actor.expertId ?? '')
  return {
    isChallenge: facts.isChallenge,
    rewardAmount: rewardAmount?.toString() ?? null,
    ...{ rewardText, challengeConditions, applyUntil, may, mine, conflicted, ...counts },
    phase: phaseOf(row, counts.decided, now),
  }
}

/** How many applications were handed in, how many of them wait, and whether it was decided. */
async function applicationCounts(needId: string) {
  const groups = await db().challengeApplication.groupBy({ by: ['state'], where: { needId }, _count: true })
  const count = (...states: string[]) => groups.filter(({ state }) => states.includes(state)).reduce((sum, group) => sum + group._count, 0)
  return { handedIn: count('submitted', ...decidedState), waiting: count('submitted'), decided: count(...decidedState) > 0 }
}

const ownApplication = (actor: Actor, needId: string) =>
  isSignedIn(actor) && actor.expertId
    ? db().challengeApplication.findFirst({ where: { needId, expertId: actor.expertId, AND: [visibleApplications(actor)] }, select: { state: true, updatedAt: true, reason: true } })
    : null
