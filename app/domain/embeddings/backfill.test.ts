import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { visitor } from '~/domain/actor'
import { searchPortal } from '~/domain/discovery/search.server'
import { indexRecords } from '~/domain/discovery/indexing.server'
import { expertsForNeed } from '~/domain/pairings/pairings.server'
import { db } from '~/platform/db.server'
import { stopJobs } from '~/platform/jobs.server'
import { officer } from '@tests/factories/actors'
import * as made from '@tests/factories/records'
import { embeddingsServer, type EmbeddingsServer } from '@tests/setup/embeddings'
import { batchesOf, embedDue } from './backfill.server'
import type { Service } from './config.server'
import { changeRun, currentRun } from './run.server'
import { currentRecipe } from './serving.server'
import { progressOf } from './store.server'
import { longestText } from './texts.server'

let server: EmbeddingsServer
let service: Service
let firm: { id: string }
const noWait = () => Promise.resolve()
const fill = (asked = service) => embedDue(asked, noWait)

beforeAll(async () => {
  server = await embeddingsServer([['砷', '有毒'], ['水稻', '稻种'], ['图像']])
  Object.assign(process.env, { EMBEDDINGS_URL: server.url, EMBEDDINGS_MODEL: 'plane' })
  firm = await db().enterprise.create({ data: made.enterprise() })
})
afterAll(async () => {
  await stopJobs()
  await server.close()
})
beforeEach(async () => {
  server.meets(() => undefined)
  await db().need.updateMany({ data: { state: 'withdrawn' } })
  await db().expert.updateMany({ data: { state: 'withdrawn' } })
  await db().work.deleteMany()
  const [needs, experts] = await Promise.all([db().need.findMany(), db().expert.findMany()])
  await indexRecords({ records: [...needs.map(({ id }) => ({ kind: 'need', id })), ...experts.map(({ id }) => ({ kind: 'expert', id }))] })
  await changeRun(() => ({ paused: false, failure: null, serving: null }))
  service = { url: server.url, model: 'plane', batch: 3, perMinute: 6000 }
  await fill()
  await db().textVector.deleteMany()
  await db().vectorSpace.deleteMany()
  server.forget()
})

async function plant({ directions = [] as string[], works = [] as string[] }): Promise<string> {
  const { id } = await db().expert.create({ data: made.expert({ researchDirections: directions }) })
  for (const title of works) await db().work.create({ data: made.work(id, { title, abstract: null }) })
  await indexRecords({ records: [{ kind: 'expert', id }] })
  return id
}

async function plantNeed(overrides: Parameters<typeof made.need>[1]): Promise<string> {
  const { id } = await db().need.create({ data: made.need(firm.id, overrides) })
  await indexRecords({ records: [{ kind: 'need', id }] })
  return id
}

const many = () => plant({ works: Array.from({ length: 7 }, (_, i) => `砷的脱除之${i}`), directions: ['图像处理'] })

