import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NamedKind } from '~/domain/records/kinds'
import { twinPairs, type TwinSubject } from './pairs'

const subject = (id: string, names: string[], rest: Partial<TwinSubject> = {}): TwinSubject => ({
  id,
  names: names.map((text) => ({ text, key: text.toLowerCase().replaceAll(' ', '') })),
  codes: [],
  official: null,
  contacts: [],
  institutionId: null,
  ...rest,
})

/** The reasons for taking two records for one. */
const reasons = (kind: NamedKind, one: TwinSubject, other: TwinSubject) =>
  twinPairs(kind, [one, other]).flatMap((pair) => pair.reasons.map(({ code }) => code))

const byName = (kind: NamedKind, one: string, other: string) => reasons(kind, subject('1', [one]), subject('2', [other]))

describe('institutions that may be one', () => {
  it.each([
    ['国防科大', '国防科技大学', 'abbreviates'],
    ['NUDT', 'National University of Defense Technology', 'abbreviates'],
    ['国防科技', '国防科技大学', 'contains'],
    ['中南大', '中南大学', 'contains'],
    ['长沙冶金学院', '湖南省长沙冶金学院', 'contains'],
    ['国防科技大学', '国防科枝大学', 'oneEdit'],
    ['National University of Defense Technology', 'National University of Defence Technology', 'oneEdit'],
  ])('%s and %s: %s', (one, other, reason) => {
    expect(byName('institution', one, other)).toContain(reason)
  })

  it('are known by an alias or English name', () => {
    expect(reasons('institution', subject('1', ['国防科技大学', 'NUDT']), subject('2', ['nudt']))).toEqual(['sameName'])
  })

  it('are two, however alike their names, where the ministry numbers them apart', () => {
    const [one, other] = [subject('1', ['湖南工业大学'], { official: '11535' }), subject('2', ['湖南农业大学'], { official: '10537' })]
    expect(reasons('institution', one, other)).toEqual([])
    expect(reasons('institution', one, { ...other, official: null })).toEqual(['oneEdit'])
  })

  it.each([
    ['中南大学', '中南林业科技大学'],
    ['湖南大学', '河南大学'],
    ['中南大学', '中南大学湘雅医院'],
    ['湖南师范大学', '湖南大学'],
    ['长沙市第一医院', '长沙市第三医院'],
    ['KUST', 'Kunming Institute of Precious Metals'],
  ])('%s and %s are two', (one, other) => {
    expect(byName('institution', one, other)).toEqual([])
  })
})

describe('enterprises that may be one', () => {
  it.each([
    ['鑫达公司', '鑫达银业公司', 'contains'],
    ['鑫达银业有限公司', '湖南省永兴县鑫达银业有限责任公司', 'contains'],
    ['鑫达银业', '永兴县鑫达银业集团有限公司', 'contains'],
    ['湖南贵友有色金属有限公司', '湖南贵友有色金属公司', 'contains'],
    ['众德环保再生科技有限公司', '众德环保再升科技有限公司', 'oneEdit'],
  ])('%s and %s: %s', (one, other, reason) => {
    expect(byName('enterprise', one, other)).toContain(reason)
  })

  it('share a telephone or a code', () => {
    const [one, other] = [subject('1', ['甲厂'], { contacts: ['13800000000'], codes: ['x'] }), subject('2', ['乙厂'], { contacts: ['13800000000'], codes: ['x'] })]
    expect(reasons('enterprise', one, other)).toEqual(['sameCode', 'sameContact'])
  })

  it.each([
    ['鑫达银业公司', '鑫泰银业公司'],
    ['永兴银都投资有限公司', '永兴贵研资源有限公司'],
    ['湖南有限公司', '湖北有限公司'],
  ])('%s and %s are two', (one, other) => {
    expect(byName('enterprise', one, other)).toEqual([])
  })
})

describe('experts who may be one', () => {
  const at = (id: string, institutionId: string | null) => subject(id, ['赵秦生'], { institutionId })

  it('bear one name at one place, or one of them has no place', () => {
    expect(reasons('expert', at('1', 'csu'), at('2', 'csu'))).toEqual(['samePerson'])
    expect(reasons('expert', at('1', 'csu'), at('2', null))).toEqual(['namesake'])
    expect(reasons('expert', at('1', 'csu'), at('2', 'nudt'))).toEqual([])
  })
})

describe('any records', () => {
  const name = fc.string({ unit: fc.constantFrom(...'鑫达银业公司国防科技大学中南'), minLength: 1, maxLength: 8 })
  const records = fc.array(fc.tuple(name, fc.option(name)), { maxLength: 12 }).map((rows) => rows.map(([own, alias], index) => subject(String(index), alias ? [own, alias] : [own])))
  const kinds = fc.constantFrom<NamedKind>('institution', 'enterprise', 'expert')

  it('pair two different ones once, whatever their order', () => {
    fc.assert(
      fc.property(kinds, records, (kind, subjects) => {
        const keys = twinPairs(kind, subjects).map(({ ids }) => ids.join())
        expect(new Set(keys).size).toBe(keys.length)
        for (const { ids } of twinPairs(kind, subjects)) expect(ids[0] < ids[1]).toBe(true)
        expect(twinPairs(kind, [...subjects].reverse()).map(({ ids }) => ids.join()).sort()).toEqual(keys.sort())
      }),
    )
  })

  it('pair where they share a name', () => {
    fc.assert(
      fc.property(kinds, records, name, (kind, subjects, shared) => {
        const all = [...subjects, subject('x', [shared]), subject('y', [shared])]
        expect(twinPairs(kind, all).some(({ ids }) => ids.join() === 'x,y')).toBe(true)
      }),
    )
  })

  it('are compared in bounded work: twenty thousand that differ give no pairs, and soon', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => subject(String(index), [`${String.fromCodePoint(0x4e00 + index)}材料科技${index}有限公司`]))
    expect(twinPairs('enterprise', many)).toEqual([])
  })
})
