import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildCorpus } from './corpus.ts'
import { rankExperts } from './rank.ts'
import { type FactorName, type MatchExpert, type MatchNeed } from './types.ts'
import { FACTOR_BOUNDS, FACTOR_GROUPS, FACTORS } from './weights.ts'

const need: MatchNeed = {
  id: 'n',
  title: '银粉粒度控制',
  text: '',
  enterpriseId: 'firm',
  enterpriseNames: ['样例银业有限公司', '样例银业'],
  wishedInstitutionIds: ['csu'],
  wishedExpertIds: ['wished'],
  cooperationModes: ['development', 'service'],
  regions: ['永兴县', '郴州市', '湖南省'],
}
const plain: MatchExpert = {
  id: 'plain',
  name: '样例专家',
  works: [
    { id: 'w1', kind: 'paper', title: '超细银粉粒度' },
    { id: 'w2', kind: 'paper', title: '银粉分散' },
  ],
}
const other: MatchExpert = { ...plain, id: 'other', works: [{ id: 'o', kind: 'paper', title: '水稻' }] }

const ranked = (...experts: MatchExpert[]) => rankExperts(buildCorpus([plain, other, ...experts]), need, { showConflicts: true, today: '2024-06-30' })
const pairingOf = (expert: MatchExpert) => ranked(expert).find(({ expertId }) => expertId === expert.id)!
const namesOf = (facts: Partial<MatchExpert>) => pairingOf({ ...plain, id: 'x', ...facts }).factors.map(({ name, values }) => [name, ...values])

describe('factors', () => {
  it.each<[Partial<MatchExpert>, string[]]>([
    [{ institutionId: 'csu' }, ['wished_institution', 'csu']],
    [{ id: 'wished', institutionId: 'csu' }, ['wished_expert']],
    [{ cooperationModes: ['service', 'transfer'] }, ['cooperation_mode', 'service']],
    [{ cooperationModes: ['transfer'] }, ['no_shared_mode', 'development', 'service']],
    [{ regions: ['广东省', '湖南省'] }, ['region', '湖南省']],
    [{ past: [{ enterpriseId: 'firm', outcome: 'introduction' }, { enterpriseId: 'firm', outcome: 'agreement' }] }, ['past_agreement']],
    [{ past: [{ enterpriseId: 'firm', outcome: 'declined' }] }, ['past_declined']],
    [{ past: [{ enterpriseId: 'firm', outcome: 'terminated' }, { enterpriseId: 'firm', outcome: 'introduction' }] }, ['past_terminated']],
    [{ past: [{ enterpriseId: 'firm', outcome: 'terminated' }, { enterpriseId: 'firm', outcome: 'completed' }] }, ['past_completed']],
    [{ capacity: 4, load: 1 }, ['busy', '1', '4']],
    [{ capacity: 2, load: 2 }, ['at_capacity', '2', '2']],
    [{ works: plain.works.slice(0, 1) }, ['few_works', '1']],
    [{ updatedOn: '2022-06-01' }, ['stale', '2022-06-01']],
  ])('shows %j as %j', (facts, shown) => expect(namesOf(facts)).toEqual([shown]))

  it.each<Partial<MatchExpert>>([
    {},
    { institutionId: 'nudt' },
    { cooperationModes: [] },
    { regions: ['广东省'] },
    { past: [{ enterpriseId: 'another', outcome: 'agreement' }] },
    { capacity: 2, load: 0 },
    { load: 9 },
    { updatedOn: '2024-01-01' },
  ])('shows nothing for %j', (facts) => expect(namesOf(facts)).toEqual([]))

  it('says that a need is disclosed to matched experts only, but to those who know of it', () => {
    const restricted = { ...need, disclosedTo: ['other'] }
    const named = rankExperts(buildCorpus([plain, { ...plain, id: 'other' }]), restricted, {}).map(({ expertId, factors }) => [expertId, ...factors.map(({ name }) => name)])
    expect(named).toEqual([['other'], ['plain', 'undisclosed']])
  })

  it('weighs a load by how much of the capacity it takes', () => {
    const parts = [1, 2, 3].map((load) => pairingOf({ ...plain, id: 'x', capacity: 4, load })).map(({ factors: [busy], textScore }) => busy!.points / textScore)
    parts.forEach((part, i) => expect(part).toBeCloseTo((FACTORS.busy * (i + 1)) / 4, 9))
    expect(FACTORS.at_capacity).toBeLessThan(FACTORS.busy)
  })

  it('orders experts of equal texts', () => {
    const close = { ...plain, id: 'close', institutionId: 'csu', cooperationModes: ['service'] }
    const full = { ...plain, id: 'full', capacity: 1, load: 1 }
    expect(ranked(full, close).map(({ expertId }) => expertId)).toEqual(['close', 'plain', 'full'])
  })

  it('never outweighs texts: everything for a loose match stays below nothing for a close one', () => {
    const everything = {
      ...other,
      id: 'wished',
      works: [{ id: 'e1', kind: 'paper', title: '镉污染稻田土壤粒度' }, other.works[0]!],
      cooperationModes: ['service'],
      regions: ['湖南省'],
      past: [{ enterpriseId: 'firm', outcome: 'agreement' as const }],
    }
    expect(ranked(everything).map(({ expertId }) => expertId)).toEqual(['plain', 'wished'])
  })

  it('moves the text score within its bounds', () => {
    const worst = { ...plain, id: 'worst', works: plain.works.slice(0, 1), cooperationModes: ['equity'], capacity: 0, load: 3, updatedOn: '2001-01-01' }
    const best = { ...plain, id: 'wished', cooperationModes: ['service'], regions: ['湖南省'], past: [{ enterpriseId: 'firm', outcome: 'agreement' as const }] }
    expect(pairingOf(worst).score).toBeCloseTo(pairingOf(worst).textScore * (1 + FACTOR_BOUNDS.least), 9)
    expect(pairingOf(best).score).toBeCloseTo(Math.min(100, pairingOf(best).textScore * (1 + FACTOR_BOUNDS.most)), 9)
  })
})

