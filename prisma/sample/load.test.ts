import { beforeAll, describe, expect, it } from 'vitest'
import { firstBrokenEntry } from '~/domain/history/history.server'
import { db } from '~/platform/db.server'
import { loadReference } from '../reference'
import { loadSample } from './load'
import { summaryExperts } from './summary'

let lines: string[]

beforeAll(async () => {
  await loadReference(db())
  lines = await loadSample(db())
}, 60_000)

describe('loading the sample data', () => {
  it('says what was loaded, and loads nothing a second time', async () => {
    expect(lines).toHaveLength(14)
    const before = await db().expert.count()
    expect(await loadReference(db())).toBeNull()
    expect(await loadSample(db())).toEqual([])
    expect(await db().expert.count()).toBe(before)
  })

  it('goes on where an earlier load was cut off', async () => {
    await db().setting.delete({ where: { key: 'sample.accounts' } })
    await db().joinRequest.deleteMany()
    await db().consent.deleteMany()
    await db().user.deleteMany()
    expect(await loadSample(db())).toEqual(['10 demo accounts'])
  })

  it('says how every record came to its state, and leaves the audit trail whole', async () => {
    const needs = await db().need.findMany({ select: { id: true, state: true } })
    const changes = await db().stateChange.findMany({ where: { recordKind: 'need' }, orderBy: { at: 'asc' } })
    const last = new Map(changes.map(({ recordId, toState }) => [recordId, toState]))
    expect(needs.filter(({ id, state }) => last.get(id) !== state)).toEqual([])
    expect(await firstBrokenEntry()).toBeNull()
  })

  it('knows the institutions by the ministry’s code and by the names people use', async () => {
    const csu = await db().institution.findFirstOrThrow({ where: { aliases: { some: { name: 'CSU' } } } })
    expect(csu).toMatchObject({ name: '中南大学', moeCode: '4143010533', regionCode: '4301', isSample: false })
    const nudt = await db().institution.findFirstOrThrow({ where: { aliases: { some: { name: '国防科大' } } } })
    expect(nudt).toMatchObject({ name: '国防科技大学', moeCode: null })
  })
})

describe('what the 2017 summary names', () => {
  it('are two signed agreements without a day, a sum or a milestone', async () => {
    const agreements = await db().agreement.findMany({ where: { isSample: false }, orderBy: { title: 'asc' }, include: { milestones: true, parties: { include: { enterprise: true, institution: true }, orderBy: { position: 'asc' } } } })
    expect(agreements.map(({ centreName, parties }) => [centreName, ...parties.map(({ enterprise, institution }) => (enterprise ?? institution)?.name)])).toEqual([
      ['湖南省稀贵金属提纯技术研究中心', '鑫泰银业公司', '中南大学'],
      ['高附加值银产品深加工技术联合研发中心', '鑫达银业公司', '国防科技大学'],
    ])
    for (const agreement of agreements) {
      expect(agreement).toMatchObject({ state: 'signed', signedPrecision: 'half_year', committedAmount: null, milestones: [], startsOn: null, endsOn: null })
      expect(agreement.signedOn?.toISOString()).toBe('2017-01-01T00:00:00.000Z')
    }
  })

  it('are professors of whom nothing but the name and the source is known', async () => {
    const professors = await db().expert.findMany({ where: { isSample: false } })
    expect(professors.map(({ name }) => name).sort()).toEqual([...summaryExperts].sort())
    for (const professor of professors) {
      expect(professor).toMatchObject({ institutionId: null, department: null, title: null, disciplines: [], researchDirections: [], contactPhone: null, source: '县2017年上半年科技工作总结' })
    }
  })
})
