import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import accounts from '@sample/accounts.json'
import { sampleId } from '@sample/load/ids'
import { openWindow, startBrowser } from '@tests/setup/browser'
import { type Portal, startPortal } from '@tests/setup/portal'
import { demo } from '@tests/setup/signIn'

let portal: Portal
let browser: Browser

beforeAll(async () => {
  ;[portal, browser] = await Promise.all([startPortal(), startBrowser()])
})

afterAll(() => Promise.all([browser.close(), portal.stop()]))

const plain = (as?: string) => openWindow(browser, { url: portal.url, as, javaScriptEnabled: false })

test('a search is typed, narrowed by a facet, sorted and paged by links alone', async () => {
  const { page, context, complaints } = await plain()
  await page.goto('/')
  await page.getByRole('combobox', { name: '全站检索' }).fill('zhongnandaxue')
  await page.getByRole('button', { name: '检索' }).click()
  await page.getByRole('navigation', { name: '检索' }).getByRole('link', { name: /^专家/ }).click()
  const facet = page.getByRole('navigation', { name: '缩小范围' }).getByRole('link', { name: /^中南大学/ })
  const promised = Number((await facet.textContent())?.match(/\d+$/)?.[0])
  expect(promised).toBeGreaterThan(0)
  await facet.click()
  await page.getByText(`${promised} 条结果`).waitFor()
  expect(new URL(page.url()).searchParams.getAll('institution')).toEqual(['中南大学'])

  await page.goto('/search?kind=expert')
  const titles = () => page.locator('main ol > li a').allTextContents()
  const first = await titles()
  await page.getByRole('link', { name: '下一页' }).click()
  await page.waitForURL(/page=2/)
  const second = await titles()
  expect(second.length).toBeGreaterThan(0)
  expect(first.filter((title) => second.includes(title))).toEqual([])
  expect(complaints()).toEqual([])
  await context.close()
})

test('who signs in by the form comes to where they were going; a refused form keeps what was typed', async () => {
  const { page, context, complaints } = await plain()
  const { email, password } = accounts.find(({ role }) => role === 'enterprise')!
  await page.goto('/needs/new')
  await page.getByLabel('邮箱').fill(email)
  await page.getByLabel('密码').fill(password)
  await page.getByRole('main').getByRole('button', { name: '登录' }).click()
  await page.waitForURL('**/needs/new')

  await page.getByLabel('需求名称').fill('电解液在线净化（无脚本）')
  await page.getByRole('button', { name: '保存，下一步：内容与指标' }).click()
  await page.getByLabel('需求内容').fill('银电解液铜离子升高后在线净化')
  await page.getByRole('navigation', { name: '填写步骤' }).getByRole('button', { name: '合作与经费' }).click()
  await page.getByLabel('拟投入资金（元）').fill('三十万')
  await page.getByLabel('知识产权约定').fill('双方共有')
  await page.getByRole('button', { name: '保存，下一步' }).click()
  await page.getByText('有 1 处没有保存').waitFor()
  expect(await page.getByLabel('拟投入资金（元）').getAttribute('aria-invalid')).toBe('true')
  expect(await page.getByLabel('拟投入资金（元）').inputValue()).toBe('三十万')

  await page.getByLabel('拟投入资金（元）').fill('300000')
  await page.getByRole('button', { name: '保存，下一步' }).click()
  await page.getByRole('checkbox', { name: '本单位声明' }).check()
  await page.getByRole('button', { name: '保存，去核对' }).click()
  await page.getByRole('heading', { level: 1, name: '电解液在线净化（无脚本）' }).waitFor()
  for (const text of ['30万元', '双方共有', '银电解液铜离子升高后在线净化', '还没有可以衡量的指标']) expect(await page.getByText(text).count()).toBeGreaterThan(0)
  expect(complaints()).toEqual([])
  await context.close()
})

test('the language is switched where one is, and stays', async () => {
  const { page, context } = await plain(demo('bureau'))
  await page.goto(`/needs/${sampleId('need', 'anode-slime')}`)
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'Experts who fit' }).waitFor()
  expect(new URL(page.url()).pathname).toBe(`/needs/${sampleId('need', 'anode-slime')}`)
  await page.goto('/experts')
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await context.close()
})
