import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Judged, ndcg, pairLoss, recall, reciprocalRank } from './metrics.ts'

const pools = fc.array(fc.record({ score: fc.integer({ min: 0, max: 6 }), grade: fc.integer({ min: 0, max: 3 }) }), { maxLength: 14 })
const strictPools = fc.uniqueArray(fc.record({ score: fc.integer({ min: 1, max: 999 }), grade: fc.integer({ min: 0, max: 3 }) }), {
  maxLength: 14,
  selector: ({ score }) => score,
})
const loss = (pool: Judged[]) => pairLoss(pool).wrong / pairLoss(pool).all

describe('nDCG', () => {
  it('is 1 for a perfect order', () => {
    expect(ndcg([3, 2, 1, 0].map((grade) => ({ score: grade, grade })))).toBe(1)
  })

  it('agrees with the definition written out', () => {
    fc.assert(
      fc.property(strictPools, (pool) => {
        const dcg = (list: Judged[]) => list.slice(0, 10).reduce((sum, { grade }, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0)
        const best = dcg([...pool].sort((a, b) => b.grade - a.grade))
        const ours = dcg([...pool].sort((a, b) => b.score - a.score))
        if (best === 0) expect(ndcg(pool)).toBeUndefined()
        else expect(ndcg(pool)).toBeCloseTo(ours / best, 12)
      }),
    )
  })

  it('is the mean over every order of tied scores', () => {
    const graded = (grades: number[]) => ndcg(grades.map((grade, i) => ({ score: -i, grade })))!
    const orders = [[2, 1, 0], [2, 0, 1], [1, 2, 0], [1, 0, 2], [0, 1, 2], [0, 2, 1]]
    const mean = orders.reduce((sum, order) => sum + graded(order), 0) / orders.length
    expect(ndcg([0, 1, 2].map((grade) => ({ score: 5, grade })))).toBeCloseTo(mean, 12)
  })

  it('does not see the input order', () => {
    fc.assert(
      fc.property(pools, (pool) => {
        expect(ndcg([...pool].reverse()) ?? -1).toBeCloseTo(ndcg(pool) ?? -1, 12)
      }),
    )
  })
})

describe('pair-loss', () => {
  it('is 0 for a perfect order, 1 for its reverse, a half when all are tied', () => {
    const grades = [3, 1, 0, 0, 2]
    expect(loss(grades.map((grade) => ({ score: grade, grade })))).toBe(0)
    expect(loss(grades.map((grade) => ({ score: -grade, grade })))).toBe(1)
    expect(loss(grades.map((grade) => ({ score: 7, grade })))).toBe(0.5)
  })

  it('weighs a wrong pair by the difference of its grades', () => {
    const pool = [{ score: 3, grade: 0 }, { score: 2, grade: 3 }, { score: 1, grade: 1 }]
    expect(pairLoss(pool)).toEqual({ wrong: 3 + 1, all: 3 + 1 + 2 })
  })

  it('of an order and of its reverse add up to 1', () => {
    fc.assert(
      fc.property(pools, (pool) => {
        const { wrong, all } = pairLoss(pool)
        expect(pairLoss(pool.map(({ score, grade }) => ({ score: -score, grade }))).wrong + wrong).toBe(all)
      }),
    )
  })
})

describe('MRR and recall', () => {
  it('look for the relevant ids in the list', () => {
    const ranked = ['a', 'b', 'c', 'd']
    expect(reciprocalRank(ranked, new Set(['c', 'd']))).toBeCloseTo(1 / 3)
    expect(reciprocalRank(ranked, new Set(['x']))).toBe(0)
    expect(recall(ranked, new Set(['a', 'd', 'x', 'y']), 2)).toBe(0.25)
    expect(recall(ranked, new Set(), 2)).toBeUndefined()
  })
})