describe('the back-fill', () => {
  it('asks for every public text once, in batches, and for nothing again', async () => {
    await many()
    await plant({ works: ['砷的脱除之0'] })
    await fill()
    expect(new Set(server.sent()).size).toBe(8)
    expect(server.sent()).toHaveLength(8)
    for (const { input } of server.requests) expect(input.length).toBeLessThanOrEqual(3)
    expect(await progressOf('plane')).toEqual({ total: 8, made: 8, refused: 0 })
    await fill()
    expect(server.sent()).toHaveLength(8)
  })

  it('asks for a changed text alone, and forgets the old one', async () => {
    const id = await plant({ works: ['砷的脱除'], directions: ['图像'] })
    await fill()
    server.forget()
    await db().expert.update({ where: { id }, data: { researchDirections: ['水稻'] } })
    await indexRecords({ records: [{ kind: 'expert', id }] })
    await fill()
    expect(server.sent()).toEqual(['水稻'])
    expect(await db().textVector.count()).toBe(2)
  })

  it('cuts long texts, and batches by characters too', async () => {
    const texts = [10_000, 10_000, 1, 30_000, 5].map((length, i) => ({ kind: 'need' as const, recordId: String(i), entry: 'text', text: 'x'.repeat(length), sha256: String(i) }))
    expect(batchesOf(texts, 9).map((batch) => batch.map(({ recordId }) => recordId).join(''))).toEqual(['01', '2', '3', '4'])
    await plant({ directions: ['砷'.repeat(3 * longestText)] })
    await fill()
    expect(server.sent().map(({ length }) => length)).toEqual([longestText])
  })

  it('goes on where it stopped when the service fails in between', async () => {
    await many()
    server.meets((_, number) => (number > 2 ? 'break' : undefined))
    await fill()
    expect((await currentRun()).failure).toMatchObject({ code: 'unreachable', final: false })
    const before = server.requests.slice(0, 2).flatMap(({ input }) => input)
    server.forget()
    server.meets(() => undefined)
    await fill()
    expect([...server.sent(), ...before]).toHaveLength(8)
    expect(new Set([...server.sent(), ...before]).size).toBe(8)
    expect(await currentRun()).toMatchObject({ failure: null, serving: 'plane' })
  })

  it('keeps what a service says that refuses, and asks it no more until it is to go on', async () => {
    await many()
    server.meets(() => ({ status: 401, body: { error: { message: 'no such key' } } }))
    await fill()
    await fill()
    expect(server.requests).toHaveLength(1)
    expect((await currentRun()).failure).toMatchObject({ code: 'http', values: { status: 401, reason: 'no such key' }, final: true })
  })

  it('waits for the moment that a busy service names', async () => {
    await many()
    server.meets(() => ({ status: 429, headers: { 'retry-after': '3600' } }))
    await fill()
    await fill()
    expect(server.requests).toHaveLength(1)
    expect(Date.parse((await currentRun()).failure!.until!)).toBeGreaterThan(Date.now() + 3_500_000)
  })

  it('puts a single text down as refused, takes the others, and is complete', async () => {
    await plant({ works: ['砷', '水稻', '图像', '不合口味', '银'] })
    server.meets(({ input }) => (input.some((text) => text.includes('不合口味')) ? { status: 400, body: { error: 'not to my taste' } } : undefined))
    await fill()
    expect(await progressOf('plane')).toEqual({ total: 5, made: 4, refused: 1 })
    expect((await currentRun()).serving).toBe('plane')
  })

  it('blames the service, not the texts, when it never took one', async () => {
    await plant({ works: ['砷', '水稻'] })
    server.meets(() => ({ status: 400, body: { error: 'unknown field: dimensions' } }))
    await fill()
    expect(await progressOf('plane')).toMatchObject({ made: 0, refused: 0 })
    expect((await currentRun()).failure).toMatchObject({ code: 'http', final: true })
  })

  it('refuses vectors of another length than those it has', async () => {
    await plant({ works: ['砷'] })
    await fill()
    await plant({ works: ['水稻'] })
    server.meets(({ input }) => ({ status: 200, body: { data: input.map((_, index) => ({ index, embedding: [1, 0] })) } }))
    await fill()
    expect((await currentRun()).failure).toMatchObject({ code: 'dimensions', values: { got: 2, wanted: 12 } })
    expect(await progressOf('plane')).toMatchObject({ total: 2, made: 1 })
  })

  it('does nothing while it is paused', async () => {
    await many()
    await changeRun(() => ({ paused: true }))
    await fill()
    expect(server.requests).toEqual([])
  })
})

describe('what is sent', () => {
  const states = ['draft', 'submitted', 'returned', 'published', 'in_talks', 'contracted', 'closed', 'expired', 'withdrawn'] as const
  const tiers = ['public', 'signed_in', 'matched'] as const

  it('is what everybody may read: no draft, no need of a restricted tier, no withdrawn expert or work, no name and no contact', async () => {
    const sent: string[] = []
    for (const state of states) {
      for (const disclosure of tiers) {
        const mark = `记号${state}${disclosure}`
        await plantNeed({ state, disclosure, title: mark, description: '银', presentBasis: '现有基础机密', wantedPartner: '点名机密', contactName: '联系人机密' })
        if (disclosure === 'public' && ['published', 'in_talks', 'contracted', 'closed'].includes(state)) sent.push(mark)
      }
    }
    const id = await plant({ works: ['公开的成果'] })
    await db().work.create({ data: made.work(id, { title: '撤回的成果', state: 'withdrawn' }) })
    const gone = await plant({ works: ['走了的成果'] })
    await db().expert.update({ where: { id: gone }, data: { state: 'withdrawn' } })
    await indexRecords({ records: [id, gone].map((one) => ({ kind: 'expert', id: one })) })
    const { name } = await db().expert.findUniqueOrThrow({ where: { id } })
    await fill()
    expect(server.sent().map((text) => text.split('\n')[0]).sort()).toEqual([...sent, '公开的成果'].sort())
    for (const secret of ['机密', name]) expect(server.sent().join()).not.toContain(secret)
  })

  it('is decided when it is sent, whatever the index believes; and what is closed later is forgotten', async () => {
    const id = await plantNeed({ title: '先公开' })
    await plantNeed({ title: '一直公开' })
    await changeRun(() => ({ paused: true }))
    await fill()
    await db().need.update({ where: { id }, data: { disclosure: 'matched' } })
    await changeRun(() => ({ paused: false }))
    await fill()
    expect(server.sent().join()).not.toContain('先公开')
    await db().need.updateMany({ data: { disclosure: 'matched' } })
    await indexRecords({ records: (await db().need.findMany()).map((need) => ({ kind: 'need', id: need.id })) })
    await fill()
    expect(await db().textVector.count()).toBe(0)
  })
})

