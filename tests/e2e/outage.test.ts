import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleId } from '@sample/load/ids'
import { type Portal, startPortal } from '@tests/setup/portal'
import { post, recordsOn } from '@tests/setup/requests'
import { demo, headersOf } from '@tests/setup/signIn'
import { until } from '../../scripts/lib/processes.mjs'

const bound = 60_000
const notice = '检索服务暂时由备用引擎应答'

/** What people ask, and the records that must be among the first answers whichever engine gives them. */
const expected: Record<string, string[]> = {
  zhongnandaxue: [`experts/${sampleId('expert', 'chen-liheng')}`],
  铅阳极泥: [`needs/${sampleId('need', 'anode-slime')}`, `experts/${sampleId('expert', 'chen-liheng')}`],
  含铊废水: [`needs/${sampleId('need', 'thallium-water')}`, `experts/${sampleId('expert', 'zhou-jingchuan')}`],
}

let portal: Portal
let headers: Record<string, string>

beforeAll(async () => {
  portal = await startPortal({ search: 'own' })
  headers = await headersOf(demo('bureau'))
})

afterAll(() => portal.stop())

const search = async (text: string) => (await fetch(`${portal.url}/search?${new URLSearchParams({ q: text })}`, { headers })).text()
const health = async () => (await fetch(`${portal.url}/healthz`)).json() as Promise<{ status: string; parts: Record<string, { ok: boolean; version?: string; since?: string }> }>
const becomes = (status: string) => until(async () => (await search('银')) && (await health()).status === status, bound)
const isFound = (text: string, record: string) => until(async () => recordsOn(await search(text)).includes(record), bound)

async function findsExpected() {
  for (const [text, records] of Object.entries(expected)) expect([text, recordsOn(await search(text))]).toEqual([text, expect.arrayContaining(records)])
}

async function recordNeed(title: string): Promise<string> {
  const reply = await post(`${portal.url}/needs/new`, headers, { fields: { enterprise: '永鑫银业', title } })
  expect(reply.status).toBe(302)
  return reply.headers.get('location')!.split('/').slice(1, 3).join('/')
}

test('searches find the same records while Meilisearch is away, also what was recorded meanwhile, and after it came back', { timeout: 4 * bound }, async () => {
  expect(await becomes('ok')).toBe(true)
  expect((await health()).parts).toMatchObject({ postgresql: { ok: true, version: expect.stringMatching(/^1[5-9]\./) }, meilisearch: { ok: true, version: expect.stringMatching(/^1\./) } })
  await findsExpected()
  expect(await search('银')).not.toContain(notice)

  await portal.meilisearch!.kill()
  await findsExpected()
  expect(await search('银')).toContain(notice)
  expect(await becomes('degraded')).toBe(true)
  expect((await health()).parts.meilisearch).toMatchObject({ ok: false, since: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) })
  const meanwhile = await recordNeed('停机期间登记的甘蔗渣造纸需求')
  expect(await isFound('甘蔗渣', meanwhile)).toBe(true)

  await portal.meilisearch!.restart()
  expect(await becomes('ok')).toBe(true)
  expect(await search('甘蔗渣')).not.toContain(notice)
  expect(recordsOn(await search('甘蔗渣'))).toContain(meanwhile)
  await findsExpected()
})
