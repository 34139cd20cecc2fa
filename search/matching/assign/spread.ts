import { type Column, type Row } from '../../solver/model.ts'
import { assigned, isSolved, type Run, type Solved } from './assign.ts'
import { type Base, chosenPairs, ones } from './base.ts'
import { type AssignOptions, type AssignResult } from './types.ts'

const TOLERANCE = 0.05

/**
 * As evenly over the experts as can be within a tolerance of the best total, with as many pairs. An expert's j-th engagement,
 * those carried already counted, costs j: a sum that, like entropy, is least where all carry alike. Chance decides among equals.
 */
export async function evenly(base: Base, best: Solved, run: Run, { tolerance = TOLERANCE, seed = 1 }: AssignOptions): Promise<AssignResult> {
  const count = chosenPairs(base, best.values).length
  const chance = generator(seed)
  const columns: Column[] = base.model.columns.map((column) => ({ ...column, integer: true, objective: chance() / (2 * count + 2) }))
  const engagements = base.problem.experts.map((expert): Row => {
    const own = base.byExpert.get(expert.id) ?? []
    const steps = Array.from({ length: Math.min(expert.capacity, own.length) }, (_, j): Column => ({ upper: 1, objective: (expert.load ?? 0) + j + 1 }))
    const terms = steps.map((step): [number, number] => [columns.push(step) - 1, -1])
    return { lower: 0, upper: 0, terms: [...ones(own), ...terms] }
  })
  const enough: Row = { lower: best.objective * (1 - tolerance), terms: base.open.map(({ score }, i) => [i, score]) }
  const asMany: Row = { lower: count, terms: ones(base.open.map((_, i) => i)) }
  const result = await run({ sense: 'min', columns, rows: [...base.model.rows, ...engagements, enough, asMany] }, { phase: 'spread', step: 1, steps: 1 })
  return isSolved(result) ? assigned(base, result, best) : { status: result.status === 'cancelled' ? 'cancelled' : 'timed-out' }
}

/** Lehmer's generator (Park and Miller, 1988): the same numbers in (0, 1) for the same seed. */
function generator(seed: number) {
  let state = (Math.abs(Math.trunc(seed)) % 2147483646) + 1
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}
