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

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
const open = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click()
const field = (page: Page, name: string) => page.locator(`main [name=${name}]`)
const saved = (page: Page) => page.getByText('已保存。').waitFor()

test('the professors’ visit of the sample names three, counts seventeen and shows the agreements that followed', async () => {
  const { page, context, complaints } = await openWindow(browser, { url: portal.url, as: demo('bureau') })
  await page.goto(`/registers/visits/${sampleId('visit', 'summary professors')}`)
  await page.getByRole('heading', { name: /来访专家 · 共 17 人/ }).waitFor()
  for (const name of ['赵秦生', '杨天足', '白书欣']) await page.getByRole('link', { name }).waitFor()
  await page.getByText('未具名 ×14').waitFor()
  const became = page.locator('section[aria-labelledby=became]')
  await became.getByRole('link', { name: '高附加值银产品深加工技术联合研发中心' }).waitFor()
  await became.getByRole('link', { name: '湖南省稀贵金属提纯技术研究中心' }).waitFor()
  expect(complaints()).toEqual([])
  await context.close()
})

test('with JavaScript off a visit is planned, its needs are chosen, and an introduction starts from what was to follow', async () => {
  const { page, context } = await openWindow(browser, { url: portal.url, as: demo('bureau'), javaScriptEnabled: false })
  const visit = await db().visit.create({ data: { title: '冶炼专家考察（样例）', isSample: true, startsOn: new Date('2026-11-20') } })
  await page.goto(`/registers/visits/${visit.id}`)

  await open(page, '登记来访专家')
  await field(page, 'expert').fill('查无此人')
  await press(page, '添加来访专家')
  await page.getByText('没有叫这个名称的').waitFor()
  expect(await field(page, 'expert').inputValue()).toBe('查无此人')
  await field(page, 'expert').fill('谭光华（样例）')
  await press(page, '添加来访专家')
  await saved(page)
  await field(page, 'quantity').fill('3')
  await field(page, 'institution').fill('中南大学')
  await press(page, '添加来访专家')
  await page.getByText('未具名 ×3').waitFor()
  await open(page, '取消')

  await open(page, '安排路线')
  await field(page, 'place').fill('县科技局会议室')
  await press(page, '添加一站')
  await page.locator('main ol > li', { hasText: '县科技局会议室' }).waitFor()
  await field(page, 'enterprise').fill('恒泽铋业有限公司（样例）')
  await press(page, '添加一站')
  await press(page, '上移：恒泽铋业有限公司（样例）')
  await page.locator('main ol > li:first-child', { hasText: '恒泽铋业' }).waitFor()
  expect(await page.locator('main ol > li').allInnerTexts()).toMatchObject([expect.stringContaining('恒泽铋业'), expect.stringContaining('县科技局会议室')])
  await open(page, '取消')

  await open(page, '选定需求')
  await page.getByLabel(/粗铋真空蒸馏/).check()
  await press(page, '保存')
  await page.getByRole('link', { name: /粗铋真空蒸馏/ }).waitFor()

  await open(page, '添加后续事项')
  await field(page, 'text').fill('安排粗铋小样试验')
  await field(page, 'enterprise').fill('恒泽铋业有限公司（样例）')
  await field(page, 'dueOn').fill('2026-11-21')
  await press(page, '添加后续事项')
  await page.getByText('安排粗铋小样试验').waitFor()
  await press(page, '发起对接')
  await page.getByLabel('给对方的话').fill('考察时双方已谈过小样试验。')
  await page.locator('main form').last().getByRole('button').first().click()
  await page.getByText('谭光华').first().waitFor()

  await page.goto(`/registers/visits/${visit.id}`)
  expect(await page.getByRole('link', { name: /谭光华（样例） 与“粗铋真空蒸馏/ }).count()).toBe(2)
  expect(await db().visitFollowUp.findFirst({ where: { visitId: visit.id } })).toMatchObject({ introductionId: expect.any(String) })
  await context.close()
})

test('the programme of a visit reads on a telephone without a scroll sideways', async () => {
  const { page, context, complaints } = await openWindow(browser, { url: portal.url, as: demo('bureau'), viewport: phone })
  for (const path of ['', '/programme', '/route', '/follow-ups']) {
    await page.goto(`/registers/visits/${sampleId('visit', 'powder')}${path}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), path).toBeLessThanOrEqual(0)
  }
  expect(complaints()).toEqual([])
  await context.close()
})