describe('factors left out of account', () => {
  const facts = fc.record({
    institutionId: fc.constantFrom('csu', 'nudt'),
    cooperationModes: fc.subarray(['service', 'transfer']),
    regions: fc.subarray(['湖南省', '广东省']),
    capacity: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
    load: fc.integer({ min: 0, max: 4 }),
    updatedOn: fc.constantFrom('2001-01-01', '2024-06-01'),
    conflicts: fc.subarray(['firm', 'elsewhere']),
    past: fc.subarray(['completed', 'agreement', 'terminated', 'introduction', 'declined'] as const).map((outcomes) => outcomes.map((outcome) => ({ enterpriseId: 'firm', outcome }))),
  })
  const left = fc.subarray(Object.values(FACTOR_GROUPS).flat() as FactorName[])
  const corpus = buildCorpus([plain, other])
  const scored = (changed: Partial<MatchExpert>, without: FactorName[]) => {
    corpus.replace({ ...plain, id: 'x', ...changed })
    return rankExperts(corpus, need, { showConflicts: true, today: '2024-06-30', without }).find(({ expertId }) => expertId === 'x')!
  }

  it('are gone, the others and the text score stand, and points still add up to the score within the bounds', () => {
    fc.assert(
      fc.property(facts, left, (changed, without) => {
        const [all, some] = [scored(changed, []), scored(changed, without)]
        expect(some.factors.map(({ name }) => name)).toEqual(all.factors.map(({ name }) => name).filter((name) => !without.includes(name)))
        expect(some.textScore).toBe(all.textScore)
        expect(some.conflicted).toBe(all.conflicted)
        const points = some.factors.reduce((sum, factor) => sum + factor.points, 0)
        expect(Math.min(100, some.textScore + points)).toBeCloseTo(some.score, 9)
        const barred = some.factors.some(({ name }) => name === 'conflict')
        expect(some.score === 0).toBe(barred)
        expect(points).toBeLessThanOrEqual(some.textScore * FACTOR_BOUNDS.most + 1e-9)
        if (!barred) expect(points).toBeGreaterThanOrEqual(some.textScore * FACTOR_BOUNDS.least - 1e-9)
      }),
    )
  })

  it('leave the text score alone when all are', () => {
    const pairing = scored({ institutionId: 'csu', conflicts: ['firm'], capacity: 1, load: 1 }, Object.values(FACTOR_GROUPS).flat())
    expect(pairing).toMatchObject({ score: pairing.textScore, factors: [], conflicted: true })
  })

  it('belong to one group each, which together are all factors', () => {
    const grouped: string[] = Object.values(FACTOR_GROUPS).flat()
    expect(new Set(grouped).size).toBe(grouped.length)
    expect(grouped.filter((name) => name !== 'conflict' && name !== 'feedback').sort()).toEqual(Object.keys(FACTORS).sort())
  })
})

describe('conflicts (回避)', () => {
  it.each(['firm', '样例银业', ' 样例银业有限公司 '])('put the expert last with the reason: %s', (conflict) => {
    const kept = { ...plain, id: 'kept', institutionId: 'csu', conflicts: ['别家公司', conflict] }
    const last = ranked(kept).at(-1)!
    expect(last).toMatchObject({ expertId: 'kept', score: 0, band: 'weak', conflicted: true })
    expect(last.factors.at(-1)).toMatchObject({ name: 'conflict', values: [conflict] })
    expect(last.evidence.length).toBeGreaterThan(0)
  })

  it('leave the expert out unless asked for', () => {
    const kept = { ...plain, id: 'kept', conflicts: ['firm'] }
    expect(rankExperts(buildCorpus([plain, kept]), need).map(({ expertId }) => expertId)).toEqual(['plain'])
  })

  it('with another enterprise change nothing', () => {
    expect(pairingOf({ ...plain, id: 'free', conflicts: ['样例'] }).conflicted).toBe(false)
  })
})
