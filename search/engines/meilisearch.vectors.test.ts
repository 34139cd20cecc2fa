import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { documentId } from '../indexes/kinds.ts'
import type { SearchQuery } from './engine.ts'
import { PostgresEngine } from './postgres.ts'
import { lagOf, syncMeilisearch } from './sync.ts'
import { touchDocuments } from './table.ts'
import { document, emptyMeilisearch, emptyTable } from './testing.ts'
import type { VectorSource, VectorSpace } from './vectors.ts'

const plane = { key: 'vplane', dimensions: 8 }
const space9 = { key: 'vspace', dimensions: 9 }
let space: VectorSpace | null
let angles: Map<string, number[]>

/** A direction in a plane, and a little of others: the server's trees lose vectors of two dimensions when some are changed. */
const at = (angle: number) => Float32Array.from([Math.cos(angle), Math.sin(angle), ...Array.from({ length: (space ?? plane).dimensions - 2 }, (_, i) => 0.05 * Math.sin((angle + 1) * (i + 7)))])
/** What a test put down in `angles`, as vectors of the space in use. */
const source: VectorSource = {
  space: () => Promise.resolve(space),
  of: (_, records) => Promise.resolve(new Map(records.flatMap(({ kind, recordId }) => (angles.has(recordId) ? [[documentId(kind, recordId), angles.get(recordId)!.map(at)]] : [])))),
}

let table: Awaited<ReturnType<typeof emptyTable>>
let subject: Awaited<ReturnType<typeof emptyMeilisearch>>
const sync = () => syncMeilisearch(table.sql, subject.engine)
const ask = (query: Partial<SearchQuery> = {}, key = 'vplane') =>
  subject.engine.search({ text: '污水', audiences: ['public'], vector: { key, values: at(0) }, ...query })
const idsOf = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).hits.map(({ recordId }) => recordId)

beforeEach(async () => {
  space = plane
  angles = new Map([['words', [0.1]], ['meaning', [3, 0.2]], ['far', [2]], ['secret', [0]]])
  ;[table, subject] = await Promise.all([emptyTable(), emptyMeilisearch(undefined, source)])
  await new PostgresEngine(table.sql).index([
    document({ recordId: 'other-words', title: '污水池' }),
    document({ recordId: 'words', title: '污水处置', facets: { field: ['water'] } }),
    document({ recordId: 'meaning', title: '废液脱毒', facets: { field: ['water'] } }),
    document({ recordId: 'far', title: '图像识别' }),
    document({ recordId: 'secret', title: '内部材料', audiences: ['bureau'] }),
    document({ recordId: 'without', title: '银粉' }),
  ])
  await sync()
})
afterEach(() => Promise.all([table.close(), subject.close()]))

describe('a search by words and meaning', () => {
  it('finds what shares no word, says so, brings up what does both, and leaves out what is far or has no vector', async () => {
    const { hits, total } = await ask()
    expect(hits.map(({ recordId, alike }) => [recordId, alike ?? false])).toEqual([['words', false], ['other-words', false], ['meaning', true]])
    expect(total).toBe(3)
  })

  it('never finds what the reader may not see', async () => {
    expect(await idsOf({ audiences: ['bureau'] })).toContain('secret')
    expect(await idsOf()).not.toContain('secret')
  })

  it('counts and filters facets alike, and pages without repeating or losing anything', async () => {
    const { facets } = await ask({ facets: ['field'] })
    expect(facets.field).toEqual([{ value: 'water', count: 2 }])
    expect(await idsOf({ filters: { field: ['water'] } })).toEqual(['words', 'meaning'])
    const pages = await Promise.all([1, 2, 3, 4].map((page) => ask({ page, pageSize: 1 })))
    expect(pages.map(({ hits }) => hits.map(({ recordId }) => recordId)).flat()).toEqual(['words', 'other-words', 'meaning'])
    expect(pages.map(({ total }) => total)).toEqual([3, 3, 3, 3])
  })

  it('goes on beyond the documents that are fused', async () => {
    await new PostgresEngine(table.sql).index(Array.from({ length: 130 }, (_, i) => document({ recordId: `many${i}`, title: `污水${i}` })))
    await sync()
    const pages = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((page) => ask({ page })))
    const found = pages.flatMap(({ hits }) => hits.map(({ recordId }) => recordId))
    expect(pages[0]!.total).toBe(133)
    expect(found).toHaveLength(133)
    expect(new Set(found).size).toBe(133)
    expect(found.slice(0, 20)).toContain('meaning')
  })

  it('is by words alone when another order is asked for, or the vector is of another space', async () => {
    expect(await idsOf({ sort: 'newest' })).toEqual(['words', 'other-words'])
    expect((await idsOf({}, 'vother')).sort()).toEqual(['other-words', 'words'])
  })
})

describe('vectors beside the documents', () => {
  it('follow when they alone have changed', async () => {
    angles.set('far', [0.3])
    await touchDocuments(table.sql, ['expert_far'])
    expect(await lagOf(table.sql, subject.engine)).toBe(1)
    await sync()
    expect(await idsOf()).toContain('far')
  })

  it('of another space take their place, and the search finds by words all the time', async () => {
    space = space9
    expect(await lagOf(table.sql, subject.engine)).toBe(Infinity)
    expect(await idsOf()).toContain('words')
    await sync()
    expect(await idsOf({}, 'vspace')).toContain('meaning')
  })

  it('go when they are switched off', async () => {
    space = null
    await sync()
    expect(await lagOf(table.sql, subject.engine)).toBe(0)
    expect(await idsOf()).not.toContain('meaning')
    await new PostgresEngine(table.sql).index([document({ recordId: 'later', title: '污水分流' })])
    await sync()
    expect(await idsOf()).toContain('later')
  })
})
