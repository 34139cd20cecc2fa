import { afterAll, beforeAll, expect, test } from 'vitest'
import accounts from '@sample/accounts.json'
import { db } from '~/platform/db.server'
import { sampleId } from '@sample/load/ids'
import { spreadsheet } from '@tests/factories/spreadsheet'
import { type Portal, startPortal } from '@tests/setup/portal'
import { post, recordsOn } from '@tests/setup/requests'
import { needsSheet } from './main-job/sheets'

let portal: Portal
let headers: Record<string, string>

beforeAll(async () => {
  portal = await startPortal()
  const { email, password } = accounts.find(({ role }) => role === 'bureau')!
  const reply = await post(`${portal.url}/sign-in`, {}, { fields: { email, password } })
  headers = { 'accept-language': 'zh-CN', cookie: reply.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ') }
})

afterAll(() => portal.stop())

const read = async (path: string) => (await fetch(portal.url + path, { headers })).text()

test('the home page and the health of both servers are there for anyone', async () => {
  expect((await fetch(portal.url)).status).toBe(200)
  const health = await (await fetch(`${portal.url}/healthz`)).json()
  expect(health.parts).toMatchObject({ postgresql: { ok: true, version: expect.stringMatching(/^\d+\.\d+/) }, meilisearch: { version: expect.stringMatching(/^\d+\.\d+\.\d+/) } })
})

test('pinyin and initials find what the characters find', async () => {
  const found = async (text: string) => recordsOn(await read(`/search?kind=expert&q=${encodeURIComponent(text)}`))
  const own = await found('国防科技大学')
  expect(own.length).toBeGreaterThan(0)
  for (const text of ['guofangkejidaxue', 'gfkjdx', 'NUDT', '國防科技大學']) expect([text, (await found(text)).filter((path) => own.includes(path))]).toEqual([text, expect.arrayContaining(own.slice(0, 3))])
})

test('a pairing names the expert, the score and the words that met', async () => {
  const html = await read(`/needs/${sampleId('need', 'anode-slime')}/pairings`)
  expect(recordsOn(html)[0]).toBe(`experts/${sampleId('expert', 'chen-liheng')}`)
  const first = html.match(/<ol[\s\S]*?<\/li>/)![0]
  expect(first).toMatch(/<mark[^>]*>[^<]*阳极泥/)
  expect(html).toMatch(/\d+(<!-- -->)? 分/)
})

test('an import is checked, run and undone', async () => {
  const content = await spreadsheet(needsSheet)
  const address = portal.url + (await post(`${portal.url}/imports`, headers, { fields: { kind: 'needs' }, file: { field: 'file', name: '需求.xlsx', content } })).headers.get('location')
  const comesTo = (words: string) => expect.poll(async () => (await fetch(address, { headers })).text(), { timeout: 60_000 }).toContain(words)
  await comesTo('点“导入”后写入 2 行')
  await post(`${address}/run`, headers, {})
  await comesTo('已导入。')
  expect(await read('/needs?keyword=废定影液')).toContain('废定影液旋流电解提银（样例）')
  await post(`${address}/undo`, headers, {})
  await comesTo('整批已撤销')
})

test('a form that another website sends is refused with a page, one of our own is not', async () => {
  const send = (origin: string) => fetch(`${portal.url}/forgot-password`, { method: 'POST', redirect: 'manual', headers: { origin }, body: new URLSearchParams({ email: 'nobody@example.com' }) })
  for (const origin of ['https://evil.example', 'null', 'no origin at all']) {
    const reply = await send(origin)
    expect([reply.status, await reply.text()]).toEqual([403, expect.stringContaining('请求来自其他网站')])
  }
  expect((await send(portal.url)).status).toBe(302)
})

test('limits hold across two portals on one database, whatever address is claimed', async () => {
  const other = await startPortal({ search: 'none' })
  const email = 'limits@example.com'
  const statuses: number[] = []
  for (let n = 0; n < 6; n++) {
    const at = n % 2 ? other.url : portal.url
    const claimed = { 'x-forwarded-for': `203.0.113.${n}`, forwarded: `for=203.0.113.${n}`, 'x-real-ip': `203.0.113.${n}` }
    statuses.push((await post(`${at}/forgot-password`, claimed, { fields: { email } })).status)
  }
  expect(statuses).toEqual([302, 302, 302, 302, 302, 429])
  const wrong = async (n: number) => (await post(`${n % 2 ? other.url : portal.url}/sign-in`, { 'x-forwarded-for': `203.0.113.${n}` }, { fields: { email, password: 'wrong' } })).status
  const tries: number[] = []
  for (let n = 0; n < 6; n++) tries.push(await wrong(n))
  expect(tries).toEqual([401, 401, 401, 401, 401, 429])
  const [row] = await db().signInThrottle.findMany({ where: { key: 'address:127.0.0.1' } })
  expect(row?.failures).toBeGreaterThanOrEqual(5)
  await other.stop()
})

test('whoever at the bureau has no codes is led to set them up where the office asks for them, reading and sending alike', async () => {
  await db().setting.create({ data: { key: 'secondFactorRequired', value: true } })
  const status = async (path: string, method = 'GET') => {
    const reply = await (method === 'GET' ? fetch(portal.url + path, { headers, redirect: 'manual' }) : post(portal.url + path, headers, {}))
    return [reply.status, reply.headers.get('location')?.split('?')[0] ?? null]
  }
  for (const path of ['/', '/needs', '/overview', '/account/privacy']) expect([path, ...(await status(path))]).toEqual([path, 302, '/account/second-factor'])
  expect(await status('/institutions/new', 'POST')).toEqual([302, '/account/second-factor'])
  expect(await status('/account/second-factor')).toEqual([200, null])
  expect(await status('/account/second-factor/begin', 'POST')).toEqual([302, '/account/second-factor'])
  await db().setting.delete({ where: { key: 'secondFactorRequired' } })
  expect(await status('/needs')).toEqual([200, null])
})
