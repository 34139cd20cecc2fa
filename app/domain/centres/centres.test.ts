import { describe, expect, it, vi } from 'vitest'
import { memberOf, officer } from '@tests/factories/actors'
import { agreement, enterprise, institution } from '@tests/factories/records'
import { queriesOf } from '@tests/setup/queries'
import { visitor } from '~/domain/actor'
import { addDays, today } from '~/domain/calendar'
import { db } from '~/platform/db.server'
import { centreFilter } from './centres.schema'
import { centresToWatch, healthOfAgreement, listCentres } from './centres.server'

vi.setConfig({ testTimeout: 30_000 })

const asked = (query: Record<string, string>) => centreFilter(new URLSearchParams(query))

/** A running centre of a firm with one late milestone. */
async function plantCentre(overrides = {}) {
  const firm = await db().enterprise.create({ data: enterprise() })
  const university = await db().institution.create({ data: institution() })
  const milestones = { create: [{ title: '中试线建成', dueOn: addDays(today(), -50) }, { title: '验收', dueOn: addDays(today(), 50) }] }
  const parties = { create: [{ enterpriseId: firm.id }, { institutionId: university.id }] }
  const data = { ...agreement({ mode: 'joint_centre', state: 'active', startsOn: addDays(today(), -100), endsOn: addDays(today(), 300), ...overrides }), milestones, parties }
  const { id } = await db().agreement.create({ data })
  return { id, firm, university }
}

describe('the timeline of centres', () => {
  it('gives terms, milestones and health to the parties and the bureau, the public face to others', async () => {
    const { id, firm } = await plantCentre()
    const [bureau, party, stranger] = await Promise.all([officer, memberOf(firm.id), visitor].map((actor) => listCentres(actor, asked({ enterprise: firm.id }))))
    for (const list of [bureau!, party!]) expect(list.rows).toMatchObject([{ id, health: { grade: 'bad' }, milestones: [{ title: '中试线建成' }, {}] }])
    expect(stranger!.rows).toMatchObject([{ id, health: null, milestones: null, endsOn: null, noticeOn: null }])
    expect(JSON.stringify(stranger)).not.toContain('中试线建成')
    expect((await listCentres(visitor, asked({ enterprise: firm.id, health: 'bad' }))).total).toBe(0)
    expect(await healthOfAgreement(visitor, id)).toBeNull()
  })

  it('keeps to the years, the scope and the health asked for', async () => {
    const { firm } = await plantCentre()
    const of = async (query: Record<string, string>) => (await listCentres(officer, asked({ enterprise: firm.id, ...query }))).total
    const year = today().getUTCFullYear()
    expect(await of({ from: String(year + 5), to: String(year + 6) })).toBe(0)
    expect((await listCentres(officer, asked({ enterprise: firm.id, from: '1990', to: '1991' }))).outside).toBe(1)
    expect([await of({ health: 'attention' }), await of({ health: 'good' })]).toEqual([1, 0])
    const contract = await db().agreement.create({ data: { ...agreement(), parties: { create: { enterpriseId: firm.id } } } })
    expect([await of({}), await of({ scope: 'all' })]).toEqual([1, 2])
    await db().agreement.update({ where: { id: contract.id }, data: { withdrawnAt: new Date() } })
    expect(await of({ scope: 'all' })).toBe(1)
  })

  it('tells the bureau alone which centres to watch, and asks as much of the database for many as for one', async () => {
    const { id, firm } = await plantCentre()
    expect((await centresToWatch(officer)).map((row) => row.id)).toContain(id)
    expect(await centresToWatch(memberOf(firm.id))).toEqual([])
    const few = await queriesOf(() => listCentres(officer, asked({})))
    for (let index = 0; index < 5; index++) await plantCentre()
    expect(await queriesOf(() => listCentres(officer, asked({})))).toBe(few)
  })
})
