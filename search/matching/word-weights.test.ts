import { describe, expect, it } from 'vitest'
import { buildCorpus } from './corpus.ts'
import { rankExperts } from './rank.ts'
import { WHOLE } from './recipe.ts'

/** Text scores of experts with one work each, by the work's title. */
function scores(titles: string[], asked: string, recipe = WHOLE) {
  const corpus = buildCorpus(titles.map((title) => ({ id: title, name: '样例', works: [{ id: title, kind: 'paper', title }] })), recipe)
  const ranked = rankExperts(corpus, { id: 'n', title: asked, text: '' })
  return titles.map((title) => ranked.find(({ expertId }) => expertId === title)?.textScore ?? 0) as [number, number]
}

describe('the weight of a pair of characters', () => {
  it('is less in a need for a word of ordinary Chinese, though among the experts it is as rare', () => {
    const [ordinary, matter] = scores(['国家，苗木', '轴承，苗木'], '国家轴承')
    expect(matter).toBeGreaterThan(ordinary)
    const [asOrdinary, asMatter] = scores(['国家，苗木', '轴承，苗木'], '国家轴承', { ...WHOLE, ordinaryFade: false })
    expect(asOrdinary).toBeCloseTo(asMatter, 6)
  })

  it('is less in an entry where it lies across two words: 理电 in 处理电解', () => {
    const [loose] = scores(['银粉处理电解'], '理电')
    const [asWord] = scores(['银粉处理电解'], '理电', { ...WHOLE, loosePairWeight: 1 })
    expect(loose).toBeGreaterThan(0)
    expect(loose).toBeLessThan(asWord)
  })
})
