import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleId } from '@sample/load/ids'
import { db } from '~/platform/db.server'
import { openWindow, startBrowser, type Window } from '@tests/setup/browser'
import { type Portal, startPortal } from '@tests/setup/portal'
import { demo } from '@tests/setup/signIn'

let portal: Portal
let browser: Browser
let bureau: Window

/** An agreement in negotiation between a sample firm and a university. */
const id = sampleId('agreement', 'nano-paste-centre')
const home = `/agreements/${id}`
const scan = { name: '盖章页.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 sample') }

beforeAll(async () => {
  ;[portal, browser] = await Promise.all([startPortal(), startBrowser()])
  bureau = await openWindow(browser, { url: portal.url, as: demo('bureau') })
})

afterAll(async () => {
  await browser.close()
  await portal.stop()
})

/** The steps of one agreement's life on paper: each goes on from where the one before ended. */
const step = (what: string, work: (page: Page) => Promise<void>) =>
  test(what, { timeout: 60_000 }, async () => {
    await work(bureau.page)
    expect(bureau.complaints().filter((complaint) => !isRefusal(complaint))).toEqual([])
  })

/** A form that is refused on purpose is told to the console by Chromium itself. */
const isRefusal = (complaint: string) => complaint.includes('status of 422')

const save = (page: Page) => page.getByRole('button', { name: '保存', exact: true }).click()

step('a text is drafted from the terms, changed in a second version, and the two are compared', async (page) => {
  await page.goto(home)
  await page.getByRole('link', { name: '按条款起草' }).click()
  const body = page.getByLabel('正文')
  await expect.poll(() => body.inputValue()).toMatch(/第一条　合作内容[\s\S]*围绕无压烧结银膏开展三年合作/)
  await save(page)
  await page.getByRole('heading', { name: '第 1 版', level: 1 }).waitFor()
  await page.getByRole('link', { name: '新增一版' }).click()
  await body.fill((await body.inputValue()).replace('三年合作', '五年合作'))
  await page.getByLabel('修改说明').fill('合作期改为五年')
  await save(page)
  await page.getByRole('link', { name: '与上一版对照' }).click()
  await page.locator('del', { hasText: '三' }).waitFor()
  await page.locator('ins', { hasText: '五' }).waitFor()
})

step('the state waits for signature, and a seal without its scan is refused with nothing lost', async (page) => {
  await page.goto(`${home}/state`)
  await page.getByLabel('变更为').selectOption({ label: '待签' })
  await page.getByRole('button', { name: '变更状态' }).click()
  await page.getByRole('link', { name: '登记盖章' }).click()
  await page.getByLabel('盖章方').selectOption({ index: 1 })
  await page.getByLabel('盖章日期').fill('2026-03-02')
  await save(page)
  await page.getByText('请选择文件').waitFor()
  expect(await page.getByLabel('盖章日期').inputValue()).toBe('2026-03-02')
  await page.getByLabel('盖章原件扫描件').setInputFiles(scan)
  await save(page)
  await page.getByRole('link', { name: '盖章页.pdf' }).waitFor()
  await page.getByText('未盖章').waitFor()
})

step('the last seal makes it signed as of the latest day', async (page) => {
  await page.getByRole('link', { name: '登记盖章' }).click()
  await page.getByLabel('盖章日期').fill('2026-03-09')
  await page.getByLabel('盖章原件扫描件').setInputFiles({ ...scan, name: '校方盖章.pdf', buffer: Buffer.from('%PDF-1.7 other') })
  await save(page)
  await page.getByRole('link', { name: '校方盖章.pdf' }).waitFor()
  expect(await db().agreement.findUnique({ where: { id } })).toMatchObject({ state: 'signed', signedOn: new Date('2026-03-09') })
})

step('the registration form comes as a document', async (page) => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '下载认定登记表' }).click()])
  expect(download.suggestedFilename()).toMatch(/^技术合同认定登记表-.*\.docx$/)
})

step('an amendment shows before and after, and its form can be turned back', async (page) => {
  await page.getByRole('link', { name: '登记变更' }).click()
  await page.getByLabel('商定日期').fill('2026-04-01')
  await page.getByLabel('变更原因').fill('实施地点调整')
  await save(page)
  await page.getByText('没有任何条款发生变化').waitFor()
  await page.getByLabel('地点').fill('永兴县柏林镇')
  await save(page)
  const row = page.getByRole('row', { name: /地点/ })
  await row.waitFor()
  expect(await row.getByRole('cell').allInnerTexts()).toEqual(['永兴县', '永兴县柏林镇'])
  await page.getByRole('link', { name: '登记反向变更' }).click()
  expect(await page.getByLabel('地点').inputValue()).toBe('永兴县')
})

step('an acceptance that passed completes it', async (page) => {
  await page.goto(`${home}/acceptances/new`)
  await page.getByLabel('验收日期').fill('2026-05-01')
  await page.getByLabel('结论').selectOption({ label: '通过' })
  await page.getByLabel('验收意见').fill('达到约定指标。')
  await save(page)
  await page.getByText('达到约定指标。').waitFor()
  expect((await db().agreement.findUniqueOrThrow({ where: { id } })).state).toBe('completed')
})
