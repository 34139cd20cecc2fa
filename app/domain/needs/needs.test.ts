import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Actor, visitor } from '~/domain/actor'
import { DomainError, FieldErrors } from '~/domain/errors'
import { historyOf, statesOf } from '~/domain/history/history.server'
import { db } from '~/platform/db.server'
import { asExpert, memberOf, officer } from '@tests/factories/actors'
import * as made from '@tests/factories/records'
import { formOf, plantNeed } from './needs.fixture'
import { needFilter, type NeedInput } from './needs.schema'
import { getNeed, listNeeds } from './reading.server'
import { stepShapes } from './writing.schema'
import { saveNeed } from './writing.server'
import { writingPage } from './writingPage.server'

const faultsOf = (work: Promise<unknown>) => work.then(() => ({}), (error) => (error instanceof FieldErrors ? error.fields : Promise.reject(error)))
const codeOf = (work: Promise<unknown>) => work.then(() => 'done', (error) => (error instanceof DomainError ? error.code : Promise.reject(error)))

const createNeed = async (actor: Actor, input: NeedInput) => {
  const { id, faults } = await saveNeed(actor, randomUUID(), input)
  if (Object.keys(faults).length > 0) throw new FieldErrors(faults)
  return id
}
const updateNeed = (actor: Actor, id: string, input: NeedInput) => saveNeed(actor, id, input)

let firm: { id: string; name: string }

beforeAll(async () => {
  firm = await db().enterprise.create({ data: { ...made.enterprise({ name: '郴州样例银业有限公司' }), aliases: { create: { name: '样例银业', key: '样例银业' } } } })
  await db().industry.createMany({ data: [{ code: 'C', name: '制造业', level: 1 }, { code: '3222', name: '银冶炼', level: 4 }] })
})

