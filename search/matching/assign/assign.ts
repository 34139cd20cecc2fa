import { type Model } from '../../solver/model.ts'
import { solve, type SolverResult, type Solution } from '../../solver/solve.ts'
import { type Base, baseOf, chosenPairs, totalOf } from './base.ts'
import { explain } from './explain.ts'
import { fairest } from './fairest.ts'
import { evenly } from './spread.ts'
import { type Assigned, type AssignOptions, type AssignProblem, type AssignProgress, type AssignResult } from './types.ts'

export type Solved = { status: 'optimal' | 'feasible' } & Solution
/** Runs a model as one step of a phase. */
export type Run = (model: Model, at: Pick<AssignProgress, 'phase' | 'step' | 'steps'>) => Promise<SolverResult>

/** Who helps whom: the best assignment in the problem's mode, or why there is none. Cancelling ends it within moments. */
export async function assign(problem: AssignProblem, options: AssignOptions = {}): Promise<AssignResult> {
  const base = baseOf(problem)
  const { signal, timeLimit, onProgress } = options
  const run: Run = (model, at) => {
    onProgress?.({ ...at, seconds: 0 })
    return solve(model, { signal, timeLimit, onProgress: (progress) => onProgress?.({ ...at, ...progress }) })
  }
  const best = await run(base.model, { phase: 'total', step: 1, steps: 1 })
  if (best.status === 'infeasible') return explain(base, run)
  if (!isSolved(best)) return { status: best.status }
  if (problem.mode === 'total') return assigned(base, best, best)
  return problem.mode === 'fairest' ? fairest(base, best, run, options) : evenly(base, best, run, options)
}

export const isSolved = (result: SolverResult): result is Solved => result.status === 'optimal' || result.status === 'feasible'

/** A solution as pairs, against the bound that the best total has proven. */
export function assigned(base: Base, solution: Solved, best: Solved, levels: number[] = []): Assigned {
  const pairs = chosenPairs(base, solution.values)
  const total = totalOf(pairs)
  const bound = Math.max(total, Math.round(best.bound * 100) / 100)
  return { status: solution.status, pairs, total, bound, gap: bound === 0 ? 0 : (bound - total) / bound, levels }
}
