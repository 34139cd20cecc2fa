import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { embeddingsServer, type EmbeddingsServer } from '@tests/setup/embeddings'
import { type Portal, startPortal } from '@tests/setup/portal'
import { post } from '@tests/setup/requests'
import { demo, headersOf } from '@tests/setup/signIn'
import { until } from '../../scripts/lib/processes.mjs'

const bound = 60_000
const key = 'key-that-no-page-shows'

let server: EmbeddingsServer
let portal: Portal
let headers: Record<string, string>

const start = () => startPortal({ env: { EMBEDDINGS_URL: server.url, EMBEDDINGS_MODEL: 'plane', EMBEDDINGS_KEY: key, EMBEDDINGS_BATCH: '4', EMBEDDINGS_PER_MINUTE: '6000' } })
const page = async (path = '/embeddings', as = headers) => (await fetch(portal.url + path, { headers: as })).text()
const press = (to: string) => post(`${portal.url}/embeddings`, headers, { fields: { to } })
const search = () => page(`/search?${new URLSearchParams({ q: '毒水咋办呢' })}`)

beforeAll(async () => {
  server = await embeddingsServer([['砷', '毒'], ['电解', '精炼'], ['银粉', '银浆'], ['图像', '智能']])
  headers = await headersOf(demo('administrator'))
})
afterAll(async () => {
  await portal.stop()
  await server.close()
})

test('a portal that is killed while it makes vectors asks only for the missing ones when it starts again', { timeout: 4 * bound }, async () => {
  server.meets((_, number) => (number > 3 ? 'hang' : undefined))
  portal = await start()
  expect(await until(() => server.requests.length > 3, bound)).toBe(true)
  process.kill(portal.pid, 'SIGKILL')
  await portal.stop()
  const before = server.requests.slice(0, 3).flatMap(({ input }) => input)
  expect(await db().textVector.count()).toBe(before.length)

  server.forget()
  server.meets(() => undefined)
  portal = await start()
  expect(await until(async () => (await page()).includes('已全部生成，正在使用'), bound)).toBe(true)
  const texts = await db().publicText.groupBy({ by: ['sha256'] })
  const after = server.sent().filter((text) => text !== '毒水咋办呢')
  expect(new Set([...before, ...after]).size).toBe(before.length + after.length)
  expect(before.length + after.length).toBe(texts.length)
  expect(server.keys.every((sent) => sent === `Bearer ${key}`)).toBe(true)
})

test('nobody’s telephone number or address was among what was sent', async () => {
  const experts = await db().expert.findMany({ select: { contactPhone: true, contactEmail: true } })
  const firms = await db().enterprise.findMany({ select: { contactName: true, contactPhone: true, contactEmail: true } })
  const secrets = [...experts, ...firms].flatMap((row) => Object.values(row).filter((value): value is string => Boolean(value)))
  expect(secrets.length).toBeGreaterThan(10)
  expect(secrets.filter((secret) => server.sent().join('\n').includes(secret))).toEqual([])
})

test('the administrator sees what it does without its key, checks, pauses and resumes it; others do not', async () => {
  const shown = await page()
  for (const told of [new URL(server.url).host, 'plane', '正在使用的模型', '100%']) expect(shown).toContain(told)
  expect(shown).not.toContain(key)
  expect(await (await press('check')).text()).toContain('连接正常')
  server.meets(() => ({ status: 401, body: { error: { message: `wrong: ${key}` } } }))
  const checked = await (await press('check')).text()
  expect(checked).toContain('请检查密钥')
  expect(checked).not.toContain(key)
  server.meets(() => undefined)
  expect((await press('pause')).status).toBe(302)
  expect(await page()).toContain('已暂停')
  expect((await press('start')).status).toBe(302)
  expect(await page()).not.toContain('已暂停')
  expect((await fetch(`${portal.url}/embeddings`, { headers: await headersOf(demo('head')) })).status).toBe(403)
})

test('a question finds what shares no word with it, and pairings say what the model gave', { timeout: 2 * bound }, async () => {
  expect(await until(async () => (await search()).includes('没有相同的字词，意思相近'), bound)).toBe(true)
  const need = await db().need.findFirstOrThrow({ where: { disclosure: 'public', state: 'published', title: { contains: '电解' } } })
  const pairings = await page(`/needs/${need.id}/pairings`)
  expect(pairings).toContain('向量模型认为意思相近')
  expect(await page(`/needs/${need.id}/pairings?without=model`)).not.toContain('向量模型认为意思相近')
})

test('switched off, it sends nothing, uses nothing, and what it left can be deleted', { timeout: 4 * bound }, async () => {
  await portal.stop()
  server.forget()
  portal = await startPortal()
  const shown = await page()
  expect(shown).toContain('没有开启')
  expect(shown).toContain('留存的向量')
  expect(await until(async () => !(await search()).includes('意思相近'), bound)).toBe(true)
  const need = await db().need.findFirstOrThrow({ where: { disclosure: 'public', state: 'published', title: { contains: '电解' } } })
  expect(await page(`/needs/${need.id}/pairings`)).not.toContain('向量模型')
  expect((await press('forget')).status).toBe(302)
  expect(await db().textVector.count()).toBe(0)
  expect(await page()).not.toContain('留存的向量')
  expect(server.requests).toEqual([])
})
