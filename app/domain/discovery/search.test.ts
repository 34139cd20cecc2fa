import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, visitor } from '~/domain/actor'
import { type Planted, plantRecords } from '~/domain/visibility.fixture'
import { visibleAgreements, visibleExperts, visibleNeeds } from '~/domain/visibility.server'
import { db } from '~/platform/db.server'
import { asExpert, memberOf, officer } from '@tests/factories/actors'
import { indexEverything } from './indexing.server'
import { portalQuery, searchPortal, suggestPortal } from './search.server'

let planted: Planted

beforeAll(async () => {
  planted = await plantRecords()
  await indexEverything()
}, 60_000)

const asked = (search: string) => portalQuery(new URLSearchParams(search))

async function foundBy(actor: Actor, search: string): Promise<string[]> {
  const ids: string[] = []
  for (let page = 1, pages = 1; page <= pages; page++) {
    const result = await searchPortal(actor, { ...asked(search), page })
    pages = result.pages
    ids.push(...result.hits.map(({ recordId }) => recordId))
    expect(result.total).toBeGreaterThanOrEqual(ids.length)
  }
  return ids
}

/** What the database says the actor may see. Withdrawn experts and agreements are found by nobody: they are not searched for but listed. */
async function visibleTo(actor: Actor): Promise<string[]> {
  const id = { id: true }
  const [experts, needs, agreements] = await Promise.all([
    db().expert.findMany({ where: { AND: [visibleExperts(actor), { state: 'active' }] }, select: id }),
    db().need.findMany({ where: visibleNeeds(actor), select: id }),
    db().agreement.findMany({ where: { AND: [visibleAgreements(actor), { withdrawnAt: null }] }, select: id }),
  ])
  return [...experts, ...needs, ...agreements].map((row) => row.id)
}

describe('a search', () => {
  it('finds each record that its reader may see once, and none besides', async () => {
    const actors = fc.oneof(
      fc.constantFrom<Actor>(visitor, officer),
      fc.constantFrom(...planted.enterpriseIds).map(memberOf),
      fc.constantFrom(...planted.expertIds).map(asExpert),
    )
    await fc.assert(
      fc.asyncProperty(actors, fc.constantFrom('', 'q=planted'), async (actor, search) => {
        expect((await foundBy(actor, search)).sort()).toEqual((await visibleTo(actor)).sort())
      }),
      { numRuns: 12 },
    )
  }, 60_000)

  it('counts in its facets only what its reader may see', async () => {
    for (const actor of [visitor, officer, memberOf(planted.enterpriseIds[0]!)]) {
      const { facets, total } = await searchPortal(actor, asked('q=planted'))
      expect(facets.kind?.reduce((sum, { count }) => sum + count, 0)).toBe(total)
    }
  })

  it('by kind finds that kind alone', async () => {
    for (const kind of ['expert', 'need', 'agreement']) {
      const { hits } = await searchPortal(officer, asked(`kind=${kind}`))
      expect(new Set(hits.map((hit) => hit.kind))).toEqual(new Set([kind]))
    }
  })

  it('beyond the last page is empty and knows how many pages there are', async () => {
    for (const page of [400, 100_000]) {
      const result = await searchPortal(officer, { ...asked('q=planted'), page })
      expect(result.hits).toEqual([])
      expect(result.total).toBeGreaterThan(0)
      expect(result.pages).toBeLessThan(51)
    }
  })

  it('drops a hit whose record is gone since', async () => {
    const before = await foundBy(officer, 'kind=expert')
    const { id } = await db().expert.create({ data: { name: 'planted alone' } })
    await indexEverything()
    expect(await foundBy(officer, 'kind=expert')).toHaveLength(before.length + 1)
    await db().expert.delete({ where: { id } })
    expect(await foundBy(officer, 'kind=expert')).toEqual(expect.arrayContaining(before))
    expect(await foundBy(officer, 'kind=expert')).not.toContain(id)
  })
})

describe('whatever the address says', () => {
  const piece = fc.constantFrom('银', '"', "'", '\\', ' = ', ' OR ', '(', ')', '*', ':', '&', '|', '!', '\u0000', '\u202e', '%', '_', '$1', '{{', '<b>', '🧪', 'a'.repeat(300))
  const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''))

  it('the answer is a list', async () => {
    const name = fc.constantFrom('q', 'kind', 'sort', 'page', 'institution', 'discipline', 'industry', 'field', 'cooperationModes', 'regions', 'status', '__proto__')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, text), { maxLength: 4 }), async (pairs) => {
        const result = await searchPortal(visitor, portalQuery(new URLSearchParams(pairs)))
        expect(result.hits).toBeInstanceOf(Array)
        expect(result.degraded).toBe(false)
        await suggestPortal(visitor, pairs[0]?.[1] ?? '')
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('long texts and lists are cut, unknown words left out', () => {
    const query = asked(`q=${'x'.repeat(999)}&kind=secret&sort=worst&page=0&field=a&field=b&field=&planted=1`)
    expect(query).toMatchObject({ kind: undefined, sort: 'relevance', page: 1, filters: { field: ['a', 'b'] } })
    expect(query.text).toHaveLength(200)
    expect(asked(Array(50).fill('field=a').join('&')).filters.field).toHaveLength(20)
  })
})
