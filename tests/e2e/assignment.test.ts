import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
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
