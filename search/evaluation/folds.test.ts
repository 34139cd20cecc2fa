import { describe, expect, it } from 'vitest'
import { foldsOf, heldOut } from './folds.ts'
import { type Run } from './runner.ts'

const needs = Array.from({ length: 23 }, (_, i) => ({ id: `n${i}`, title: `题目${i % 20}`, text: String(i) }))
const mean = (values: number[]) => values.map((value) => ({ part: value, whole: 1 }))
const runOf = (ndcg: number[]): Run => ({ parts: { 'nDCG@10': mean(ndcg), 'pair-loss': mean(ndcg.map(() => 0)), MRR: mean(ndcg), 'recall@10': mean(ndcg), 'recall@100': mean(ndcg) }, scores: [] })

describe('folds', () => {
  it('hold every need once, twins together, in about equal numbers, the same each time', () => {
    const folds = foldsOf(needs, 5)
    expect(foldsOf(needs, 5)).toEqual(folds)
    needs.forEach(({ title }, i) => expect(folds[i]).toBe(folds[needs.findIndex((other) => other.title === title)]))
    for (let fold = 0; fold < 5; fold++) expect(folds.filter((one) => one === fold).length).toBeGreaterThanOrEqual(4)
  })

  it('measure a need by what does best on the other folds, not by what does best on itself', () => {
    const [honest, lucky] = [runOf([0.5, 0.5, 0.5, 0.5]), runOf([1, 1, 0.2, 0.2])]
    const { run, chosen } = heldOut([honest, lucky], [0, 0, 1, 1])
    expect(chosen).toEqual([0, 1])
    expect(run.parts['nDCG@10'].map(({ part }) => part)).toEqual([0.5, 0.5, 0.2, 0.2])
  })
})
