import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { officer } from '@tests/factories/actors'
import { agreement, enterprise, expert, institution } from '@tests/factories/records'
import { visitor } from '~/domain/actor'
import { agreementFilter } from '~/domain/agreements/agreements.schema'
import { listAgreements } from '~/domain/agreements/list.server'
import { db } from '~/platform/db.server'
import { type Cooperation, graphOf } from './graph'
import { layoutOf, type PlacedNode } from './layout'
import { networkFilter } from './network.schema'
import { getNetwork } from './network.server'
import { sumOf } from './sums'

vi.setConfig({ testTimeout: 30_000 })

const node = <K extends 'enterprise' | 'institution'>(kind: K) => fc.integer({ min: 0, max: 30 }).map((id) => ({ kind, id: String(id), name: `${kind}${id}` }))
const cooperations: fc.Arbitrary<Cooperation[]> = fc
  .array(
    fc.record({
      firms: fc.array(node('enterprise'), { maxLength: 3 }),
      partners: fc.array(node('institution'), { maxLength: 3 }),
      committed: fc.option(fc.integer({ min: 0, max: 9_999_999 }).map((cents) => (cents / 100).toFixed(2))),
      qualifier: fc.option(fc.constantFrom('exact' as const, 'about' as const, 'negotiable' as const)),
    }),
    { maxLength: 60 },
  )
  .map((all) => all.map((one, index) => ({ ...one, id: String(index) })))

describe('the network', () => {
  it('counts an agreement once for each pair and each node, and adds only what is known', () => {
    fc.assert(
      fc.property(cooperations, (all) => {
        const { edges, firms } = graphOf(all)
        const drawn = all.filter((one) => one.firms.length > 0 && one.partners.length > 0)
        for (const edge of edges) {
          const of = drawn.filter((one) => one.firms.some(({ id }) => id === edge.firm.id) && one.partners.some(({ id }) => id === edge.partner.id))
          expect(edge).toMatchObject({ count: of.length, ...sumOf(of) })
        }
        for (const firm of firms) expect(firm.count).toBe(drawn.filter((one) => one.firms.some(({ id }) => id === firm.id)).length)
      }),
    )
  })

  it('draws no two names over one another, and every ribbon from its bars', () => {
    fc.assert(
      fc.property(cooperations, fc.constantFrom('count' as const, 'money' as const), (all, measure) => {
        const { firms, partners, edges, height } = layoutOf(graphOf(all), measure)
        for (const column of [firms, partners])
          for (const [index, one] of column.entries()) {
            const next = column[index + 1]
            if (next) expect(next.y + next.height / 2 - (one.y + one.height / 2)).toBeGreaterThanOrEqual(20)
            expect(one.y + one.height).toBeLessThanOrEqual(height + 1e-6)
          }
        const inside = (at: number, half: number, bar: PlacedNode) => at - half >= bar.y - 1e-6 && at + half <= bar.y + bar.height + 1e-6
        for (const { firm, partner, from, to, thickness } of edges) {
          expect(inside(from, thickness / 2, firms.find(({ id }) => id === firm.id)!)).toBe(true)
          expect(inside(to, thickness / 2, partners.find(({ id }) => id === partner.id)!)).toBe(true)
        }
      }),
    )
  })

  it('says of a sum what is approximate and what nobody knows', () => {
    expect(sumOf([{ committed: '100.10', qualifier: 'exact' }, { committed: '0.20', qualifier: 'over' }, { committed: null, qualifier: null }, { committed: '5', qualifier: 'negotiable' }])).toEqual({ sum: '100.30', approximate: 1, unknown: 2 })
    expect(sumOf([{ committed: null, qualifier: null }])).toEqual({ sum: null, approximate: 0, unknown: 1 })
  })

  it('counts what the lists behind it show, and keeps amounts from those who may not know them', async () => {
    const firm = await db().enterprise.create({ data: enterprise() })
    const university = await db().institution.create({ data: institution() })
    const professor = await db().expert.create({ data: expert({ institutionId: university.id }) })
    const parties = { create: [{ enterpriseId: firm.id }, { institutionId: university.id }, { institutionId: university.id, role: 'witness' as const }, { expertId: professor.id }] }
    for (const state of ['signed', 'active', 'intent'] as const) await db().agreement.create({ data: { ...agreement({ state, committedAmount: '500000' }), parties } })
    const { strongest } = await getNetwork(officer, networkFilter(new URLSearchParams({ experts: 'on', weight: 'money' })))
    const own = strongest.filter((edge) => edge.firm.id === firm.id)
    expect(own.map(({ partner, count, sum }) => [partner.kind, count, sum])).toEqual(expect.arrayContaining([['institution', 2, '1000000.00'], ['expert', 2, '1000000.00']]))
    for (const { partner, count } of own) {
      const list = await listAgreements(officer, agreementFilter(new URLSearchParams({ enterprise: firm.id, [partner.kind]: partner.id, signed: 'yes' })))
      expect(list.total).toBe(count)
    }
    const seen = await getNetwork(visitor, networkFilter(new URLSearchParams({ weight: 'money' })))
    expect([seen.weight, seen.strongest.every(({ sum }) => sum === null)]).toEqual(['count', true])
  })
})
