import type { Prisma } from '@prisma-client'
import { today } from '~/domain/calendar'
import type { ApplicationFacts, ChallengeFacts } from '~/domain/facts'
import { needFacts, needFactsSelect } from '~/domain/facts.server'

/** What to select so that `challengeFacts` can be read from the row. */
export const challengeFactsSelect = {
  ...needFactsSelect,
  kind: true,
  applyUntil: true,
  enterprise: { select: { conflicts: { select: { expertId: true } } } },
  _count: { select: { applications: { where: { state: { not: 'draft' } } } } },
} satisfies Prisma.NeedSelect

type ChallengeRow = Prisma.NeedGetPayload<{ select: typeof challengeFactsSelect }>

export const challengeFacts = (row: ChallengeRow, now = new Date()): ChallengeFacts => ({
  ...needFacts(row),
  isChallenge: row.kind === 'open_challenge',
  isPast: isPast(row.applyUntil, now),
  applications: row._count.applications,
  conflictedExpertIds: row.enterprise.conflicts.map(({ expertId }) => expertId),
})

export const applicationFactsSelect = {
  expertId: true,
  state: true,
  need: { select: { enterpriseId: true, state: true, kind: true, applyUntil: true } },
} satisfies Prisma.ChallengeApplicationSelect

type ApplicationRow = Prisma.ChallengeApplicationGetPayload<{ select: typeof applicationFactsSelect }>

export const applicationFacts = ({ expertId, state, need }: ApplicationRow, now = new Date()): ApplicationFacts => ({
  expertId,
  state,
  enterpriseId: need.enterpriseId,
  isOpen: need.kind === 'open_challenge' && need.state === 'published' && !isPast(need.applyUntil, now),
})

const isPast = (applyUntil: Date | null, now: Date) => applyUntil === null || applyUntil < today(now)
