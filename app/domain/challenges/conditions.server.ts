import type { Prisma } from '@prisma-client'
import { today } from '~/domain/calendar'

/** Challenges whose last day to apply is past and whose applications wait for a decision. */
export const toDecide = (now = new Date()): Prisma.NeedWhereInput => ({
  kind: 'open_challenge',
  state: 'published',
  applyUntil: { lt: today(now) },
  applications: { some: { state: 'submitted' } },
})
