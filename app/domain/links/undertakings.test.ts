import { randomUUID } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { db } from '~/platform/db.server'
import { undertakings } from './undertakings.server'
import { keyOf, type Link, type RecordRef, unionsOf } from './unions'

const ref = fc.record({ kind: fc.constantFrom('agreement', 'declaration', 'award'), id: fc.integer({ min: 0, max: 9 }).map(String) }) as fc.Arbitrary<RecordRef>
const links = fc.array(fc.tuple(ref, ref), { maxLength: 20 })

/** Whether links lead from one record to another, by walking them. */
function connected(one: RecordRef, other: RecordRef, all: Link[]): boolean {
  const seen = new Set([keyOf(one)])
  for (let before = 0; before < seen.size; ) {
    before = seen.size
    for (const [from, to] of all) if (seen.has(keyOf(from)) || seen.has(keyOf(to))) [from, to].forEach((end) => seen.add(keyOf(end)))
  }
  return seen.has(keyOf(other))
}

describe('undertakings', () => {
  it('hold every record once, and together exactly those that links connect', () => {
    fc.assert(
      fc.property(fc.uniqueArray(ref, { selector: keyOf }), links, (records, all) => {
        const groups = unionsOf(records, all)
        expect(groups.flat().map(keyOf).sort()).toEqual(records.map(keyOf).sort())
        for (const one of records) for (const other of records) expect(groups.some((group) => group.includes(one) && group.includes(other))).toBe(connected(one, other, all))
      }),
    )
  })

  it('never grow in number by a further link, whatever the order of links', () => {
    fc.assert(
      fc.property(fc.uniqueArray(ref, { selector: keyOf }), links, ref, ref, (records, all, one, other) => {
        const before = unionsOf(records, all).length
        const after = unionsOf(records, [[one, other], ...all.toReversed()]).length
        expect([before, before - 1]).toContain(after)
      }),
    )
  })

  it('are joined through records that are not asked for', async () => {
    const id = randomUUID()
    await db().recordLink.createMany({
      data: [
        { fromKind: 'declaration', fromId: id, toKind: 'agreement', toId: id },
        { fromKind: 'declaration', fromId: id, toKind: 'award', toId: id },
        { fromKind: 'award', fromId: id, toKind: 'recognition', toId: id },
      ],
    })
    const alone: RecordRef = { kind: 'agreement', id: randomUUID() }
    const [agreement, recognition]: RecordRef[] = [{ kind: 'agreement', id }, { kind: 'recognition', id }]
    expect(await undertakings([agreement!, alone, recognition!])).toEqual([[agreement, recognition], [alone]])
    expect(await undertakings([])).toEqual([])
  })
})
