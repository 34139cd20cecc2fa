import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildCorpus, type Corpus } from './corpus.ts'
import { rankExperts } from './rank.ts'
import { type MatchExpert } from './types.ts'

const words = fc.array(fc.constantFrom('银粉', '电解', '废水', '粒度', 'silver', 'powders', ' '), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' '))
const experts = fc.array(fc.array(words, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 })
const expertOf = (titles: string[], i: number): MatchExpert => ({ id: `e${i}`, name: '', works: titles.map((title, at) => ({ id: String(at), kind: '', title })) })

function scores(corpus: Corpus, title: string) {
  const ranked = rankExperts(corpus, { id: 'n', title, text: '' }, { evidence: 0 })
  return new Map(ranked.map(({ expertId, score }) => [expertId, score]))
}

function expectSame(one: Map<string, number>, other: Map<string, number>) {
  expect([...one.keys()].sort()).toEqual([...other.keys()].sort())
  for (const [id, score] of one) expect(score).toBeCloseTo(other.get(id)!, 9)
}

describe('a corpus made ready for many needs', () => {
  it('scores as before, also words read after it was made ready', () => {
    fc.assert(
      fc.property(experts, words, (titles, title) => {
        const corpus = buildCorpus(titles.map(expertOf))
        const ready = buildCorpus(titles.map(expertOf))
        ready.expectMany()
        for (const need of [title, `${title} 从未读过 unheard`]) expectSame(scores(ready, need), scores(corpus, need))
      }),
    )
  })

  it('takes in an expert who changes afterwards', () => {
    const corpus = buildCorpus([expertOf(['水稻'], 0)])
    corpus.expectMany()
    corpus.replace(expertOf(['电解银粉'], 0))
    corpus.replace(expertOf(['银粉粒度'], 1))
    expect(scores(corpus, '银粉').size).toBe(2)
    expect(scores(corpus, '水稻').size).toBe(0)
  })
})
