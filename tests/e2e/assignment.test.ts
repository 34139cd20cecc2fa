import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { openWindow, phone, startBrowser } from '@tests/setup/browser'
import { type Portal, startPortal } from '@tests/setup/portal'
import { demo } from '@tests/setup/signIn'

let portal: Portal
let browser: Browser

beforeAll(async () => {
  ;[portal, browser] = await Promise.all([startPortal(), startBrowser()])
})

afterAll(() => Promise.all([browser.close(), portal.stop()]))

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
const open = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click()
const field = (page: Page, name: string) => page.locator(`main [name="${name}"]`)

async function chooseNeeds(page: Page, title: string, count: number) {
  await page.goto('/assignments')
  await open(page, '新建批量匹配')
  await field(page, 'title').fill(title)
  for (let i = 0; i < count; i++) await field(page, 'needs').nth(i).check()
}

test('a batch that cannot be filled is explained, relaxed, a pair ruled out, changed by hand, and introductions start from it', async () => {
  const { page, context, complaints } = await openWindow(browser, { url: portal.url, as: demo('bureau') })
  await chooseNeeds(page, '白银加工一批', 3)
  await field(page, 'wanted').fill('9')
  await field(page, 'leastBand').selectOption('strong')
  await press(page, '开始求解')
  await page.getByText('这样的限制下没有分配方案').waitFor()
  await page.getByText(/想要 9 位，只有 \d+ 位候选专家可用/).first().waitFor()
  await page.getByText(/由 9 位放宽为 \d+ 位/).first().waitFor()
  await page.getByRole('button', { name: '照此放宽并求解' }).first().click()
  await page.getByText('已证明为最优').waitFor()

  await open(page, '调整限制')
  await field(page, 'leastBand').selectOption('some')
  for (const input of await page.locator('main [name^="wanted."]').all()) await input.fill('1')
  await press(page, '按此求解')
  await page.getByText('共 3 对').waitFor()
  const ruleOut = page.getByRole('button', { name: /^不安排：/ }).first()
  const name = (await ruleOut.getAttribute('aria-label'))!.split(' — ')[1]!
  await ruleOut.click()
  await page.getByRole('button', { name: new RegExp(`^取消“不安排”：.* — ${name}`) }).waitFor()
  await page.getByText('第 4 版').first().waitFor()

  await open(page, '手工调整')
  const boxes = field(page, 'pairs')
  await boxes.nth(0).click()
  await page.getByRole('status').getByText(/已选 \d+ 对/).waitFor()
  await press(page, '保存为新版本')
  await page.getByText('第 5 版 · 手工调整').waitFor()

  await open(page, '发起对接')
  await page.getByRole('heading', { name: '发起对接' }).waitFor()
  for (const box of (await field(page, 'pairs').all()).slice(1)) await box.uncheck()
  await field(page, 'message').fill('双方研究方向相合，请一谈。')
  await press(page, '发起所选对接')
  await page.getByText('已发起 1 条对接').waitFor()
  const begun = await db().assignmentPair.findMany({ where: { introductionId: { not: null } }, distinct: 'introductionId' })
  expect(begun).toHaveLength(1)
  expect(complaints()).toEqual([])
  await context.close()
}, 180_000)

test('with JavaScript off a batch is solved and stands in the list; a form without needs says so and keeps what was typed', async () => {
  const { page, context } = await openWindow(browser, { url: portal.url, as: demo('bureau'), javaScriptEnabled: false, viewport: phone })
  await chooseNeeds(page, '无脚本的一批', 0)
  await press(page, '开始求解')
  expect(await field(page, 'title').inputValue()).toBe('无脚本的一批')
  await page.locator('main .text-seal').first().waitFor()
  for (const at of [0, 1]) await field(page, 'needs').nth(at).check()
  await press(page, '开始求解')
  await page.getByRole('heading', { name: '按需求看' }).waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)
  await page.goto('/assignments')
  await open(page, '无脚本的一批')
  await press(page, '撤回')
  await page.goto('/assignments')
  expect(await page.getByRole('link', { name: '无脚本的一批' }).count()).toBe(0)
  await context.close()
})
