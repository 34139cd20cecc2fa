import { today } from '~/domain/calendar'
import type { ChallengePhase } from './challenges.schema'

/** States of an application that was decided on. */
export const decidedState = ['selected', 'not_selected'] as const

/** Where a challenge stands: it takes applications, waits for a decision, or is over. */
export function phaseOf(need: { state: string; applyUntil: Date | null }, decided: boolean, now = new Date()): ChallengePhase {
  if (decided || need.state !== 'published') return 'decided'
  return need.applyUntil && need.applyUntil >= today(now) ? 'open' : 'deciding'
}
