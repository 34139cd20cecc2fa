import { buildCorpus, type MatchExpert, type MatchNeed, rankExperts } from '@search/index.server'
import { describe, expect, it } from 'vitest'
import { expectations } from './expectations'
import { sampleExperts } from './experts'
import { sampleNeeds } from './needs'
import type { SampleExpert, SampleNeed } from './types'

const corpus = buildCorpus(sampleExperts.map(asMatchExpert))

function asMatchExpert({ key, name, institution, works, directions, keywords, modes, regions, conflicts }: SampleExpert): MatchExpert {
  return {
    id: key,
    name,
    institutionId: institution,
    works: works.map(({ kind, title, abstract }, position) => ({ id: `${key} ${position}`, kind, title, text: abstract })),
    directions,
    keywords,
    cooperationModes: modes,
    regions,
    conflicts,
  }
}

const asMatchNeed = ({ key, title, enterprise, modes, ...need }: SampleNeed): MatchNeed => ({
  id: key,
  title,
  text: [need.description, need.technicalIndicators, need.difficulty].join('\n'),
  enterpriseId: enterprise,
  cooperationModes: modes,
  regions: ['永兴县', '郴州市', '湖南省'],
})

describe('the expert that a sample need expects', () => {
  it.each(expectations)('of $need is $expert: $reason', ({ need, expert }) => {
    const wanted = asMatchNeed(sampleNeeds.find(({ key }) => key === need)!)
    expect(rankExperts(corpus, wanted, { limit: 3 })[0]?.expertId).toBe(expert)
  })
})
