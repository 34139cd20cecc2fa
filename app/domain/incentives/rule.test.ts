import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countyClauses, day } from './incentives.fixture'
import { entitlementOf, type IncentiveRecord, type Version } from './rule'

const clauses = countyClauses.map((clause, index) => ({ beneficiary: 'enterprise' as const, ...clause, id: String(index) }))
const county: Version = { policyId: 'county', number: 1, effectiveFrom: day('2017-01-01'), effectiveTo: null, clauses }

const told = { id: 'x', title: '名称', quantity: 1, active: true, enterpriseId: 'firm' }
const recognition = (changes: object = {}): IncentiveRecord => ({ ...told, kind: 'recognition', recognition: 'high_tech_enterprise', level: 'provincial', recognisedOn: day('2026-03-01'), ...changes })
const declaration = (changes: object = {}): IncentiveRecord => ({ ...told, kind: 'declaration', isMajor: true, level: 'national', stage: 'approved', approvedOn: day('2026-03-01'), ...changes })
const patent = (changes: object = {}): IncentiveRecord => ({ ...told, kind: 'patent', patent: 'invention', inventors: '甲、乙', grantedOn: day('2026-02-01'), implementedOn: day('2026-04-01'), ...changes })

const amountOf = (record: IncentiveRecord, versions = [county]) => entitlementOf(record, versions)?.amount ?? null

describe('what a record entitles to', () => {
  it.each([
    ['a national major project', declaration(), '800000'],
    ['a provincial major project', declaration({ level: 'provincial', stage: 'completed' }), '400000'],
    ['a municipal one', declaration({ level: 'municipal' }), null],
    ['one that is not major', declaration({ isMajor: false }), null],
    ['one that was only reviewed', declaration({ stage: 'reviewed' }), null],
    ['a national R&D institution', recognition({ recognition: 'rnd_institution', level: 'national' }), '800000'],
    ['a provincial R&D institution', recognition({ recognition: 'rnd_institution' }), '100000'],
    ['a national standard', recognition({ recognition: 'standard_drafted', level: 'national' }), '50000'],
    ['a provincial standard', recognition({ recognition: 'standard_drafted' }), null],
    ['national high-tech recognition', recognition({ level: 'national' }), '100000'],
    ['provincial high-tech recognition', recognition(), '50000'],
    ['an invention granted and implemented', patent(), '100000'],
    ['an invention only granted', patent({ implementedOn: null }), null],
    ['an invention only implemented', patent({ grantedOn: null }), null],
    ['a utility model', patent({ patent: 'utility_model' }), null],
    ['several unnamed patents', patent({ quantity: 21 }), null],
    ['one without a title', recognition({ title: null }), null],
    ['one without a firm', recognition({ enterpriseId: null }), null],
    ['one without a day', recognition({ recognisedOn: null }), null],
    ['one that was withdrawn', recognition({ active: false }), null],
  ])('%s', (_, record, amount) => expect(amountOf(record)).toBe(amount))

  it('goes to the inventor where the clause says so, on the later of both days', () => {
    expect(entitlementOf(patent(), [county])).toMatchObject({ beneficiary: '甲、乙', on: day('2026-04-01') })
    expect(entitlementOf(patent({ grantedOn: day('2026-05-01') }), [county])).toMatchObject({ on: day('2026-05-01') })
    expect(entitlementOf(recognition(), [county])).toMatchObject({ beneficiary: null, enterpriseId: 'firm' })
  })

  it('is the highest of two policies, never their sum', () => {
    const city: Version = { ...county, policyId: 'city', clauses: [{ ...clauses.at(-1)!, id: 'more', amount: '60000' }] }
    expect(entitlementOf(recognition(), [county, city])).toMatchObject({ clauseId: 'more', amount: '60000' })
  })

  it('keeps to the version in force on the day, whatever order they come in', () => {
    const next: Version = { ...county, number: 2, effectiveFrom: day('2026-03-01'), clauses: [{ ...clauses.at(-1)!, id: 'next', amount: '70000' }] }
    for (const versions of [[county, next], [next, county]]) {
      expect(amountOf(recognition({ recognisedOn: day('2026-02-28') }), versions)).toBe('50000')
      expect(amountOf(recognition({ recognisedOn: day('2026-03-01') }), versions)).toBe('70000')
    }
  })

  it('is nothing before the first version and after the last day', () => {
    const from = fc.integer({ min: 0, max: 3000 })
    const at = (days: number) => new Date(day('2020-01-01').getTime() + days * 86_400_000)
    fc.assert(
      fc.property(from, fc.nat({ max: 500 }), fc.integer({ min: 0, max: 4000 }), (start, length, event) => {
        const version: Version = { ...county, effectiveFrom: at(start), effectiveTo: at(start + length) }
        const within = event >= start && event <= start + length
        expect(amountOf(recognition({ recognisedOn: at(event) }), [version])).toBe(within ? '50000' : null)
      }),
    )
  })
})
