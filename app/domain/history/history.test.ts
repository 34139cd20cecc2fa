import * as fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { visitor } from '~/domain/actor'
import { db, inTransaction } from '~/platform/db.server'
import { officer } from '@tests/factories/actors'
import type { Changes } from './changes'
import { firstBrokenEntry, historyOf, recordChange, recordChanges } from './history.server'

const write = (id: string, changes: Changes = {}) => inTransaction((tx) => recordChange(tx, officer, { action: 'edit', kind: 'need', id, changes }))

/** Does to the trail what only an owner of the database can, in a transaction that the trigger does not see. */
const tamper = (sql: string) =>
  inTransaction(async (tx) => {
    await tx.$executeRawUnsafe(`SET LOCAL session_replication_role = replica`)
    await tx.$executeRawUnsafe(sql)
  })

afterEach(() => tamper('DELETE FROM "AuditEntry"'))

describe('the audit trail', () => {
  it.each([`UPDATE "AuditEntry" SET "actorName" = 'x'`, `DELETE FROM "AuditEntry"`, `TRUNCATE "AuditEntry"`])('refuses %s', async (sql) => {
    await write('a')
    await expect(db().$executeRawUnsafe(sql)).rejects.toThrow(/append-only/)
    expect(await historyOf('need', 'a')).toHaveLength(1)
  })

  it('is whole after any values, whatever PostgreSQL makes of their JSON', async () => {
    const text = fc.string({ unit: 'grapheme' }).map((value) => value.replaceAll('\u0000', ''))
    // Prisma drops this one key on the way in; no column or part of a value is called so.
    const name = text.filter((key) => key !== '__proto__')
    const value = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null), fc.dictionary(name, fc.nat()), fc.array(text))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.dictionary(name, fc.tuple(value, value)), { minLength: 10, maxLength: 20 }), async (several) => {
        const entries = several.map((changes) => ({ action: 'edit', kind: 'need' as const, id: 'a', changes: changes as Changes }))
        await inTransaction((tx) => recordChanges(tx, officer, entries))
        expect(await firstBrokenEntry()).toBeNull()
      }).afterEach(() => tamper('DELETE FROM "AuditEntry"')),
      { numRuns: 20 },
    )
  })

  it('shows any stored entry that was changed', async () => {
    const faults = [
      `"at" = "at" + interval '1 second'`,
      `"actorId" = NULL`,
      `"actorId" = 'another'`,
      `"actorName" = "actorName" || ' '`,
      `"action" = 'create'`,
      `"recordKind" = 'expert'`,
      `"recordId" = 'c'`,
      `"changes" = '{}'`,
      `"changes" = jsonb_set("changes"::jsonb, '{title,1}', '"丙"')`,
      `"previousHash" = repeat('0', 63) || '1'`,
      `"hash" = repeat('f', 64)`,
    ]
    for (const fault of faults) {
      for (const id of ['a', 'b', 'c']) await write(id, { title: ['甲', '乙'] })
      const [, second] = await db().auditEntry.findMany({ orderBy: { seq: 'asc' } })
      await tamper(`UPDATE "AuditEntry" SET ${fault} WHERE "seq" = ${second!.seq}`)
      expect(await firstBrokenEntry(), fault).toBe(second!.seq)
      await tamper('DELETE FROM "AuditEntry"')
    }
  })

  it('shows entries that were taken out, put in or exchanged', async () => {
    for (const id of ['a', 'b', 'c', 'd']) await write(id)
    const [first, second, third] = await db().auditEntry.findMany({ orderBy: { seq: 'asc' } })
    await tamper(`UPDATE "AuditEntry" SET "seq" = -"seq" WHERE "seq" IN (${second!.seq}, ${third!.seq}); `)
    expect(await firstBrokenEntry()).not.toBeNull()
    await tamper(`UPDATE "AuditEntry" SET "seq" = -"seq" WHERE "seq" < 0`)
    expect(await firstBrokenEntry()).toBeNull()
    await tamper(`DELETE FROM "AuditEntry" WHERE "seq" = ${first!.seq}`)
    expect(await firstBrokenEntry()).toBe(second!.seq)
  })

  it('stays one chain under writers at the same time', async () => {
    const batch = (id: string) => inTransaction((tx) => recordChanges(tx, officer, [1, 2, 3].map((n) => ({ action: 'edit', kind: 'need' as const, id, changes: { n: [null, n] } }))))
    await Promise.all(Array.from({ length: 12 }, (_, at) => (at % 2 ? write(`one${at}`) : batch(`three${at}`))))
    expect(await db().auditEntry.count()).toBe(6 + 18)
    expect(await firstBrokenEntry()).toBeNull()
  })

  it('is read past its first thousand entries', async () => {
    const entries = Array.from({ length: 1500 }, (_, at) => ({ action: 'edit', kind: 'need' as const, id: `bulk${at}` }))
    await inTransaction((tx) => recordChanges(tx, officer, entries))
    expect(await firstBrokenEntry()).toBeNull()
    const [last] = await db().auditEntry.findMany({ orderBy: { seq: 'desc' }, take: 1 })
    await tamper(`UPDATE "AuditEntry" SET "action" = 'x' WHERE "seq" = ${last!.seq}`)
    expect(await firstBrokenEntry()).toBe(last!.seq)
  })

  it('keeps nothing of a change that was rolled back', async () => {
    await expect(
      inTransaction(async (tx) => {
        await recordChange(tx, officer, { action: 'edit', kind: 'need', id: 'a' })
        throw new Error('back')
      }),
    ).rejects.toThrow('back')
    expect(await historyOf('need', 'a')).toEqual([])
  })
})

describe('the history of a record', () => {
  it('is newest first, of the record alone, and leaves the note to those who ask for it', async () => {
    await write('a', { title: ['甲', '乙'], note: [null, '内部'] })
    await inTransaction((tx) => recordChange(tx, visitor, { action: 'withdraw', kind: 'need', id: 'a' }))
    await write('b')
    expect(await historyOf('need', 'a')).toMatchObject([
      { action: 'withdraw', actorName: 'system', changes: {} },
      { action: 'edit', actorName: officer.name, changes: { title: ['甲', '乙'] } },
    ])
    expect((await historyOf('need', 'a'))[1]!.changes).not.toHaveProperty('note')
    expect((await historyOf('need', 'a', { note: true }))[1]!.changes).toHaveProperty('note')
    expect(await historyOf('need', ['a', 'b'])).toHaveLength(3)
  })
})
