import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleId } from '@sample/load/ids'
import { openWindow, startBrowser, type Window } from '@tests/setup/browser'
import { type Portal, startPortal } from '@tests/setup/portal'
import { demo } from '@tests/setup/signIn'

let portal: Portal
let browser: Browser
let window: Window
let report: string

beforeAll(async () => {
  ;[portal, browser] = await Promise.all([startPortal(), startBrowser()])
  window = await openWindow(browser, { url: portal.url, as: demo('bureau') })
  window.page.setDefaultTimeout(20_000)
})

afterAll(async () => {
  await browser.close()
  await portal.stop()
})

/** The steps of one report, each from where the one before ended. */
const step = (what: string, work: (page: Page) => Promise<void>) =>
  test(what, { timeout: 120_000 }, async () => {
    await work(window.page)
    expect(window.complaints()).toEqual([])
  })

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const textOf = (page: Page) => page.locator('article').innerText()
/** What stands under a figure's number in the text. */
const number = (page: Page, key: string) => page.locator(`article a[href*="/figures/${encodeURIComponent(key)}"]`).first()

step('the bureau has the first half of 2017 written', async (page) => {
  await page.goto('/reports/new')
  await page.getByLabel('时段').selectOption({ label: '上半年' })
  await page.getByLabel('年份').fill('2017')
  await press(page, '生成初稿')
  await page.getByRole('heading', { level: 1, name: '××县2017年上半年科技工作总结' }).waitFor()
  report = new URL(page.url()).pathname
})

step('it states the figures of the summary', async (page) => {
  const text = await textOf(page)
  for (const words of [
    '申报科技项目16项，其中国家级3项、省级6项、市级7项', '争取资金500万元', '17名专家教授', '签订合作协议2份', '鑫达银业公司与国防科技大学', '鑫泰银业公司与中南大学',
    '申请专利21项', '授权8项', '实施专利27项', '特等奖1项、一等奖1项、二等奖2项、三等奖2项', '科技特派员10名', '农林畜类3名、医卫类7名', '55万元', '100万元', '产值9亿多元', '增长30%',
  ])
    expect(text).toContain(words)
  expect(await page.getByText('16 = 3 + 6 + 7').count()).toBe(1)
  expect(await page.getByText('须改正', { exact: true }).count()).toBe(0)
})

step('a number opens the records it counts', async (page) => {
  await number(page, 'declarations.total').click()
  await page.getByRole('heading', { level: 1, name: '申报项目' }).waitFor()
  await page.getByRole('link', { name: '复杂物料高效提取稀贵金属关键技术引进与研究' }).waitFor()
  const counts = await page.locator('tbody tr td:nth-child(3)').allInnerTexts()
  expect(counts.reduce((sum, text) => sum + Number(/\d+$/.exec(text.trim())![0]), 0)).toBe(16)
})

step('a sentence is changed with its numbers kept, and an unknown number refused', async (page) => {
  await page.goto(`${report}/paragraphs/services.commissioners`)
  await page.getByLabel('文字').fill('全县选派特派员[[commissioners.nobody]]名。')
  await press(page, '保存')
  await page.getByText('没有这样的数：[[commissioners.nobody]]').waitFor()
  expect(window.complaints()).toEqual([expect.stringContaining('422')])
  await page.getByLabel('文字').fill('全县选派特派员[[commissioners.total]]名。')
  await press(page, '保存')
  await page.getByRole('heading', { level: 1, name: '科技工作总结' }).waitFor()
  expect(await textOf(page)).toContain('全县选派特派员10名。')
})

step('it is frozen', async (page) => {
  await page.goto(`${report}/freeze`)
  await page.getByText('各项核对都相符。').waitFor()
  await press(page, '定稿')
  await page.getByText('校验相符').waitFor()
  expect(new URL(page.url()).pathname).toBe(`${report}/snapshots/1`)
})

step('a record is corrected', async (page) => {
  await page.goto(`/registers/commissioners/${sampleId('commissioner', 'summary health')}/edit`)
  await page.getByLabel('数量').fill('8')
  await press(page, '保存')
  await page.getByText('已保存。').waitFor()
})

step('the snapshot shows what it froze, the report what is now, and the difference both', async (page) => {
  await page.goto(`${report}/snapshots/1`)
  expect(await textOf(page)).toContain('全县选派特派员10名。')
  await number(page, 'commissioners.total').click()
  await page.getByText('此后已更正').waitFor()
  await page.goto(report)
  expect(await textOf(page)).toContain('全县选派特派员11名。')
  await page.goto(`${report}/differences`)
  const rows = await page.locator('tbody tr').allInnerTexts()
  expect(rows.find((row) => row.startsWith('科技特派员') && !row.includes('数量'))?.replace(/\s+/g, ' ')).toMatch(/10 11$/)
  expect(rows.some((row) => row.includes('数量') && /7\s+8$/.test(row))).toBe(true)
})

step('paper and annex are real files', async (page) => {
  await page.goto(report)
  for (const [name, ending] of [['下载公文', /\.docx$/], ['下载附表', /\.xlsx$/]] as const) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()])
    expect(download.suggestedFilename()).toMatch(ending)
    const content = await readFile(await download.path())
    expect(content.subarray(0, 2).toString()).toBe('PK')
    expect(content.length).toBeGreaterThan(4000)
  }
})
