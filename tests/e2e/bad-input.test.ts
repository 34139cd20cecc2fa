import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleId } from '@sample/load/ids'
import { db } from '~/platform/db.server'
import { largestFile } from '~/domain/files/fileKinds'
import { limits } from '~/domain/imports/reading/sheets'
import { spreadsheet } from '@tests/factories/spreadsheet'
import { openWindow, startBrowser } from '@tests/setup/browser'
import { type Portal, startPortal } from '@tests/setup/portal'
import { post } from '@tests/setup/requests'
import { demo, headersOf, sessionCookie } from '@tests/setup/signIn'
import { hostileAddresses, hostileToVisitors, lists, mangledPaths } from './bad-input/addresses'
import { forms } from './bad-input/forms'

const bound = 60_000

let portal: Portal
let browser: Browser
let headers: Record<string, string>

beforeAll(async () => {
  ;[portal, browser] = await Promise.all([startPortal(), startBrowser()])
  headers = await headersOf(demo('administrator'))
})

afterAll(() => Promise.all([browser.close(), portal.stop()]))

/** Statuses that differ from what is right, by address. */
async function wrong(addresses: string[], isRight: (status: number) => boolean, init: RequestInit = {}): Promise<string[]> {
  const faults: string[] = []
  for (const address of addresses) {
    const reply = await fetch(portal.url + address, { headers, redirect: 'manual', ...init })
    await reply.body?.cancel()
    if (!isRight(reply.status)) faults.push(`${init.method ?? 'GET'} ${address.slice(0, 200)}: ${reply.status}`)
  }
  return faults
}

const isAnswered = (status: number) => status < 500

describe('addresses', () => {
  test('no value of a filter upsets a list', { timeout: 180_000 }, async () => {
    expect(await wrong(hostileAddresses, (status) => status === 200)).toEqual([])
    expect(await wrong(hostileToVisitors, (status) => status === 200, { headers: {} })).toEqual([])
  })

  test('mangled paths lead nowhere', async () => {
    expect(await wrong(mangledPaths, (status) => status === 400 || status === 404)).toEqual([])
  })

  test.each(['HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'POST'])('%s is answered everywhere', async (method) => {
    expect(await wrong([...lists, '/', '/healthz', '/no/such/page', `/needs/${sampleId('need', 'anode-slime')}`], isAnswered, { method })).toEqual([])
  })

  test.each(['application/json', 'multipart/form-data; boundary=x', 'multipart/form-data', 'text/plain'])('a body of %s that is none is refused', async (type) => {
    const faults = await wrong(Object.keys(forms), isAnswered, { method: 'POST', headers: { ...headers, 'content-type': type }, body: '{"title":' })
    expect(faults).toEqual([])
  })
})

describe('forms', () => {
  const tenThousand = '银'.repeat(10_000)

  test.each(Object.entries(forms))('%s: a name of 10,000 characters comes back with a fault beside it', async (path, { field, fields }) => {
    const reply = await post(portal.url + path, headers, { fields: { ...fields, [field]: tenThousand } })
    const html = await reply.text()
    expect(reply.status).toBe(422)
    expect(html).toMatch(new RegExp(`<input[^>]*aria-invalid="true"[^>]*name="${field}"|<input[^>]*name="${field}"[^>]*aria-invalid="true"`))
    expect(html).toContain(tenThousand)
    expect(html).toMatch(/最多 \d+ 个字/)
  })

  test.each(Object.entries(forms))('%s: nothing at all comes back with a fault beside what is required', async (path) => {
    const reply = await post(portal.url + path, headers, {})
    expect([reply.status, (await reply.text()).includes('请填写此项')]).toEqual([422, true])
  })

  test('signs that no text has do no harm', async () => {
    const { field, fields } = forms['/institutions/new']!
    const reply = await post(portal.url + '/institutions/new', headers, { fields: { ...fields, [field]: '零\u0000字\u0008节大学' } })
    expect(reply.status).toBe(302)
    expect(await db().institution.count({ where: { name: '零字节大学' } })).toBe(1)
  })

  test('a form whose session ended meanwhile is sent again after signing in, with all that was typed', async () => {
    const { page, context } = await openWindow(browser, { url: portal.url, as: demo('bureau') })
    await page.goto('/institutions/new')
    await page.getByLabel('名称', { exact: true }).fill('会话过期研究院')
    await page.getByLabel('类型').selectOption({ label: '科研院所' })
    await page.getByLabel('别名').fill('过期院')
    await context.clearCookies()
    await context.addCookies([{ ...(await sessionCookie(demo('bureau'), -1000)), url: portal.url }])
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByRole('heading', { name: '登录已过期' }).waitFor()
    await context.addCookies([{ ...(await sessionCookie(demo('bureau'))), url: portal.url }])
    await page.getByRole('button', { name: '重新提交' }).click()
    await page.getByRole('heading', { level: 1, name: '会话过期研究院' }).waitFor()
    expect(await page.getByText('过期院').count()).toBeGreaterThan(0)
    await context.close()
  })

  test('the second of two who edit the same record is told, and loses nothing', async () => {
    const { id } = await db().institution.findFirstOrThrow({ where: { state: 'active' }, orderBy: { id: 'asc' } })
    const [first, second] = await Promise.all([openWindow(browser, { url: portal.url, as: demo('bureau') }), openWindow(browser, { url: portal.url, as: demo('administrator') })])
    for (const { page } of [first, second]) await page.goto(`/institutions/${id}/edit`)
    await first.page.getByLabel('备注').fill('先保存的话')
    await first.page.getByRole('button', { name: '保存' }).click()
    await first.page.getByText('已保存。').waitFor()
    await second.page.getByLabel('备注').fill('后保存的话')
    await second.page.getByRole('button', { name: '保存' }).click()
    await second.page.getByText('此记录刚被别人改过').waitFor()
    expect(await second.page.getByLabel('备注').inputValue()).toBe('后保存的话')
    expect((await db().institution.findUniqueOrThrow({ where: { id } })).note).toBe('先保存的话')
    await Promise.all([first.context.close(), second.context.close()])
  })
})

