import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { visitor } from '~/domain/actor'
import { FieldErrors } from '~/domain/errors'
import { db } from '~/platform/db.server'
import { memberOf, officer } from '@tests/factories/actors'
import * as made from '@tests/factories/records'
import { plantNeed } from './needs.fixture'
import { saveNeed } from './writing.server'
import { newNeedPage, writingPage, writingStart } from './writingPage.server'

const faultsOf = (work: Promise<unknown>) => work.then(() => null, (error) => (error instanceof FieldErrors ? error.fields : Promise.reject(error)))

let firm: { id: string; name: string }

beforeAll(async () => {
  firm = await db().enterprise.create({ data: made.enterprise({ contactName: '样例联系人', contactPhone: '0735-1234567' }) })
})

describe('a need that is begun', () => {
  it('takes a name alone, with the firm’s contact, and is begun once however often it is sent', async () => {
    const id = randomUUID()
    for (const title of ['银粉', '银粉粒径控制']) await saveNeed(memberOf(firm.id), id, { title })
    expect(await db().need.findUnique({ where: { id } })).toMatchObject({ title: '银粉粒径控制', state: 'draft', enterpriseId: firm.id, contactName: '样例联系人', contactPhone: '0735-1234567', version: 2 })
    expect(await db().need.count({ where: { enterpriseId: firm.id } })).toBe(1)
  })

  it('asks for its name, and the bureau for its firm, before there is a draft', async () => {
    expect(await faultsOf(saveNeed(memberOf(firm.id), randomUUID(), { type: 'other' }))).toEqual({ title: 'required' })
    expect(await faultsOf(saveNeed(officer, randomUUID(), { title: '银粉粒径控制' }))).toEqual({ enterprise: 'required' })
    expect(await faultsOf(saveNeed(officer, randomUUID(), { title: '银粉粒径控制', enterprise: '没有的公司' }))).toEqual({ enterprise: 'unknownRecord' })
  })

  it('is nobody else’s to go on with under its id', async () => {
    const { need } = await plantNeed('draft')
    for (const actor of [visitor, memberOf(firm.id)]) await expect((async () => saveNeed(actor, need.id, { title: '别人的' }))()).rejects.toMatchObject({ code: 'forbidden' })
    expect((await newNeedPage(memberOf(firm.id), firm.id)).values.enterprise).toBeNull()
    expect((await newNeedPage(officer, firm.id)).values.enterprise).toBe(firm.name)
  })
})

describe('a draft', () => {
  it('saves what is right and says what is not', async () => {
    const { need, enterprise } = await plantNeed('returned')
    const saved = await saveNeed(memberOf(enterprise.id), need.id, { ipTerms: '双方共有', industryCode: '没有的行业', budgetMin: '50', budgetMax: '20' }, { faults: { deadline: 'format' } })
    expect(saved).toEqual({ id: need.id, version: 2, faults: { deadline: 'format', industryCode: 'unknownCode', budgetMax: 'rangeOrder' } })
    expect(await db().need.findUnique({ where: { id: need.id } })).toMatchObject({ ipTerms: '双方共有', industryCode: need.industryCode ?? null })
  })

  it('may lose its text, but not its name', async () => {
    const { need, enterprise } = await plantNeed('draft')
    expect((await saveNeed(memberOf(enterprise.id), need.id, { description: null })).faults).toEqual({})
    expect(await db().need.findUnique({ where: { id: need.id } })).toMatchObject({ description: '', title: need.title })
  })

  it('that someone else saved meanwhile is overwritten only on demand', async () => {
    const { need, enterprise } = await plantNeed('draft')
    const member = memberOf(enterprise.id)
    await saveNeed(officer, need.id, { ipTerms: '甲方所有', version: 1 })
    expect(await faultsOf(saveNeed(member, need.id, { ipTerms: '双方共有', version: 1 }))).toEqual({ version: 'stale' })
    expect((await saveNeed(member, need.id, { ipTerms: '双方共有', version: 1 }, { override: true })).version).toBe(3)
  })
})

describe('a need that others read', () => {
  it('takes all or nothing, and keeps its text', async () => {
    const { need, enterprise } = await plantNeed('published')
    expect(await faultsOf(saveNeed(memberOf(enterprise.id), need.id, { ipTerms: '双方共有', description: null }, { faults: { deadline: 'format' } }))).toEqual({ deadline: 'format', description: 'required' })
    expect(await db().need.findUnique({ where: { id: need.id } })).toMatchObject({ ipTerms: null, version: 1 })
  })
})

describe('the page of a step', () => {
  it('shows the remarks of the last return while the need is returned, and no longer', async () => {
    const { need, enterprise } = await plantNeed('returned')
    for (const remark of ['旧意见', '请写明指标'])
      await db().needReview.create({ data: { needId: need.id, verdict: 'returned', remark: `${remark}（总）`, remarks: { create: { field: 'technicalIndicators', remark } } } })
    const shown = () => writingPage(memberOf(enterprise.id), need.id, 'content')
    expect((await shown()).review).toMatchObject({ remark: '请写明指标（总）', remarks: [{ field: 'technicalIndicators', remark: '请写明指标' }] })
    await db().need.update({ where: { id: need.id }, data: { state: 'submitted' } })
    expect((await shown()).review).toBeNull()
  })

  it('begins where a field stands', async () => {
    const { need, enterprise } = await plantNeed('draft')
    const start = (field: string | null) => writingStart(memberOf(enterprise.id), need.id, field)
    expect(await start(null)).toBe(`/needs/${need.id}/write/summary`)
    expect(await start('budget')).toBe(`/needs/${need.id}/write/terms#budgetMin`)
  })
})
