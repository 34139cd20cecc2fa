import { describe, expect, it } from 'vitest'
import { buildCorpus } from './corpus.ts'
import { carriedOver, likenesses, needVector } from './likeness.ts'
import { LIKE_NEEDS } from './weights.ts'

const corpus = buildCorpus([{ id: 'e', name: '', works: [{ id: 'w', kind: '', title: '电解银粉的粒度控制' }] }])
const vector = (title: string, text: string) => needVector(corpus, { id: 'n', title, text })
const silver = vector('电解银粉粒度控制', '银粉粒度不均，影响银浆印刷，希望控制电解条件。')

describe('likeness of needs', () => {
  it('is 1 for the same text and the same from either side', () => {
    const other = vector('银粉粒度与形貌', '银浆用银粉的粒度不均。')
    expect(likenesses(silver, [silver])[0]).toBeCloseTo(1, 5)
    expect(likenesses(silver, [other])[0]).toBeCloseTo(likenesses(other, [silver])[0]!, 5)
  })

  it('lets a need written once more pass the threshold and one of another matter stay below', () => {
    const again = vector('电解银粉粒度的控制', '银粉粒度不均，影响银浆印刷质量，需要控制电解条件。')
    const water = vector('含砷废水处理', '冶炼废水中砷超标，需要深度处理。')
    const [near, far] = likenesses(silver, [again, water])
    expect(near).toBeGreaterThan(LIKE_NEEDS)
    expect(far).toBeLessThan(LIKE_NEEDS / 2)
  })

  it('carries nothing over up to the threshold, then more the nearer, all of it for the same text', () => {
    const parts = [0, LIKE_NEEDS, (1 + LIKE_NEEDS) / 2, 1].map(carriedOver)
    expect(parts).toEqual([0, 0, 0.5, 1])
  })
})