describe('spreadsheets', () => {
  const upload = (name: string, content: string | Uint8Array<ArrayBuffer>) => post(`${portal.url}/imports`, headers, { fields: { kind: 'experts' }, file: { field: 'file', name, content } })

  /** The import's page once its check has ended. */
  async function checked(name: string, content: string | Uint8Array<ArrayBuffer>): Promise<string> {
    const address = portal.url + (await upload(name, content)).headers.get('location')
    const read = async () => (await fetch(address, { headers })).text()
    await expect.poll(read, { timeout: bound }).not.toContain('<progress')
    return read()
  }

  test.each([
    ['no headings', [['甲', '乙'], ['丙', '丁']], '没有找到标题行'],
    ['a formula that was never computed', [['姓名', '工作单位'], [{ formula: 'A1&"x"' }, '中南大学']], '公式没有计算结果'],
    ['a name of 10,000 characters', [['姓名', '工作单位'], ['银'.repeat(10_000), '中南大学']], '超过 100 个字'],
  ] as const)('%s: the page says so and offers nothing to import', async (_, rows, fault) => {
    const html = await checked('表.xlsx', await spreadsheet(rows.map((row) => [...row])))
    expect(html).toContain(fault)
    expect(html).not.toMatch(/action="[^"]*\/run"/)
  })

  test.each([
    ['an old format', '表.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), '另存为 .xlsx'],
    ['a picture', '表.xlsx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), '这不是 .xlsx 或 .csv 表格'],
    ['half a spreadsheet', '表.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0]), '文件已损坏'],
  ])('%s is told in one line', async (_, name, content, fault) => {
    expect(await checked(name, content)).toContain(fault)
  })

  test('no file, and one that is too large, are refused beside the field', async () => {
    for (const [content, fault] of [['', '请选择文件'], [new Uint8Array(limits.fileBytes + 1), '文件超过 50 MB']] as const) {
      const reply = await upload('表.xlsx', content)
      expect([reply.status, (await reply.text()).includes(fault)]).toEqual([422, true])
    }
  })
})

describe('files', () => {
  const form = async () => `${portal.url}/agreements/${sampleId('agreement', 'six-nine-centre')}/files`

  test.each([
    ['a text under the name of a scan', '扫描件.pdf', '不是扫描件', '不支持这种文件'],
    ['a page that could run in the portal', 'x.html', '<script>alert(1)</script>', '不支持这种文件'],
    ['an empty file', '空.pdf', '', '请选择文件'],
    ['an oversized file', '大.pdf', new Uint8Array(largestFile + 1), '文件超过 20 MB'],
  ])('%s is refused beside its field', async (_, name, content, fault) => {
    const reply = await post(await form(), headers, { file: { field: 'file', name, content } })
    expect([reply.status, (await reply.text()).includes(fault)]).toEqual([422, true])
  })
})

test('none of this was an error to the portal', () => {
  const errors = portal.output().split('\n').filter((line) => line.includes('"level":"error"'))
  expect(errors.map((line) => line.slice(0, 400))).toEqual([])
})
