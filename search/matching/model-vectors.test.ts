import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildCorpus } from './corpus.ts'
import { rankExperts, rankNeeds } from './rank.ts'
import { type MatchExpert, type ModelVectors } from './types.ts'
import { recipeWith } from './weights.ts'

const phrases = ['电解银提纯', '硝酸银结晶', '含银废液回收', '阳极泥浸出', '图像识别', '水稻育种']
const text = fc.subarray(phrases, { minLength: 1 }).map((words) => words.join('与'))
const experts = fc
  .array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 })
  .map((all) => all.map((works, i): MatchExpert => ({ id: `e${i}`, name: '', works: works.map((title, at) => ({ id: `${i}.${at}`, kind: '', title })) })))
/** Each vector is a direction in the plane; some entries have none. */
const turns = fc.func(fc.option(fc.double({ min: 0, max: 2 * Math.PI, noNaN: true })))

const at = (turn: number) => Float32Array.of(Math.cos(turn), Math.sin(turn))
const made = (turn: (id: string) => number | null): ModelVectors => {
  const of = (id: string) => {
    const found = turn(id)
    return found === null ? undefined : at(found)
  }
  return { name: 'plane', need: () => at(0), entry: (_expert, { id }) => of(id) }
}
const need = (title: string) => ({ id: 'n', title, text: '' })
const all = { limit: Infinity, evidence: 4 }
const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)

describe('a model’s vectors', () => {
  it('are a part of the text score that never exceeds it, and all shares still add up', () => {
    fc.assert(
      fc.property(experts, text, turns, (people, title, turn) => {
        for (const { textScore, modelShare, evidence, restShare } of rankExperts(buildCorpus(people), need(title), { ...all, vectors: made(turn) })) {
          expect(sum(evidence.map(({ share }) => share)) + restShare).toBeCloseTo(textScore, 6)
          expect(modelShare).toBeGreaterThanOrEqual(sum(evidence.map(({ byModel }) => byModel)) - 1e-6)
          expect(modelShare).toBeLessThanOrEqual(textScore + 1e-9)
          for (const { share, byModel, meetings } of evidence) expect(byModel + sum(meetings.map((meeting) => meeting.share))).toBeLessThanOrEqual(share + 1e-4)
        }
      }),
    )
  })

  it('never lower a score, and give both sides the same one', () => {
    fc.assert(
      fc.property(experts, text, turns, (people, title, turn) => {
        const corpus = buildCorpus(people)
        const scores = (vectors?: ModelVectors) => new Map(rankExperts(corpus, need(title), { ...all, vectors }).map(({ expertId, score }) => [expertId, score]))
        const [without, together] = [scores(), scores(made(turn))]
        for (const [expertId, score] of without) expect(together.get(expertId)).toBeGreaterThanOrEqual(score)
        for (const [expertId, score] of together) expect(rankNeeds(corpus, [need(title)], expertId, { ...all, vectors: made(turn) })[0]!.score).toBe(score)
      }),
    )
  })

  it('change nothing where a text has none, or one of another size', () => {
    fc.assert(
      fc.property(experts, text, turns, (people, title, turn) => {
        const corpus = buildCorpus(people)
        const plain = rankExperts(corpus, need(title), all)
        for (const vectors of [{ ...made(turn), need: () => undefined }, made(() => null), { ...made(turn), need: () => new Float32Array(3) }]) {
          expect(rankExperts(corpus, need(title), { ...all, vectors })).toEqual(plain)
        }
      }),
    )
  })

  it('bring up an expert who shares no word with the need, and show the entry with what it gave', () => {
    const corpus = buildCorpus([
      { id: 'far', name: '', works: [{ id: 'rice', kind: '', title: '水稻育种' }] },
      { id: 'near', name: '', works: [{ id: 'arsenic', kind: '', title: '砷污染治理' }] },
    ])
    const ask = need('废液有毒怎么办')
    const vectors = made((id) => (id === 'arsenic' ? 0.2 : 3))
    expect(rankExperts(corpus, ask, all)).toEqual([])
    const [first, ...others] = rankExperts(corpus, ask, { ...all, vectors })
    expect(first).toMatchObject({ expertId: 'near', evidence: [{ source: { id: 'arsenic' } }] })
    expect(first!.modelShare).toBeGreaterThan(25)
    expect(others).toEqual([])
  })

  it('are named in the recipe', () => {
    expect(recipeWith(made(() => null))).toBe(`${recipeWith(undefined)}+plane`)
  })
})
