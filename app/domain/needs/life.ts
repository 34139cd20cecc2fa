import type { NeedState } from '@prisma-client'

/** A move along a need's life: who makes it, from where, and where it leads. */
interface Move {
  /** `firm`: the need's firm, or the bureau in its place; `system`: the calendar. */
  by: 'firm' | 'bureau' | 'system'
  from: readonly NeedState[]
  to: readonly NeedState[]
}

export const lifeMoves = {
  submit: { by: 'firm', from: ['draft', 'returned', 'expired'], to: ['submitted'] },
  takeBack: { by: 'firm', from: ['submitted'], to: ['draft'] },
  publish: { by: 'bureau', from: ['draft', 'submitted', 'returned'], to: ['published'] },
  return: { by: 'bureau', from: ['submitted'], to: ['returned'] },
  renew: { by: 'firm', from: ['published', 'expired'], to: ['published', 'submitted'] },
  withdraw: { by: 'firm', from: ['draft', 'submitted', 'returned', 'published', 'in_talks', 'expired'], to: ['withdrawn'] },
  restore: { by: 'firm', from: ['withdrawn'], to: ['draft', 'submitted', 'returned', 'published', 'in_talks', 'expired'] },
  close: { by: 'firm', from: ['published', 'in_talks', 'contracted', 'expired'], to: ['closed'] },
  reopen: { by: 'bureau', from: ['closed'], to: ['published'] },
  correct: { by: 'bureau', from: ['published', 'in_talks', 'contracted'], to: ['published', 'in_talks', 'contracted'] },
  expire: { by: 'system', from: ['published'], to: ['expired'] },
} as const satisfies Record<string, Move>

export type LifeMove = keyof typeof lifeMoves

export const lifeMoveNames = Object.keys(lifeMoves) as LifeMove[]

/** Whether a move starts from this state. */
export const startsFrom = (move: LifeMove, state: NeedState): boolean => (lifeMoves[move].from as readonly NeedState[]).includes(state)

/** The states that a need in this one may come to next, by its firm alone (`bureau` false) or by anyone at all. */
export function nextNeedStates(from: NeedState, bureau: boolean): NeedState[] {
  const moves = lifeMoveNames.filter((move) => startsFrom(move, from) && (bureau || lifeMoves[move].by === 'firm'))
  return [...new Set(moves.flatMap((move): readonly NeedState[] => lifeMoves[move].to))].filter((to) => to !== from)
}
