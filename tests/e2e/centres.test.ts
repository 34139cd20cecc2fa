import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, today } from '~/domain/calendar'
import { db } from '~/platform/db.server'
import { openWindow, startBrowser } from '@tests/setup/browser'
import { type Portal, startPortal } from '@tests/setup/portal'
import { demo } from '@tests/setup/signIn'

let portal: Portal
let browser: Browser

beforeAll(async () => {
  ;[portal, browser] = await Promise.all([startPortal(), startBrowser()])
})

afterAll(async () => {
  await browser.close()
  await portal.stop()
})

const officer = async () => (await openWindow(browser, { url: portal.url, as: demo('bureau') })).page

/** Waits for the list on the page to hold so many records, by its own count. */
const listHolds = (page: Page, count: number) => page.getByText(`共 ${count} 条`, { exact: true }).waitFor()

/** Follows a number's link and gives the number that it showed. */
async function openNumber(page: Page, name: RegExp | string): Promise<number> {
  const link = page.getByRole('main').getByRole('link', { name, exact: typeof name === 'string' }).first()
  const shown = Number(await link.innerText())
  await link.click()
  await page.waitForURL('**/agreements?**')
  return shown
}

test('the timeline marks what is late and leads to its agreement, which says why the centre is to be watched', async () => {
  const centreName = '逾期联合研发中心（样例）'
  const milestone = '交付样机（样例）'
  const dates = { signedOn: addDays(today(), -100), startsOn: addDays(today(), -100), endsOn: addDays(today(), 300) }
  const milestones = { create: [{ title: milestone, dueOn: addDays(today(), -9) }] }
  const { id } = await db().agreement.create({ data: { title: centreName, centreName, mode: 'joint_centre', state: 'active', ...dates, milestones } })
  const page = await officer()
  await page.goto('/centres')
  await page.locator('figure svg path.fill-seal', { has: page.locator('title', { hasText: milestone }) }).waitFor({ state: 'attached' })
  await page.locator('figure').getByRole('link', { name: centreName }).click()
  await page.waitForURL(`**/agreements/${id}`)
  await page.getByRole('region', { name: '健康状况' }).getByRole('link', { name: '里程碑逾期 1 项，最长 9 天' }).waitFor()
}, 60_000)

test('the network opens the agreements that a pair is drawn from', async () => {
  const page = await officer()
  await page.goto('/network')
  const shown = await openNumber(page, /\d+ 份协议/)
  expect(shown).toBeGreaterThan(0)
  await listHolds(page, shown)
}, 60_000)

test('a number of the statistics opens the list it counts, whose conditions are said, kept on filtering and dropped one by one', async () => {
  const { parties } = await db().agreement.findFirstOrThrow({ where: { state: 'active', registrationNumber: null, parties: { some: { institutionId: { not: null } } } }, select: { parties: { where: { institutionId: { not: null } }, select: { institutionId: true } } } })
  const registration = { registrationNumber: '样例-登记-1', registeredOn: today() }
  await db().agreement.create({ data: { title: '登记在期内的合同（样例）', mode: 'development', state: 'registered', signedOn: new Date('2011-05-05T00:00:00Z'), ...registration, parties: { create: parties } } })
  const page = await officer()
  await page.goto('/statistics')
  const national = await openNumber(page, /^全国技术合同统计口径/)
  expect(national).toBeGreaterThan(0)
  await listHolds(page, national)
  await page.getByRole('link', { name: '登记在期内的合同（样例）' }).waitFor()

  await page.getByLabel('关键词').last().fill('登记在期内')
  await page.getByRole('button', { name: '筛选' }).click()
  await page.waitForURL('**keyword=**')
  await listHolds(page, 1)
  await page.getByRole('link', { name: '去掉条件：按登记日期' }).click()
  await page.getByText('没有符合条件的记录').waitFor()
  expect(new URL(page.url()).searchParams.get('signed')).toBe('yes')
}, 60_000)

test('two records are linked by hand and taken apart again', async () => {
  const { id } = await db().agreement.create({ data: { title: '共建待关联中心协议（样例）', mode: 'joint_centre', state: 'signed' } })
  const { id: awardId } = await db().award.create({ data: { title: '待关联中心奖（样例）', prize: '县科技进步奖', grade: 'first' } })
  const page = await officer()
  await page.goto(`/agreements/${id}`)
  await page.getByRole('link', { name: '关联记录' }).click()
  await page.getByLabel('记录名称').fill('待关联中心奖')
  await page.getByRole('main').getByRole('button', { name: '检索' }).click()
  await page.getByRole('button', { name: '是同一事项 待关联中心奖（样例）' }).click()
  await page.getByRole('button', { name: '取消关联 待关联中心奖（样例）' }).waitFor()

  await page.goto(`/registers/awards/${awardId}`)
  await page.getByRole('link', { name: '共建待关联中心协议（样例）' }).waitFor()
  await page.getByRole('link', { name: '关联记录' }).click()
  await page.getByRole('button', { name: '取消关联 共建待关联中心协议（样例）' }).click()
  await page.getByText('还没有关联的记录。').waitFor()
  await page.goto(`/agreements/${id}`)
  await page.getByRole('link', { name: '待关联中心奖（样例）' }).waitFor({ state: 'detached' })
}, 60_000)
