import { describe, expect, it } from 'vitest'
import { buildCorpus } from './corpus.ts'
import { rankExperts } from './rank.ts'
import { type MatchExpert, type MatchNeed } from './types.ts'
import { FACTOR_BOUNDS } from './weights.ts'

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
    { capacity: 2, load: 1 },
    { load: 9 },
    { updatedOn: '2024-01-01' },
  ])('shows nothing for %j', (facts) => expect(namesOf(facts)).toEqual([]))

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
