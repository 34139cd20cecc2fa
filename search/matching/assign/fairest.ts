import { type Column, type Row } from '../../solver/model.ts'
import { assigned, isSolved, type Run, type Solved } from './assign.ts'
import { type Base } from './base.ts'
import { type AssignOptions, type AssignResult } from './types.ts'

const ROUNDS = 10

/** Below what scores in hundredths, divided by the wanted number, can differ by. */
const SLACK = 1e-4

/**
 * Lexicographic max-min: round k makes the sum of the k worst-served needs as great as can be without touching what the rounds
 * before have reached. That sum is the greatest k*t - sum(d) with d >= t - served, d >= 0 (Ogryczak and Śliwiński, 2006, "On direct
 * methods for lexicographic min-max optimization"), exact for whole-number models. The last round takes the best total among these.
 */
export async function fairest(base: Base, best: Solved, run: Run, { rounds = ROUNDS }: AssignOptions): Promise<AssignResult> {
  const served = servings(base)
  const steps = Math.min(rounds, served.length)
  const kept: Row[] = []
  const sums: number[] = []
  let columns = plain(base)
  for (let k = 1; k <= steps; k++) {
    const { worst, rows, added } = worstSum(served, k, columns.length)
    columns = [...columns, ...added]
    const aimed = columns.map((column, i) => ({ ...column, objective: worst.find(([at]) => at === i)?.[1] ?? 0 }))
    const result = await run({ sense: 'max', columns: aimed, rows: [...base.model.rows, ...kept, ...rows] }, { phase: 'fairest', step: k, steps: steps + 1 })
    if (result.status === 'cancelled') return { status: 'cancelled' }
    if (result.status !== 'optimal') break
    sums.push(result.objective)
    kept.push(...rows, { lower: result.objective - SLACK, terms: worst })
  }
  const scored = columns.map((column, i) => ({ ...column, objective: base.open[i]?.score ?? 0 }))
  const last = await run({ sense: 'max', columns: scored, rows: [...base.model.rows, ...kept] }, { phase: 'fairest', step: steps + 1, steps: steps + 1 })
  if (!isSolved(last)) return { status: last.status === 'cancelled' ? 'cancelled' : 'timed-out' }
  const status = sums.length === steps ? last.status : 'feasible'
  return assigned(base, { ...last, status }, best, sums.map((sum, i) => Math.round((sum - (sums[i - 1] ?? 0)) * 100) / 100))
}

const plain = ({ model }: Base): Column[] => model.columns.map((column) => ({ ...column, objective: 0, integer: true }))

/** What each need gets, as terms over the candidates: the mean score of the places it wants, an empty place counting 0. */
const servings = ({ problem: { needs }, byNeed, open }: Base): Row['terms'][] =>
  needs.filter(({ wanted }) => wanted > 0).map(({ id, wanted }) => (byNeed.get(id) ?? []).map((column) => [column, open[column]!.score / wanted]))

/** The columns t, d1, d2, ... behind the first `from`, the rows d + served - t >= 0, and k*t - sum(d) as terms. */
function worstSum(served: Row['terms'][], k: number, from: number) {
  const added: Column[] = [{ upper: 100 }, ...served.map(() => ({ upper: 100 }))]
  const rows = served.map((terms, i): Row => ({ lower: 0, terms: [...terms, [from + 1 + i, 1], [from, -1]] }))
  const worst: Row['terms'] = [[from, k], ...served.map((_, i): [number, number] => [from + 1 + i, -1])]
  return { added, rows, worst }
}
