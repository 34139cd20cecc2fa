import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FACETS } from '../../indexes/facets.ts'
import { SORTS, type SearchEngine } from '../engine.ts'
import type { Ask } from '../engine.contract.ts'

const nasty = [
  '"', "'", '\\', '\\"', '\\\\"', '"] OR kind = "need', "' OR 1=1 --", "'); DROP TABLE search_document; --", '%', '_', '$1', ':*', '!', '&|()<->', '{}', '[]',
  'NOT', 'OR', 'AND', 'IN', 'TO', 'EXISTS', '-', '--', '\u0000', '\u0007', '\n', '\ud800', '\udfff', '\u202e', '👩‍🔬', 'İ', 'ﬃ', '\u0301', '￿', '../..', '<b>', '银', 'a',
]
const hostileText = fc.oneof(
  fc.array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 6 }).map((parts) => parts.join('')),
  fc.constantFrom(...nasty).map((part) => part.repeat(Math.ceil(10_000 / part.length))),
)
const hostileQuery = fc.record({
  text: hostileText,
  filters: fc.dictionary(fc.constantFrom(...FACETS), fc.array(hostileText, { maxLength: 3 })),
  sort: fc.constantFrom(...SORTS),
  page: fc.oneof(fc.integer(), fc.double()),
  pageSize: fc.oneof(fc.integer(), fc.double()),
})

/** Many questions to a real server. */
const patience = 60_000

export function hostileContract(ask: Ask, engine: () => SearchEngine) {
  it('answers every text and filter value, and shows nothing more for it', async () => {
    await fc.assert(
      fc.asyncProperty(hostileQuery, async (query) => {
        const { hits, total } = await ask({ ...query, facets: [...FACETS] })
        expect(total).toBeLessThanOrEqual(5)
        expect(hits.every(({ kind, id }) => kind !== 'agreement' && id !== 'need_secret_full')).toBe(true)
      }),
      { numRuns: 40 },
    )
  }, patience)

  it('takes a filter value for nothing but a value', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (value) => {
        expect(await ask({ filters: { institution: [`${value}!`] } })).toMatchObject({ total: 0 })
        expect(await ask({ audiences: [`${value}!`] })).toMatchObject({ total: 0 })
      }),
      { numRuns: 40 },
    )
  }, patience)

  it('suggests for every text', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (prefix) => {
        expect((await engine().suggest({ prefix, audiences: ['public'], limit: 3 })).length).toBeLessThanOrEqual(3)
      }),
      { numRuns: 40 },
    )
  }, patience)
}
