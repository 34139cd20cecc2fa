import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleId } from '@sample/load/ids'
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

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()
const open = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click()
const field = (page: Page, name: string) => page.locator(`main [name=${name}]`)
const saved = (page: Page) => page.getByText('已保存。').waitFor()

test('with JavaScript off a plan is made: whom to invite, the route, changes by hand with a refusal, undo, and the visit', async () => {
  const { page, context } = await openWindow(browser, { url: portal.url, as: demo('bureau'), javaScriptEnabled: false })
  await page.goto('/visit-plans')
  await page.getByRole('link', { name: '新建方案' }).first().click()
  await field(page, 'title').fill('冶炼企业考察')
  await field(page, 'base').fill('便江街道')
  await field(page, 'startsOn').fill('2027-03-08')
  await field(page, 'people').fill('2')
  await field(page, 'perInstitution').fill('1')
  await press(page, '保存')

  await open(page, '选择需求')
  for (const need of [/高砷铅阳极泥脱砷/, /粗铋真空蒸馏/, /银氧化锡/]) await page.getByLabel(need).first().check()
  await press(page, '保存')
  await saved(page)
  await press(page, '计算请谁')
  await saved(page)
  await page.getByText('请 2 人（上限 2）').waitFor()
  await page.getByRole('heading', { name: '人数与覆盖' }).waitFor()

  await open(page, '添加来访专家')
  await field(page, 'quantity').fill('1')
  await field(page, 'speciality').fill('冶金')
  await press(page, '添加来访专家')
  await page.getByText('人数已到上限').waitFor()
  expect(await field(page, 'speciality').inputValue()).toBe('冶金')
  await open(page, '取消')

  await press(page, '加入企业')
  await saved(page)
  await press(page, '排定路线')
  await page.getByText('路上最短，已证明是最优').waitFor()
  const plan = await db().visitPlan.findFirstOrThrow({ where: { title: '冶炼企业考察' }, include: { stops: { orderBy: { id: 'asc' } } } })

  const [first] = plan.stops
  await page.goto(`/visit-plans/${plan.id}/stops/${first!.id}`)
  await field(page, 'closes').fill('08:45')
  await press(page, '保存')
  await page.getByText(/停留时间比.*开放时间长/).waitFor()
  expect(await field(page, 'closes').inputValue()).toBe('08:45')
  await field(page, 'anyway').check()
  await press(page, '保存')
  await page.getByText('有 1 处安排不下').waitFor()
  await press(page, '撤销上一步')
  await page.getByText('各站都在开放时间内').waitFor()

  await press(page, /^(推后|提前)一天/)
  await press(page, /^锁定/)
  await page.getByText('已锁定').first().waitFor()
  await press(page, '重新优化')
  await page.getByText('已锁定').first().waitFor()
  await press(page, '生成考察')
  await page.getByRole('heading', { name: /来访专家 · 共 2 人/ }).waitFor()
  await page.goto(`/visit-plans/${plan.id}`)
  await page.getByText(/计划覆盖 \d 项，考察涉及其中 \d 项/).waitFor()
  expect(await page.getByRole('button', { name: '重新优化' }).count()).toBe(0)
  await context.close()
}, 240_000)

test('the seventeen professors’ plan holds three by name and their route reads on a telephone without a scroll sideways', async () => {
  const { page, context, complaints } = await openWindow(browser, { url: portal.url, as: demo('bureau'), viewport: phone })
  for (const path of ['', '/programme', '/travel', '/versions', '/guests', '/needs', '/stops/new']) {
    await page.goto(`/visit-plans/${sampleId('visit_plan', 'professors')}${path}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), path).toBeLessThanOrEqual(0)
  }
  await page.goto(`/visit-plans/${sampleId('visit_plan', 'professors')}`)
  await page.getByText('请 17 人（上限 17）').waitFor()
  for (const name of ['赵秦生', '杨天足', '白书欣']) await page.getByRole('link', { name, exact: true }).waitFor()
  expect(complaints()).toEqual([])
  await context.close()
})
