import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleId } from '@sample/load/ids'
import { db } from '~/platform/db.server'
import { openWindow, startBrowser } from '@tests/setup/browser'
import { type Portal, startPortal } from '@tests/setup/portal'

const firm = 'yongxin@example.com'
const officer = 'bureau@example.com'
const need = sampleId('need', 'anode-slime')

let portal: Portal
let browser: Browser

beforeAll(async () => {
  ;[portal, browser] = await Promise.all([startPortal(), startBrowser()])
})

afterAll(() => Promise.all([browser.close(), portal.stop()]))

/** The names on the whole list, in their order, with their scores. */
async function orderOn(page: Page): Promise<string[]> {
  await page.waitForLoadState('load')
  return page.locator('main ol > li').evaluateAll((items) => items.map((item) => `${item.querySelector('a')!.textContent} ${item.querySelector('strong')!.textContent}`))
}

test.each([true, false])('a firm says that an expert does not fit, sees the order move with the reason, and one press brings it back (JavaScript: %s)', async (javaScriptEnabled) => {
  const { page, context } = await openWindow(browser, { url: portal.url, as: firm, javaScriptEnabled })
  await page.goto(`/needs/${need}/pairings`)
  const before = await orderOn(page)
  await page.getByRole('link', { name: /^不合适/ }).first().click()
  await page.getByLabel('补充说明').fill('没有中试线')
  await page.getByRole('button', { name: '确认不合适' }).click()
  await page.getByText('有 1 处需要改正').waitFor()
  expect(await page.getByLabel('补充说明').inputValue()).toBe('没有中试线')
  await page.getByLabel('原因').selectOption({ label: '缺少中试条件' })
  await page.getByRole('button', { name: '确认不合适' }).click()
  await page.getByText('已记下，排序已更新').waitFor()
  const after = await orderOn(page)
  expect(after).not.toEqual(before)
  await page.getByText(/下移 .* 分：.*缺少中试条件/).first().waitFor()
  await page.getByRole('button', { name: /^撤销/ }).click()
  await page.getByText('已撤销，排序已恢复').waitFor()
  expect(await orderOn(page)).toEqual(before)
  await context.close()
})

test('the log tells who answered what, replays each step, and the bureau puts an undone answer back in force', async () => {
  const asking = await openWindow(browser, { url: portal.url, as: firm })
  await asking.page.goto(`/needs/${need}/pairings`)
  await asking.page.getByRole('button', { name: /^合适/ }).nth(1).click()
  await asking.page.getByText('已评价：合适').waitFor()
  await asking.context.close()

  const { page, context } = await openWindow(browser, { url: portal.url, as: officer })
  await page.goto(`/needs/${need}/pairings`)
  await page.getByRole('link', { name: '反馈记录' }).click()
  await page.getByRole('heading', { name: '匹配反馈', level: 1 }).waitFor()
  await page.getByRole('heading', { name: /这一步之后的排序/ }).waitFor()
  await page.getByText(/↑ \d+ 位|名次未动/).first().waitFor()
  await page.getByRole('button', { name: /^撤销/ }).first().click()
  await page.getByText('已撤销，排序已恢复').waitFor()
  await page.getByRole('button', { name: /^恢复/ }).first().click()
  await page.getByText('已恢复计入排序').waitFor()
  expect(await db().pairingFeedback.count({ where: { needId: need, kind: 'fits', undoneAt: null } })).toBe(1)
  await context.close()
})

test('the bureau opens the matching overview from the rail and from each number its list', async () => {
  const { page, context } = await openWindow(browser, { url: portal.url, as: officer })
  await page.goto('/desk')
  await page.getByRole('link', { name: '匹配概况' }).click()
  await page.getByRole('heading', { name: '匹配概况', level: 1 }).waitFor()
  await expect.poll(async () => (await page.reload(), page.getByText(/均已按现行算法/).count()), { timeout: 30_000 }).toBe(1)
  await page.getByRole('link', { name: /条需求没有“较强”以上的专家/ }).click()
  await page.getByRole('heading', { name: '需求的匹配情况' }).waitFor()
  await page.goto('/pairing-coverage')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '导出表格' }).click()])
  expect(download.suggestedFilename()).toMatch(/匹配概况.*\.xlsx$/)
  await context.close()
})
