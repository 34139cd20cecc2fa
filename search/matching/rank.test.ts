import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unitsOf } from '../text/units.ts'
import { buildCorpus } from './corpus.ts'
import { explainPair, rankExperts, rankNeeds } from './rank.ts'
import { type Evidence, type MatchNeed, type Pairing, type Span } from './types.ts'

const words = ['银粉', '电解', '精炼', '废水处理', '含砷', '阳极泥', '回收', '的', '与', '，', ' ', '水稻', 'CBN', '99.99%', '浆料', '處理', '技术']
const phrase = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''))
const work = fc.record({ id: fc.uuid(), kind: fc.constant('paper'), title: phrase, text: fc.option(phrase, { nil: undefined }) })
const expert = fc.record({
  id: fc.uuid(),
  name: fc.constant('样例'),
  works: fc.array(work, { maxLength: 4 }),
  directions: fc.array(phrase, { maxLength: 2 }),
  keywords: fc.array(phrase, { maxLength: 3 }),
  cooperationModes: fc.subarray(['development', 'transfer', 'service']),
  regions: fc.subarray(['湖南省', '广东省']),
  capacity: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
  load: fc.integer({ min: 0, max: 2 }),
})
const need: fc.Arbitrary<MatchNeed> = fc.record({
  id: fc.uuid(),
  title: phrase,
  text: fc.oneof(fc.constant(''), phrase),
  cooperationModes: fc.subarray(['development', 'transfer', 'service']),
  regions: fc.constant(['湖南省']),
})
const experts = fc.uniqueArray(expert, { minLength: 1, maxLength: 8, selector: ({ id }) => id })
const scores = (pairings: Pairing[]) => pairings.map(({ expertId, needId, score }) => ({ expertId, needId, score }))

describe('ranking', () => {
  it('does not depend on the order in which experts came', () => {
    fc.assert(
      fc.property(experts, need, (all, one) => {
        expect(ids(rankExperts(buildCorpus([...all].reverse()), one))).toEqual(ids(rankExperts(buildCorpus(all), one)))
      }),
    )
  })

  it('scores a pair alike from both sides', () => {
    fc.assert(
      fc.property(experts, fc.uniqueArray(need, { minLength: 1, maxLength: 5, selector: ({ id }) => id }), (all, needs) => {
        const corpus = buildCorpus(all)
        const forward = needs.flatMap((one) => scores(rankExperts(corpus, one)))
        const reverse = all.flatMap(({ id }) => scores(rankNeeds(corpus, needs, id)))
        const sorted = (list: typeof forward) => list.sort((a, b) => (a.needId + a.expertId < b.needId + b.expertId ? -1 : 1))
        expect(sorted(reverse)).toEqual(sorted(forward))
      }),
    )
  })

  it('is the same after a change as in a corpus built anew', () => {
    fc.assert(
      fc.property(experts, experts, need, (before, after, one) => {
        const corpus = buildCorpus(before)
        for (const { id } of before) corpus.remove(id)
        rankExperts(corpus, one)
        for (const each of after) corpus.replace({ ...each, works: [] })
        for (const each of after) corpus.replace(each)
        expect(rankExperts(corpus, one)).toEqual(rankExperts(buildCorpus(after), one))
      }),
    )
  })

  it('gives scores from 0 to 100 in falling order, at most as many as asked, none excluded', () => {
    fc.assert(
      fc.property(experts, need, fc.nat(5), (all, one, limit) => {
        const pairings = rankExperts(buildCorpus(all), one, { limit, exclude: [all[0]!.id] })
        expect(pairings.length).toBeLessThanOrEqual(limit)
        expect(ids(pairings)).not.toContain(all[0]!.id)
        pairings.forEach(({ score }, i) => {
          expect(score).toBeGreaterThan(0)
          expect(score).toBeLessThanOrEqual(pairings[i - 1]?.score ?? 100)
        })
      }),
    )
  })

  it('puts a copy of an expert beside the original', () => {
    fc.assert(
      fc.property(experts, need, (all, one) => {
        const copy = { ...all[0]!, id: 'copy' }
        const found = new Map(rankExperts(buildCorpus([...all, copy]), one).map((pairing) => [pairing.expertId, pairing.score]))
        expect(found.get('copy')).toBe(found.get(all[0]!.id))
      }),
    )
  })
})

describe('evidence', () => {
  const evidenced = (check: (pairing: Pairing, need: MatchNeed) => void) =>
    fc.assert(
      fc.property(experts, need, fc.integer({ min: 1, max: 5 }), (all, one, evidence) => {
        for (const pairing of rankExperts(buildCorpus(all), one, { evidence })) check(pairing, one)
      }),
    )

  it('shares out the whole text score, and no more than an entry’s share to its phrases', () => {
    evidenced(({ evidence, restShare, textScore }) => {
      expect(sum(evidence.map(({ share }) => share)) + restShare).toBeCloseTo(textScore, 6)
      for (const { share, meetings } of evidence) expect(sum(meetings.map((meeting) => meeting.share))).toBeLessThanOrEqual(share + 1e-4)
    })
  })

  it('marks the same words on both sides, inside the texts', () => {
    evidenced(({ evidence }, one) => {
      for (const [meeting, source] of meetingsOf(evidence)) {
        expect(meeting.need.length).toBeGreaterThan(0)
        expect(meeting.source.length).toBeGreaterThan(0)
        for (const span of meeting.need) expect(marked(one, span)).toBe(squeezed(meeting.words))
        for (const span of meeting.source) expect(marked(source, span)).toBe(squeezed(meeting.words))
      }
    })
  })

  it('never marks a single character', () => {
    evidenced(({ evidence }) => {
      for (const [meeting] of meetingsOf(evidence)) expect(meeting.words.length).toBeGreaterThan(1)
    })
  })

  it('adds up with the factors to the score', () => {
    evidenced(({ score, textScore, factors }) => {
      expect(Math.min(100, textScore + sum(factors.map(({ points }) => points)))).toBeCloseTo(score, 9)
    })
  })

  it('can be had for any one pair', () => {
    fc.assert(
      fc.property(experts, need, (all, one) => {
        const corpus = buildCorpus(all)
        for (const pairing of rankExperts(corpus, one)) expect(explainPair(corpus, one, pairing.expertId)).toEqual(pairing)
        expect(explainPair(corpus, one, 'nobody')).toBeUndefined()
      }),
    )
  })
})

const ids = (pairings: Pairing[]) => pairings.map(({ expertId }) => expertId)
const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)
const squeezed = (text: string) => unitsOf(text).map(({ term }) => term).join('')
const meetingsOf = (evidence: Evidence[]) => evidence.flatMap(({ meetings, source }) => meetings.map((meeting) => [meeting, source] as const))

function marked(owner: Record<Span['field'], string>, { field, start, end }: Span) {
  expect(end).toBeLessThanOrEqual(owner[field].length)
  return squeezed(owner[field].slice(start, end))
}
