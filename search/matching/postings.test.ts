import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildCorpus, type Corpus } from './corpus.ts'
import { learnBackground } from './meaning/background.ts'
import { rankExperts } from './rank.ts'
import { WHOLE } from './recipe.ts'
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

  it('scores as before what was learnt from all texts', async () => {
    const titles = [['电解银粉的粒度与分散', '超细银粉制备'], ['银粉电解液净化'], ['含砷废水处理', '废水回用与净化']]
    const [corpus, ready] = [1, 2].map(() => buildCorpus(titles.map(expertOf), { ...WHOLE, fewestTerms: 0 }))
    for (const one of [corpus!, ready!]) one.learn(await learnBackground(one, { needs: [] }))
    ready!.expectMany()
    expect(corpus!.background!.near).toBeDefined()
    for (const title of ['银粉粒度', '废水净化', '超细粉的电解']) expectSame(scores(ready!, title), scores(corpus!, title))
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
