import type { SignedInActor } from '~/domain/actor'
import { found } from '~/domain/errors'
import { permit } from '~/domain/permit.server'
import { can } from '~/domain/permissions'
import { visibleApplications } from '~/domain/visibility.server'
import { db } from '~/platform/db.server'
import { challengeFacts, challengeFactsSelect } from './facts.server'
import { decidedState, phaseOf } from './phase'

const compared = {
  id: true,
  state: true,
  plan: true,
  basis: true,
  amountAsked: true,
  reason: true,
  decidedAt: true,
  updatedAt: true,
  expert: { select: { id: true, name: true, title: true, isSample: true, institution: { select: { name: true } } } },
  files: { where: { withdrawnAt: null }, select: { id: true, name: true }, orderBy: { createdAt: 'asc' } },
} as const

/** The applications to a challenge that the actor may read, side by side, and what they may decide. */
export async function compareApplications(actor: SignedInActor, needId: string, now = new Date()) {
  const need = found(await db().need.findUnique({ where: { id: needId }, select: { id: true, title: true, isSample: true, rewardAmount: true, rewardText: true, ...challengeFactsSelect } }))
  const facts = challengeFacts(need, now)
  permit(actor, 'challenge.viewApplications', facts)
  const rows = await db().challengeApplication.findMany({ where: { needId, AND: [visibleApplications(actor)] }, select: compared, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
  const isDecided = rows.some(({ state }) => (decidedState as readonly string[]).includes(state))
  const { id, title, isSample, rewardText, applyUntil } = need
  return {
    need: { id, title, isSample, rewardAmount: need.rewardAmount?.toString() ?? null, rewardText, applyUntil },
    applications: rows.map(({ amountAsked, ...row }) => ({ ...row, amountAsked: amountAsked?.toString() ?? null })),
    phase: phaseOf(need, isDecided, now),
    may: { decide: !isDecided && rows.length > 0 && can(actor, 'challenge.decide', facts), undo: isDecided && can(actor, 'challenge.undoDecision', facts) },
  }
}
