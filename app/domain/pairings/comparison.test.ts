import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildCorpus, explainPair, FACTOR_GROUPS, type FactorGroup, type ModelVectors } from '@search/index.server'
import { comparedExperts, comparedNeeds, isOfText, leadIn } from './comparison'
import { rounded, sumOf } from './shares'
import { type ShownPairing, shownPairing } from './shown'

const words = ['银粉', '电解', '精炼', '废水处理', '含砷', '阳极泥', '回收', '的', '與', '，', '水稻', 'CBN', '浆料', '處理']
const phrase = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''))
const expert = fc.record({
  works: fc.array(fc.record({ id: fc.uuid(), kind: fc.constant('paper'), title: phrase, text: phrase }), { maxLength: 4 }),
  keywords: fc.array(phrase, { maxLength: 3 }),
  cooperationModes: fc.subarray(['development', 'service']),
  regions: fc.subarray(['湖南省']),
  capacity: fc.constantFrom(undefined, 2),
  load: fc.integer({ min: 0, max: 2 }),
  conflicts: fc.subarray(['firm']),
  institutionId: fc.constantFrom('csu', 'nudt'),
})
const groupOf = (name: string) => Object.entries(FACTOR_GROUPS).find(([, names]) => (names as readonly string[]).includes(name))![0] as FactorGroup

/** Finds every work somewhat alike, and has nothing for keywords. */
const vectors: ModelVectors = { name: 'plane', need: () => Float32Array.of(1, 0), entry: (_, { type }) => (type === 'work' ? Float32Array.of(0.6, 0.8) : undefined) }

const pairs = fc.record({ a: expert, b: expert, title: phrase, text: phrase, byModel: fc.boolean() }).map(({ a, b, title, text, byModel }) => {
  const corpus = buildCorpus([{ ...a, id: 'a', name: '样例甲' }, { ...b, id: 'b', name: '样例乙' }])
  const need = { id: 'n', title, text, enterpriseId: 'firm', enterpriseNames: ['样例银业'], wishedInstitutionIds: ['csu'], cooperationModes: ['service'], regions: ['湖南省'] }
  const shown = ['a', 'b'].map((id) => explainPair(corpus, need, id, { evidence: 2, ...(byModel && { vectors }) })).map((pairing) => (pairing ? shownPairing(pairing, need, true) : null))
  return { first: shown[0]!, second: shown[1]! }
})

it('a pairing’s points add up as they are shown: phrases to their entry, entries and rest to the text score, that and the factors to the score', () => {
  fc.assert(
    fc.property(pairs, ({ first }) => {
      if (!first) return
      for (const { points, phrases, byModel, scattered } of first.evidence) expect(sumOf([...phrases.map((one) => one.points), byModel, scattered])).toBe(points)
      expect(sumOf([...first.evidence.map(({ points }) => points), first.rest])).toBe(first.textScore)
      expect(sumOf([first.textScore, ...first.factors.map(({ points }) => points), first.beyond])).toBe(first.score)
    }),
  )
})

/** What must hold of two pairings whichever way they are compared. */
function expectToAddUp(compared: typeof comparedExperts, first: ShownPairing | null, second: ShownPairing | null) {
  const { lead, textLead, lines } = compared(first, second, groupOf)
  expect(lead).toBe(rounded((first?.score ?? 0) - (second?.score ?? 0)))
  expect(sumOf(lines.map(leadIn))).toBe(lead)
  expect(sumOf(lines.filter(isOfText).map(leadIn))).toBe(textLead)
  expect(compared(second, first, groupOf).lead).toBe(-lead + 0)
}

it('the differences of two experts add up to the difference of their scores, and turn round with the sides', () => {
  fc.assert(fc.property(pairs, ({ first, second }) => expectToAddUp(comparedExperts, first, second)))
})

it('so do those of two needs for one expert, work by work', () => {
  const needs = fc.record({ of: expert, texts: fc.tuple(phrase, phrase) }).map(({ of, texts }) => {
    const corpus = buildCorpus([{ ...of, id: 'a', name: '样例甲' }, { id: 'b', name: '样例乙', works: [{ id: 'w', kind: 'paper', title: '银粉电解' }] }])
    return texts.map((title, i) => {
      const need = { id: `n${i}`, title, text: '', wishedInstitutionIds: i === 0 ? ['csu'] : [] }
      const pairing = explainPair(corpus, need, 'a', { evidence: Infinity })
      return pairing ? shownPairing(pairing, need) : null
    })
  })
  fc.assert(fc.property(needs, ([first, second]) => expectToAddUp(comparedNeeds, first!, second!)))
})
