import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Actor } from '~/domain/actor'
import { mergedInto } from '~/domain/records/merged.server'
import { type NamedKind, namedKinds } from '~/domain/records/kinds'
import { db } from '~/platform/db.server'
import { decideTwins, undoDecision } from './decisions.server'
import { need as makeNeed } from '@tests/factories/records'
import { plantTwins, wholeDatabase } from './merge.fixture'

const bureau: Actor = { role: 'bureau', userId: 'officer', name: '测试用户', enterpriseId: null, memberRole: null, expertId: null, expertRole: null }

const merge = async (kind: NamedKind, kept: string, other: string) => {
  await decideTwins(bureau, { verdict: 'merged', kind, one: other, other: kept, kept })
  const decision = await db().twinDecision.findFirstOrThrow({ where: { keptId: kept, otherId: other, undoneAt: null } })
  return decision.id
}

const drawn = fc.record({ kind: fc.constantFrom(...namedKinds), seed: fc.nat() })

describe('a merge', { timeout: 60_000 }, () => {
  it('is taken back without a trace', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async ({ kind, seed }) => {
        const [kept, other] = (await plantTwins(seed))[kind] as [string, string, string]
        const before = await wholeDatabase()
        await undoDecision(bureau, await merge(kind, kept, other))
        expect(await wholeDatabase()).toEqual(before)
      }),
      { numRuns: 15 },
    )
  })

  it('after another is taken back in reverse order, and in no other', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async ({ kind, seed }) => {
        const [first, second, third] = (await plantTwins(seed))[kind] as [string, string, string]
        const before = await wholeDatabase()
        const inner = await merge(kind, second, third)
        const outer = await merge(kind, first, second)
        await expect(undoDecision(bureau, inner)).rejects.toThrow('conflict')
        await undoDecision(bureau, outer)
        await undoDecision(bureau, inner)
        await expect(undoDecision(bureau, inner)).rejects.toThrow('conflict')
        expect(await wholeDatabase()).toEqual(before)
      }),
      { numRuns: 10 },
    )
  })

  it('leaves nothing that belongs to the record that went, and makes its name an alias', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async ({ kind, seed }) => {
        const [kept, other] = (await plantTwins(seed))[kind] as [string, string, string]
        await merge(kind, kept, other)
        const { rows, names } = await linksAndNames(kind, kept, other)
        expect(rows).toBe(0)
        expect(names).toContain('另一个名字')
        expect((await mergedInto(kind, kept)).map(({ id }) => id)).toEqual([other])
      }),
      { numRuns: 10 },
    )
  })

  it('loses no seal, no money and no duty of a party that would stand twice', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async ({ kind, seed }) => {
        const [kept, other] = (await plantTwins(seed))[kind] as [string, string, string]
        const before = hangingOnParties(await wholeDatabase())
        await merge(kind, kept, other)
        expect(hangingOnParties(await wholeDatabase())).toEqual(before)
      }),
      { numRuns: 10 },
    )
  })

  it('is refused where both parties of one agreement plan money for one year', async () => {
    const { enterprise } = await plantTwins(3)
    const [kept, other] = enterprise as [string, string]
    const { id } = await db().agreement.create({ data: { title: '两方', mode: 'development', parties: { create: [{ enterpriseId: kept }, { enterpriseId: other }] } }, include: { parties: true } })
    const parties = await db().agreementParty.findMany({ where: { agreementId: id } })
    await db().fundingItem.createMany({ data: parties.map((party) => ({ agreementId: id, partyId: party.id, year: 2027, amount: '10000' })) })
    const before = await wholeDatabase()
    await expect(merge('enterprise', kept, other)).rejects.toMatchObject({ code: 'conflict', detail: 'twinPartiesClash' })
    expect(await wholeDatabase()).toEqual(before)
  })

  it('takes an expert’s applications along, but leaves one to a challenge to which the kept record has its own', async () => {
    const { enterprise, expert } = await plantTwins(4)
    const [firm, kept, other] = [enterprise[0]!, expert[0]!, expert[1]!]
    const [first, second] = [makeNeed(firm), makeNeed(firm)]
    await db().need.createMany({ data: [first, second] })
    await db().challengeApplication.createMany({ data: [{ needId: first.id, expertId: kept, plan: '甲' }, { needId: first.id, expertId: other, plan: '乙' }, { needId: second.id, expertId: other, plan: '丙' }] })
    await merge('expert', kept, other)
    const plans = async (expertId: string) => (await db().challengeApplication.findMany({ where: { expertId, needId: { in: [first.id, second.id] } }, orderBy: { plan: 'asc' } })).map(({ plan }) => plan)
    expect([await plans(kept), await plans(other)]).toEqual([['丙', '甲'].sort(), ['乙']])
  })

  it('fills in what the kept record did not say, its number too', async () => {
    const { enterprise } = await plantTwins(1)
    const [kept, other] = enterprise as [string, string]
    await db().enterprise.update({ where: { id: kept }, data: { number: null, mainProducts: '银粉' } })
    await db().enterprise.update({ where: { id: other }, data: { number: `n-${other}`, mainProducts: '银浆', township: '太和镇' } })
    await merge('enterprise', kept, other)
    expect(await db().enterprise.findUnique({ where: { id: kept } })).toMatchObject({ number: `n-${other}`, mainProducts: '银粉', township: '太和镇' })
  })

  it('is for the bureau, of two records in use', async () => {
    const { expert } = await plantTwins(2)
    const [kept, other] = expert as [string, string]
    const firm: Actor = { role: 'enterprise', userId: 'u', name: 'n', enterpriseId: 'e', memberRole: 'manager', expertId: null, expertRole: null }
    await expect(decideTwins(firm, { verdict: 'merged', kind: 'expert', one: kept, other, kept })).rejects.toThrow('forbidden')
    await merge('expert', kept, other)
    await expect(merge('expert', kept, other)).rejects.toThrow('conflict')
    await expect(merge('expert', kept, kept)).rejects.toThrow('conflict')
  })
})

/** The rows that still belong to `other`, of every linking table, and the aliases of `kept`. */
async function linksAndNames(kind: NamedKind, kept: string, other: string) {
  const whole = await wholeDatabase()
  const links = Object.keys(whole).filter((table) => !['Institution', 'Enterprise', 'Alias'].includes(table))
  const applied = new Set(whole.ChallengeApplication!.filter((row) => row.expertId === kept).map((row) => row.needId))
  const rows = links.flatMap((table) => whole[table]!.filter((row) => row[`${kind}Id`] === other && !(table === 'ChallengeApplication' && applied.has(row.needId)))).length
  return { rows, names: whole.Alias!.filter((row) => row[`${kind}Id`] === kept).map((row) => row.name) }
}

/** How many rows hang on parties, with the agreement of each party. */
function hangingOnParties(whole: Awaited<ReturnType<typeof wholeDatabase>>) {
  const agreementOf = new Map(whole.AgreementParty!.map((row) => [row.id, row.agreementId]))
  const rows = ['Signature', 'FundingItem', 'Payment', 'Milestone', 'ProgressReport'].flatMap((table) => whole[table]!.map((row) => ({ table, id: row.id, agreementId: agreementOf.get(row.partyId) })))
  return rows.sort((a, b) => String(a.id).localeCompare(String(b.id)))
}
