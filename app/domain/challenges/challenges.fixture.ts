import type { ApplicationState } from '@prisma-client'
import { addDays, today } from '~/domain/calendar'
import { plantNeed } from '~/domain/needs/needs.fixture'
import { db } from '~/platform/db.server'
import { asExpert, memberOf } from '@tests/factories/actors'
import { expert } from '@tests/factories/records'
import { type ApplicationInput, applicationSchema } from './challenges.schema'

/** What a filled-in application brings, as its schema reads it. */
export const planOf = (fields: Record<string, unknown> = {}): ApplicationInput => applicationSchema.parse({ send: 'submitted', plan: '先破稳再吸附', ...fields })

/** A published challenge of a firm of its own whose last day to apply is so many days ahead. */
export async function plantChallenge(daysLeft: number, overrides: Parameters<typeof plantNeed>[1] = {}) {
  const planted = await plantNeed('published', { kind: 'open_challenge', rewardAmount: 500_000, applyUntil: addDays(today(), daysLeft), ...overrides })
  return { ...planted, manager: memberOf(planted.enterprise.id) }
}

/** An expert with an application to the need, or with none. */
export async function plantApplicant(needId: string, state?: ApplicationState) {
  const { id } = await db().expert.create({ data: expert() })
  const application = state && (await db().challengeApplication.create({ data: { needId, expertId: id, state, plan: '样例方案' } }))
  return { actor: asExpert(id), application }
}