describe('a new need', () => {
  it('is a draft, with its first state and history', async () => {
    const id = await createNeed(officer, formOf(firm.name, { budgetMin: '100,000', cooperationModes: ['development'], industryCode: '银冶炼' }))
    expect(await db().need.findUnique({ where: { id } })).toMatchObject({ state: 'draft', enterpriseId: firm.id, industryCode: '3222' })
    expect(await statesOf('need', id)).toMatchObject([{ fromState: null, toState: 'draft' }])
    expect(await historyOf('need', id)).toMatchObject([{ action: 'create', actorName: officer.name, changes: { budgetMin: [null, '100000'] } }])
  })

  it('finds its firm by an alias, however it is spaced or bracketed', async () => {
    const id = await createNeed(officer, formOf(' 样例（银业） '))
    expect(await db().need.findUnique({ where: { id } })).toMatchObject({ enterpriseId: firm.id })
  })

  it('names no firm that is unknown, withdrawn, or one of several of that alias', async () => {
    await db().enterprise.create({ data: made.enterprise({ name: '已撤样例公司', state: 'withdrawn' }) })
    for (const name of ['甲厂', '乙厂']) await db().enterprise.create({ data: { ...made.enterprise({ name }), aliases: { create: { name: '同名厂', key: '同名厂' } } } })
    for (const name of ['没有的公司', '已撤样例公司', '同名厂', '。']) expect(await faultsOf(createNeed(officer, formOf(name)))).toEqual({ enterprise: 'unknownRecord' })
  })

  it('of a member is their own firm’s, whatever firm is written, and without the bureau’s number and note', async () => {
    const other = await db().enterprise.create({ data: made.enterprise() })
    const id = await createNeed(memberOf(firm.id), formOf(other.name, { number: 'X-1', note: '内部' }))
    expect(await db().need.findUnique({ where: { id } })).toMatchObject({ enterpriseId: firm.id, number: null, note: null })
  })

  it('is not for visitors or experts to write', async () => {
    for (const actor of [visitor, asExpert('expert')]) await expect((async () => createNeed(actor, formOf(firm.name)))()).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('takes no number that another need has', async () => {
    await createNeed(officer, formOf(firm.name, { number: '2017-001' }))
    expect(await faultsOf(createNeed(officer, formOf(firm.name, { number: '2017-001' })))).toEqual({ number: 'numberTaken' })
  })
})

describe('a correction', () => {
  it('is refused on a version that is no longer the last, also when two save at once', async () => {
    const { need, enterprise } = await plantNeed('draft')
    const save = () => faultsOf(updateNeed(officer, need.id, formOf(enterprise.name, { version: 1 })))
    const outcomes = await Promise.all([save(), save(), save()])
    expect(outcomes.filter((faults) => !('version' in faults))).toHaveLength(1)
    expect(await faultsOf(updateNeed(officer, need.id, formOf(enterprise.name, { version: 1 })))).toEqual({ version: 'stale' })
  })

  it('by the firm leaves the bureau’s number and note, and the firm, as they are', async () => {
    const { need, enterprise } = await plantNeed('published', { number: '2017-088', note: '内部意见' })
    await updateNeed(memberOf(enterprise.id), need.id, formOf(firm.name, { number: '1', note: '2', title: '新题' }))
    expect(await db().need.findUnique({ where: { id: need.id } })).toMatchObject({ title: '新题', number: '2017-088', note: '内部意见', enterpriseId: enterprise.id })
  })

  it('is for the firm and the bureau alone, and the form is theirs too', async () => {
    const { need } = await plantNeed('published')
    for (const actor of [visitor, memberOf(firm.id), asExpert('expert')]) {
      expect(await codeOf(updateNeed(actor, need.id, formOf(firm.name)))).toBe('forbidden')
      expect(await codeOf(writingPage(actor, need.id, 'summary'))).toBe('forbidden')
    }
    expect(await codeOf(writingPage(officer, 'unknown', 'summary'))).toBe('not_found')
  })

  it('cannot take back the 不涉密 declaration while others read the need', async () => {
    const undeclared = { unclassifiedDeclared: undefined }
    for (const [state, faults] of [['published', { unclassifiedDeclared: 'required' }], ['submitted', { unclassifiedDeclared: 'required' }], ['draft', {}]] as const) {
      const { need, enterprise } = await plantNeed(state)
      expect(await faultsOf(updateNeed(memberOf(enterprise.id), need.id, formOf(enterprise.name, undeclared)))).toEqual(faults)
    }
  })

  it('of nothing, sent as the form was filled, changes no field and leaves no trace', async () => {
    const { need } = await plantNeed('draft', { budgetMin: '100000.5', deadline: new Date('2017-06-30'), industryCode: '3222', hideEnterprise: true, number: '2017-090', note: '备注' })
    for (const step of ['summary', 'content', 'terms', 'contact'] as const) {
      const { values } = await writingPage(officer, need.id, step)
      const form = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
      expect(await saveNeed(officer, need.id, z.object(stepShapes[step]).parse(form))).toEqual({ id: need.id, version: 1, faults: {} })
    }
    expect(await historyOf('need', need.id, { note: true })).toEqual([])
  })
})

describe('what the form offers', () => {
  it('is a list of firms for the bureau only', async () => {
    const { need, enterprise } = await plantNeed('draft')
    expect((await writingPage(officer, need.id, 'summary')).enterprises).toContain(firm.name)
    expect((await writingPage(memberOf(enterprise.id), need.id, 'summary')).enterprises).toEqual([])
  })

  it('shows the firm’s member neither number nor note', async () => {
    const { need, enterprise } = await plantNeed('draft', { number: '2017-099', note: '内部' })
    const { values } = await writingPage(memberOf(enterprise.id), need.id, 'contact')
    expect(values).not.toHaveProperty('note')
    expect(values).not.toHaveProperty('number')
  })
})

describe('reading', () => {
  it('gives the firm its history without the bureau’s note, and the bureau the whole', async () => {
    const { need, enterprise } = await plantNeed('draft')
    await updateNeed(officer, need.id, formOf(enterprise.name, { note: '不宜外传', title: '改题' }))
    const shownTo = async (actor: Actor) => JSON.stringify(await getNeed(actor, need.id))
    expect(await shownTo(officer)).toContain('不宜外传')
    expect(await shownTo(memberOf(enterprise.id))).not.toContain('不宜外传')
    expect(await shownTo(memberOf(enterprise.id))).toContain('改题')
  })

  it('is not found by those who may not see the need', async () => {
    const { need } = await plantNeed('draft')
    for (const actor of [visitor, memberOf(firm.id), asExpert('expert')]) expect(await codeOf(getNeed(actor, need.id))).toBe('not_found')
  })
})

describe('the list', () => {
  const titles = async (search: string, actor: Actor = officer) => (await listNeeds(actor, needFilter(new URLSearchParams(search)))).rows.map(({ title }) => title)

  it('takes a keyword by its letters, not as a pattern', async () => {
    await plantNeed('published', { title: '回收率达 100% 的提纯' })
    await plantNeed('published', { title: '回收率达 100 的提纯' })
    expect(await titles('keyword=100%25')).toEqual(['回收率达 100% 的提纯'])
    expect(await titles('keyword=%5C')).toEqual([])
    expect(await titles('keyword=_')).toEqual([])
  })

  it('answers hostile filters with a list', async () => {
    for (const hostile of ['%00', '%ED%A0%80', "'%3B drop table", '%25%25', 'x'.repeat(5000)])
      for (const name of ['keyword', 'state', 'field', 'mode', 'enterprise', 'attention', 'page']) expect(await titles(`${name}=${hostile}`)).toBeInstanceOf(Array)
  })

  it('shows needs that expire within 14 days', async () => {
    const day = (days: number) => new Date(Date.now() + days * 86_400_000)
    for (const days of [-2, 3, 30]) await plantNeed('published', { title: `到期${days}`, validUntil: day(days) })
    expect(await titles('attention=expiring')).toEqual(['到期3'])
  })
})
