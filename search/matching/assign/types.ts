import { type SolverProgress } from '../../solver/solve.ts'

/** A need with how many experts it wants. */
export interface AssignNeed {
  id: string
  wanted: number
}

/** An expert with how many more engagements they can take, and carry already. */
export interface AssignExpert {
  id: string
  capacity: number
  load?: number
  institutionId?: string
}

export interface Pair {
  needId: string
  expertId: string
}

/** A pair that the ranker proposes. `conflicted` (回避) ones are never assigned; they are known so that a shortage can be explained. */
export interface Candidate extends Pair {
  /** 0 to 100; reckoned in hundredths. */
  score: number
  conflicted?: boolean
}

/** Limits beside those that needs and experts carry themselves. */
export interface AssignLimits {
  /** Every need must get all it wants; else as many as can be. */
  mustFill: boolean
  /** At most so many experts of one institution for one need, and in all. */
  perNeedFromInstitution?: number
  inAllFromInstitution?: number
}

/**
 * `total`: the best sum of scores. `fairest`: the worst-served need as well off as can be, then the next worst, and so on,
 * then the sum. `spread`: the work spread over experts as evenly as can be without losing more than a tolerance of the best sum.
 */
export type AssignMode = 'total' | 'fairest' | 'spread'

export interface AssignProblem {
  needs: AssignNeed[]
  experts: AssignExpert[]
  candidates: Candidate[]
  limits: AssignLimits
  /** Pairs that must be part of the assignment; each must be among the candidates. */
  locked: Pair[]
  forbidden: Pair[]
  mode: AssignMode
}

export interface AssignedPair extends Pair {
  score: number
}

export interface Assigned {
  /** `feasible`: the time ended before it was proven the best. */
  status: 'optimal' | 'feasible'
  pairs: AssignedPair[]
  total: number
  /** No assignment within the limits can have a greater total. */
  bound: number
  /** (bound - total) / bound: 0 for a proven best total; in the other modes also what fairness or spreading gave up. */
  gap: number
  /** For `fairest`: what the worst-served need gets, the next worst and so on, as far as it was proven. */
  levels: number[]
}

/** A part of the set that cannot be had together. */
export type Reason =
  /** One need alone has too few candidates it could take. */
  | { kind: 'few_candidates'; needId: string; wanted: number; possible: number; candidates: number; conflicted: number; forbidden: number }
  /** These needs together want more than their possible experts can take on. */
  | { kind: 'too_little_room'; needIds: string[]; expertIds: string[]; wanted: number; room: number }
  | { kind: 'institution'; needIds: string[]; limit: number }
  | { kind: 'locked'; needId: string; expertId: string }

/** One change of a limit that helps. */
export type Change =
  | { kind: 'wanted'; needId: string; from: number; to: number }
  | { kind: 'capacity'; expertId: string; from: number; to: number }
  | { kind: 'perNeedFromInstitution' | 'inAllFromInstitution'; from: number; to: number }
  | { kind: 'unlock'; needId: string; expertId: string }
  | { kind: 'allow'; needId: string; expertId: string }

/** Why there is no assignment, and the smallest sets of changes after which there is one. */
export interface Explanation {
  reasons: Reason[]
  relaxations: Change[][]
}

export type AssignResult = Assigned | ({ status: 'infeasible' } & Explanation) | { status: 'cancelled' | 'timed-out' }

export interface AssignProgress extends SolverProgress {
  phase: 'total' | 'fairest' | 'spread' | 'explain'
  /** Which of how many solver runs of this phase. */
  step: number
  steps: number
}

export interface AssignOptions {
  signal?: AbortSignal
  /** Seconds for each run of the solver; 60 when absent. */
  timeLimit?: number
  onProgress?: (progress: AssignProgress) => void
  /** How much of the best total `spread` may give up; 0.05 when absent. */
  tolerance?: number
  /** Decides among equally even ones; the same seed gives the same assignment. */
  seed?: number
  /** How many of the worst-served needs `fairest` looks at one after the other; 10 when absent. */
  rounds?: number
}
