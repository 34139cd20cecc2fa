/** The life of an agreement, in order; the last three are its possible ends. */
export const agreementStates = [
  'intent',
  'negotiating',
  'awaiting_signature',
  'signed',
  'registered',
  'active',
  'completed',
  'terminated',
  'expired',
] as const

export type LifeState = (typeof agreementStates)[number]

/** What may follow each state in the course of things. */
const steps: Record<LifeState, readonly LifeState[]> = {
  intent: ['negotiating', 'terminated'],
  negotiating: ['awaiting_signature', 'terminated'],
  awaiting_signature: ['signed', 'terminated'],
  signed: ['registered', 'active', 'completed', 'terminated', 'expired'],
  registered: ['active', 'completed', 'terminated', 'expired'],
  active: ['completed', 'terminated', 'expired'],
  completed: [],
  terminated: [],
  expired: [],
}

export const endStates = ['completed', 'terminated', 'expired'] as const satisfies LifeState[]

/** From signing to the end: the states in which milestones and the end of the term are watched. */
export const runningStates = ['signed', 'registered', 'active'] as const satisfies LifeState[]

/** The states before an end, and the end that was reached (or the hoped-for one): what a drawn life shows. */
export function lifeLine(state: LifeState): LifeState[] {
  const end = isEnd(state) ? state : 'completed'
  return [...agreementStates.filter((each) => !isEnd(each)), end]
}

const isEnd = (state: LifeState) => (endStates as readonly LifeState[]).includes(state)

/** How far along a state is; the ends share one rank. */
export const rankOf = (state: LifeState): number => Math.min(agreementStates.indexOf(state), agreementStates.indexOf('completed'))

/** A `step` follows the course of things, a `correction` goes back (or to another end) and needs a reason; null = not possible. */
export function moveKind(from: LifeState, to: LifeState): 'step' | 'correction' | null {
  if (steps[from].includes(to)) return 'step'
  return from !== to && rankOf(to) <= rankOf(from) ? 'correction' : null
}

/** Where an agreement may go from here: steps first, then corrections. */
export const movesFrom = (from: LifeState) => ({
  steps: agreementStates.filter((to) => moveKind(from, to) === 'step'),
  corrections: agreementStates.filter((to) => moveKind(from, to) === 'correction'),
})

/** Corrections and early ends must say why. */
export const needsReason = (from: LifeState, to: LifeState): boolean => moveKind(from, to) === 'correction' || to === 'terminated'
