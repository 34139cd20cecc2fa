import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { spreadsheet } from '@tests/factories/spreadsheet'
import { openWindow, startBrowser, type Window } from '@tests/setup/browser'
import { type Portal, startPortal } from '@tests/setup/portal'
import { demo } from '@tests/setup/signIn'
import { agreementsSheet, expertsSheet, needsSheet } from './main-job/sheets'

let portal: Portal
let browser: Browser
let desk: Window
let page: Page

beforeAll(async () => {
  ;[portal, browser] = await Promise.all([startPortal(), startBrowser()])
  desk = await openWindow(browser, { url: portal.url, as: demo('bureau') })
  page = desk.page
})

afterAll(() => Promise.all([browser.close(), portal.stop()]))

const bound = 120_000

/** The steps of one officer's morning: each goes on from where the one before ended. */
const step = (name: string, work: () => Promise<void>) =>
  test(name, { timeout: bound }, async () => {
    await work()
    expect(desk.complaints()).toEqual([])
  })

async function importSheet(kind: string, file: string, rows: Parameters<typeof spreadsheet>[0], fault: RegExp) {
  await page.goto('/imports')
  await page.getByLabel('表中是').selectOption({ label: kind })
  await page.getByLabel('表格文件').setInputFiles({ name: file, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: await spreadsheet(rows) })
  await page.getByRole('button', { name: '上传并检查' }).click()
  await page.getByText('尚未导入，以下是试读的结果').waitFor()
  const refused = page.getByRole('row', { name: /拒绝/ })
  expect(await refused.count()).toBe(1)
  expect(await refused.textContent()).toMatch(fault)
  await page.getByRole('button', { name: /^导入 \d+ 行$/ }).click()
  await page.getByText('已导入。', { exact: true }).waitFor()
}

step('imports experts: the dry run names the faulty row', () => importSheet('专家', '专家（样例）.xlsx', expertsSheet, /6.*姓名：没有填写/))

step('imports needs', () => importSheet('技术需求', '需求（样例）.xlsx', needsSheet, /4.*需求名称：没有填写/))

step('imports agreements', () => importSheet('合作协议', '协议（样例）.xlsx', agreementsSheet, /3.*企业和高校院所至少填一个/))

step('finds the need in pinyin', async () => {
  await expect
    .poll(async () => {
      await page.goto('/')
      await page.getByRole('combobox', { name: '全站检索' }).fill('feidingyingye')
      await page.getByRole('button', { name: '检索' }).click()
      await page.waitForURL(/\/search\?q=feidingyingye/)
      return page.getByRole('link', { name: '废定影液旋流电解提银（样例）' }).count()
    }, { timeout: bound / 2 })
    .toBe(1)
  expect(await page.getByRole('listitem').filter({ hasText: '废定影液' }).locator('mark').first().textContent()).toContain('废定影液')
})

step('opens the need and reads why the first expert fits', async () => {
  await page.getByRole('link', { name: '废定影液旋流电解提银（样例）' }).click()
  await page.getByRole('heading', { level: 1, name: /废定影液/ }).waitFor()
  const first = page.locator('ol > li').first()
  expect(await first.getByRole('link').first().textContent()).toBe('樊砚秋（样例）')
  expect(await first.textContent()).toMatch(/\d+ 分/)
  const evidence = first.getByRole('listitem').filter({ hasText: '旋流电解' }).first()
  const [source, need] = [evidence.locator(':scope > div').nth(1), evidence.locator('div').filter({ hasText: /^需求中/ })]
  const marked = async (side: typeof source) => (await side.locator('mark').allTextContents()).join(' ')
  expect(await marked(source)).toMatch(/定影液|旋流电解/)
  expect(await marked(need)).toMatch(/定影液|旋流电解/)
})

step('records an agreement from the need', async () => {
  await page.getByRole('link', { name: '登记合作协议' }).click()
  await page.getByRole('heading', { level: 1, name: '新建合作协议' }).waitFor()
  expect(await page.getByLabel('协议名称').inputValue()).toBe('废定影液旋流电解提银（样例）')
  await page.getByLabel('协议名称').fill('废定影液提银技术开发合同（样例）')
  await page.getByLabel('合作方式').selectOption({ label: '技术开发' })
  await page.getByLabel('状态').selectOption({ label: '洽谈' })
  const second = page.getByRole('group', { name: '参与方 2' })
  await second.getByLabel('名称').fill('中南大学')
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByRole('heading', { level: 1, name: /废定影液提银技术开发合同/ }).waitFor()
  expect(await page.getByRole('main').textContent()).toMatch(/永鑫银业有限公司.*中南大学/)
})

step('finds it on the overview, whose numbers open the lists they count', async () => {
  await page.goto('/overview')
  const table = page.getByRole('table', { name: '合作协议（按状态）' })
  const number = table.getByRole('row', { name: /^洽谈/ }).getByRole('link')
  const count = Number(await number.textContent())
  await number.click()
  await page.getByRole('heading', { level: 1, name: '合作协议' }).waitFor()
  await page.getByText(`共 ${count} 条`).waitFor()
  await page.getByRole('link', { name: '废定影液提银技术开发合同（样例）' }).click()
  await page.getByRole('heading', { level: 1, name: /废定影液提银技术开发合同/ }).waitFor()
})

step('sees the same sheet change nothing when it comes again', async () => {
  await page.goto('/imports')
  await page.getByLabel('表中是').selectOption({ label: '专家' })
  await page.getByLabel('表格文件').setInputFiles({ name: '专家（样例）.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: await spreadsheet(expertsSheet) })
  await page.getByRole('button', { name: '上传并检查' }).click()
  await page.getByText('尚未导入，以下是试读的结果').waitFor()
  expect(await page.getByRole('navigation', { name: '结果' }).textContent()).toMatch(/不变\s*2/)
  expect(await page.getByRole('button', { name: /^导入/ }).count()).toBe(0)
})