describe('another model', () => {
  it('is filled beside the one that serves, takes over when it is complete, and the other’s vectors go', async () => {
    await many()
    await fill()
    expect(await currentRecipe()).toMatch(/\+plane$/)
    const next = { ...service, model: 'sphere' }
    server.meets((_, number) => (number > 4 ? 'break' : undefined))
    await fill(next)
    expect(await progressOf('sphere')).toMatchObject({ total: 8, made: 3 })
    expect(await currentRun()).toMatchObject({ serving: 'plane' })
    expect(await currentRecipe()).toMatch(/\+plane$/)
    server.meets(() => undefined)
    await fill(next)
    expect(await currentRun()).toMatchObject({ serving: 'sphere' })
    expect(await currentRecipe()).toMatch(/\+sphere$/)
    expect(await db().textVector.groupBy({ by: ['space'], _count: true })).toEqual([{ space: 'sphere', _count: 8 }])
    expect(server.requests.slice(-3).every(({ model }) => model === 'sphere')).toBe(true)
  })
})

describe('vectors in use', () => {
  it('bring up an expert who shares no word with the need, say what they gave, and can be left out', async () => {
    const near = await plant({ works: ['砷污染物脱除'] })
    await plant({ works: ['稻种选育'] })
    const need = await plantNeed({ title: '废液有毒怎么办', description: '急。' })
    const before = await expertsForNeed(officer, need)
    expect(before.switches.offered).not.toContain('model')
    await fill()
    const { pairings, switches } = await expertsForNeed(officer, need)
    expect(pairings[0]).toMatchObject({ expertId: near, evidence: [{ title: '砷污染物脱除' }] })
    const [best] = pairings
    expect(best!.byModel).toBeGreaterThan(10)
    expect(best!.score).toBeGreaterThan(before.pairings.find(({ expertId }) => expertId === near)?.score ?? 0)
    expect(switches.offered).toContain('model')
    const without = await expertsForNeed(officer, need, 20, ['model'])
    expect(without.pairings.map(({ score, byModel }) => [score, byModel])).toEqual(before.pairings.map(({ score }) => [score, 0]))
  })

  it('find what shares no word with a question, by the question’s own vector, asked for once', async () => {
    const near = await plant({ works: ['砷污染物脱除'] })
    await plant({ works: ['稻种选育'] })
    await fill()
    server.forget()
    const ask = () => searchPortal(visitor, { text: '有毒了咋整', filters: {}, sort: 'relevance', page: 1 })
    const { hits, engine, total } = await ask()
    expect(engine).toBe('meilisearch')
    expect(hits.map(({ recordId, alike }) => [recordId, alike])).toEqual([[near, true]])
    expect(total).toBe(1)
    await ask()
    expect(server.sent()).toEqual(['有毒了咋整'])
  })

  it('are missed by nobody when the service is away: words alone then count', async () => {
    const near = await plant({ works: ['砷污染物脱除'] })
    await fill()
    server.forget()
    server.meets(() => 'break')
    for (const text of ['污染物脱除', '砷污染物']) expect((await searchPortal(visitor, { text, filters: {}, sort: 'relevance', page: 1 })).hits.map(({ recordId }) => recordId)).toEqual([near])
    expect(server.requests).toHaveLength(1)
  })
})
