import fc from 'fast-check'
import { expect, test } from 'vitest'
import { choice, type Model } from './model.ts'
import { solve } from './solve.ts'

const knapsack = (items: { value: number; weight: number }[], room: number): Model => ({
  sense: 'max',
  columns: items.map(({ value }) => choice(value)),
  rows: [{ upper: room, terms: items.map(({ weight }, i) => [i, weight]) }],
})

/** Equations over whole numbers without structure to exploit: still at work when it is cancelled. */
const hard: Model = {
  sense: 'max',
  columns: Array.from({ length: 60 }, (_, i) => choice(100 + ((i * 37) % 41))),
  rows: Array.from({ length: 40 }, (_, r) => ({ upper: 997, lower: 997, terms: Array.from({ length: 60 }, (_, i) => [i, ((i * 7919 + r * 104729) % 89) + 11] as [number, number]) })),
}

test('solves continuous models at a corner', async () => {
  const result = await solve({ sense: 'max', columns: [{ objective: 30 }, { objective: 50 }], rows: [{ upper: 40, terms: [[0, 1], [1, 2]] }, { upper: 50, terms: [[0, 2], [1, 1]] }] })
  expect(result).toMatchObject({ status: 'optimal', objective: 1100, bound: 1100, gap: 0, values: Float64Array.of(20, 10) })
})

test('solves whole-number models to the optimum that trying all finds', async () => {
  const item = fc.record({ value: fc.integer({ min: 1, max: 30 }), weight: fc.integer({ min: 1, max: 12 }) })
  await fc.assert(
    fc.asyncProperty(fc.array(item, { minLength: 1, maxLength: 8 }), fc.integer({ min: 0, max: 40 }), async (items, room) => {
      const result = await solve(knapsack(items, room))
      expect(result).toMatchObject({ status: 'optimal', gap: 0, objective: bestByTrying(items, room) })
    }),
    { numRuns: 12 },
  )
})

test('minimises too, and takes models without rows or columns', async () => {
  expect(await solve({ sense: 'min', columns: [{ lower: 3, objective: 2 }], rows: [] })).toMatchObject({ status: 'optimal', objective: 6 })
  expect(await solve({ sense: 'min', columns: [], rows: [] })).toMatchObject({ status: 'optimal', objective: 0 })
})

test('says infeasible, and throws for what has no optimum', async () => {
  expect(await solve({ sense: 'max', columns: [choice(1)], rows: [{ lower: 2, terms: [[0, 1]] }] })).toEqual({ status: 'infeasible' })
  expect(await solve({ sense: 'max', columns: [], rows: [{ lower: 1, terms: [] }] })).toEqual({ status: 'infeasible' })
  await expect(solve({ sense: 'max', columns: [{ objective: 1 }], rows: [] })).rejects.toThrow('no optimum')
})

test('ends at once when cancelled, before and during the work', async () => {
  expect(await solve(hard, { signal: AbortSignal.abort() })).toEqual({ status: 'cancelled' })
  const controller = new AbortController()
  const running = solve(hard, { signal: controller.signal, timeLimit: 600 })
  controller.abort()
  expect(await running).toEqual({ status: 'cancelled' })
})

test('solves on after a cancelled model, and several at a time', async () => {
  const all = await Promise.all([3, 5, 8].map((room) => solve(knapsack([{ value: 1, weight: 2 }, { value: 4, weight: 4 }], room))))
  expect(all.map((result) => 'objective' in result && result.objective)).toEqual([1, 4, 5])
})

test('says when the time ended before anything was found', async () => {
  expect(await solve(hard, { timeLimit: 0 })).toEqual({ status: 'timed-out' })
})

function bestByTrying(items: { value: number; weight: number }[], room: number): number {
  let best = 0
  for (let chosen = 0; chosen < 2 ** items.length; chosen++) {
    const taken = items.filter((_, i) => (chosen >> i) & 1)
    const sum = (key: 'value' | 'weight') => taken.reduce((total, item) => total + item[key], 0)
    if (sum('weight') <= room) best = Math.max(best, sum('value'))
  }
  return best
}
