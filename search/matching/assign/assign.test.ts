import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assign } from './assign.ts'
import { problemOf, smallProblem } from './assign.fixture.ts'
import { eachItsBest, violationsOf } from './check.ts'
import { type AssignedPair, type AssignProblem, type AssignResult } from './types.ts'

/**
 * Least sums by scipy.optimize.linear_sum_assignment of SciPy 1.17.1, and alike by a Hungarian method written for the purpose. The small ones are those of SciPy's
 * documentation and tests; the large ones have (7919i + 104729j + 31ij) mod m at row i, column j.
 */
const formula = (rows: number, columns: number, modulus: number) => Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => (i * 7919 + j * 104729 + i * j * 31) % modulus))
const leastSums: [costs: number[][], least: number][] = [
  [[[4, 1, 3], [2, 0, 5], [3, 2, 2]], 5],
  [[[400, 150, 400], [400, 450, 600], [300, 225, 300]], 850],
  [[[400, 150, 400, 1], [400, 450, 600, 2], [300, 225, 300, 3]], 452],
  [[[10, 10, 8], [9, 8, 1], [9, 7, 4]], 18],
  [[[10, 10, 8, 11], [9, 8, 1, 1], [9, 7, 4, 10]], 15],
  [formula(12, 12, 97), 142],
  [formula(20, 35, 997), 785],
  [formula(40, 40, 997), 2024],
]

test.each(leastSums.map(([costs, least]) => ({ size: `${costs.length} by ${costs[0]!.length}`, costs, least })))('finds what linear_sum_assignment finds: $size', async ({ costs, least }) => {
  const most = 1000
  const result = await assign(problemOf(costs.map((row) => row.map((cost) => most - cost)), { limits: { mustFill: true } }))
  expect(result).toMatchObject({ status: 'optimal', gap: 0, total: costs.length * most - least })
})

test('the best total is that of trying all, and infeasible is what no trial finds', async () => {
  await fc.assert(
    fc.asyncProperty(smallProblem, async (problem) => {
      const all = feasibleSets(problem)
      const result = await assign(problem)
      expect(result.status).toBe(all.length > 0 ? 'optimal' : 'infeasible')
      if ('total' in result) expect(result.total).toBe(Math.max(...all.map(total)))
    }),
    { numRuns: 50 },
  )
})

test('no mode ever breaks a limit', async () => {
  await fc.assert(
    fc.asyncProperty(smallProblem, fc.constantFrom('total' as const, 'fairest' as const, 'spread' as const), async (problem, mode) => {
      const result = await assign({ ...problem, mode })
      if ('pairs' in result) expect(violationsOf(problem, result.pairs)).toEqual([])
    }),
    { numRuns: 40 },
  )
})

test('fairest: nobody finds an order of servings that is better from the worst up', async () => {
  await fc.assert(
    fc.asyncProperty(smallProblem, async (problem) => {
      const result = await assign({ ...problem, mode: 'fairest' })
      if (!('pairs' in result)) return
      const served = servings(problem, result.pairs)
      const best = feasibleSets(problem).map((pairs) => servings(problem, pairs)).sort(compareLists).at(-1)!
      expect(served).toEqual(best)
      result.levels.forEach((level, i) => expect(level).toBeCloseTo(served[i]!, 1))
    }),
    { numRuns: 25 },
  )
})

test('fairest gives up total for the worst served', async () => {
  const problem = problemOf([[90, 80], [85, 20]])
  expect(await assign(problem)).toMatchObject({ total: 165 })
  expect(await assign({ ...problem, mode: 'fairest' })).toMatchObject({ total: 165, levels: [80, 85] })
  const hard = problemOf([[90, 50], [60, 10]])
  expect(await assign(hard)).toMatchObject({ total: 110 })
  const uneven = problemOf([[100, 45], [60, 40]])
  expect(await assign(uneven)).toMatchObject({ total: 140 })
  expect(await assign({ ...uneven, mode: 'fairest' })).toMatchObject({ total: 105, bound: 140, gap: 0.25, levels: [45, 60] })
})

test('spread: load falls on many, within the tolerance, alike for the same seed', async () => {
  const scores = Array.from({ length: 6 }, () => [100, 98, 97, 60])
  const problem = problemOf(scores, { capacities: [6, 6, 6, 6] })
  expect(loads(await assign(problem))).toEqual([6])
  const spread = await assign({ ...problem, mode: 'spread' }, { seed: 3 })
  expect(loads(spread)).toEqual([2, 2, 2])
  expect('gap' in spread && spread.gap).toBeLessThanOrEqual(0.05)
  expect(await assign({ ...problem, mode: 'spread' }, { seed: 3 })).toEqual(spread)
  expect(await assign({ ...problem, mode: 'spread' }, { seed: 4 })).not.toEqual(spread)
})

test('spread counts what an expert carries already', async () => {
  const problem = problemOf([[80, 80], [80, 80]], { capacities: [2, 2], mode: 'spread' })
  const experts = problem.experts.map((expert, j) => ({ ...expert, load: j === 0 ? 3 : 0 }))
  expect(loads(await assign({ ...problem, experts }))).toEqual([2])
})

test('each need taking its best overloads who is best for many', () => {
  const { total, over } = eachItsBest(problemOf([[90, 50], [60, 10]]))
  expect({ total, over }).toEqual({ total: 150, over: [{ expertId: 'e0', taken: 2, capacity: 1 }] })
})

test('says which run it is at, and ends when cancelled', async () => {
  const seen: string[] = []
  const controller = new AbortController()
  const problem = problemOf(formula(12, 12, 97), { mode: 'fairest' })
  const result = await assign(problem, { signal: controller.signal, onProgress: ({ phase, step }) => {
    seen.push(`${phase} ${step}`)
    if (phase === 'fairest' && step === 2) controller.abort()
  } })
  expect(result).toEqual({ status: 'cancelled' })
  expect(new Set(seen)).toEqual(new Set(['total 1', 'fairest 1', 'fairest 2']))
})

const total = (pairs: AssignedPair[]) => pairs.reduce((sum, { score }) => sum + score, 0)

/** All sets of pairs that keep every limit, found by trying each. */
function feasibleSets(problem: AssignProblem): AssignedPair[][] {
  const pairs = problem.candidates.map(({ needId, expertId, score }) => ({ needId, expertId, score }))
  const sets = Array.from({ length: 2 ** pairs.length }, (_, chosen) => pairs.filter((_, i) => (chosen >> i) & 1))
  return sets.filter((set) => set.length <= 6 && violationsOf(problem, set).length === 0)
}

/** What the needs get, worst first. */
const servings = ({ needs }: AssignProblem, pairs: AssignedPair[]) =>
  needs.map(({ id, wanted }) => total(pairs.filter(({ needId }) => needId === id)) / wanted).sort((a, b) => a - b)

function compareLists(a: number[], b: number[]) {
  const at = a.findIndex((value, i) => value !== b[i])
  return at < 0 ? 0 : a[at]! - b[at]!
}

function loads(result: AssignResult) {
  const counts = new Map<string, number>()
  for (const { expertId } of 'pairs' in result ? result.pairs : []) counts.set(expertId, (counts.get(expertId) ?? 0) + 1)
  return [...counts.values()].sort()
}
