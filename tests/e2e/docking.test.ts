import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { renderSVG } from 'uqr'
import { dockingFirm, dockingId } from '@sample/load/docking'
import { sampleId } from '@sample/load/ids'
import { addDays, today } from '~/domain/calendar'
import { checkInToken } from '~/domain/docking/checkIn.server'
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
const open = (page: Page, name: string) => page.getByRole('main').getByRole('link', { name, exact: true }).first().click()
const field = (page: Page, name: string) => page.locator(`main [name="${name}"]`)

const day = addDays(today(), 3).toISOString().slice(0, 10)
const others = { firms: ['qingjiang', 'yinhe'], experts: ['zhou-jingchuan', 'qiu-shaofeng'] }

/** Fills in the event's form and asks a firm by name and the others among the suggestions' records. */
async function begin(page: Page): Promise<string> {
  await page.goto('/docking-events')
  await open(page, '新建对接会')
  await field(page, 'title').fill('回收利用对接会（样例）')
  await field(page, 'on').fill(day)
  await field(page, 'breaks').fill('99')
  await press(page, '保存')
  await page.getByText('轮次应在本场轮数之内').waitFor()
  expect(await field(page, 'title').inputValue()).toBe('回收利用对接会（样例）')
  await field(page, 'breaks').fill('2')
  await field(page, 'rounds').fill('4')
  await press(page, '保存')
  await page.getByRole('heading', { name: '邀请参加者' }).first().waitFor()
  return page.url().match(/docking-events\/([\w-]+)/)![1]!
}

async function invite(page: Page, side: string, name: string): Promise<void> {
  await field(page, 'side').selectOption(side)
  await field(page, 'name').fill(name)
  await page.getByRole('button', { name: '邀请', exact: true }).click()
  await page.locator('section[aria-labelledby=invited]').getByRole('link', { name, exact: true }).waitFor()
}

const nameOf = async (kind: 'enterprise' | 'expert', key: string) => {
  const query = { where: { id: sampleId(kind, key) }, select: { name: true } }
  return (kind === 'enterprise' ? await db().enterprise.findUniqueOrThrow(query) : await db().expert.findUniqueOrThrow(query)).name
}

test('an event is planned end to end by the wishes of a firm and an expert, and planned anew after a no-show', async () => {
  const bureau = await openWindow(browser, { url: portal.url, as: demo('bureau'), javaScriptEnabled: false })
  const office = bureau.page
  const id = await begin(office)
  const [firm, expert] = [await nameOf('enterprise', 'yongxin'), await nameOf('expert', 'chen-liheng')]
  await invite(office, 'firm', firm)
  await invite(office, 'expert', expert)
  for (const key of others.firms) await invite(office, 'firm', await nameOf('enterprise', key))
  for (const key of others.experts) await invite(office, 'expert', await nameOf('expert', key))
  await open(office, '返回对接会')
  await press(office, '开始征集意愿')

  for (const [as, other] of [['yongxin@example.com', expert], ['chen.liheng@example.com', firm]] as const) {
    const { page, context, complaints } = await openWindow(browser, { url: portal.url, as })
    await page.goto('/docking-events')
    await open(page, '回收利用对接会（样例）')
    await press(page, '参加')
    await page.getByText('您已确认参加。').waitFor()
    await open(page, '填写意愿')
    await page.getByLabel(`${other}的志愿`).selectOption('1')
    await press(page, '保存')
    await page.getByText('已填 1 个意愿。').waitFor()
    expect(complaints()).toEqual([])
    await context.close()
  }

  await office.goto(`/docking-events/${id}`)
  await press(office, '排定日程')
  await office.getByText('已证明是最优安排。').waitFor()
  await press(office, '采用并通知参加者')
  await office.getByText('日程已采用').waitFor()
  const timetable = office.getByRole('table', { name: '日程总表' })
  await timetable.getByRole('link', { name: new RegExp(`${firm}.*${expert}`) }).waitFor()
  const before = await timetable.innerText()

  await open(office, '现场重排')
  await office.getByLabel(expert).check()
  await press(office, '重排')
  const changes = office.locator('section[aria-labelledby=changes]')
  await changes.getByText(`${firm} × ${expert}`).waitFor()
  expect(await changes.getByText('换轮次').count()).toBe(0)
  await press(office, '采用并通知有变动的人')
  await office.getByText('日程已采用').waitFor()
  expect(await timetable.getByText(expert).count()).toBe(0)
  await press(office, '撤销上一次排定')
  await office.getByText('已恢复上一份日程').waitFor()
  expect(await timetable.innerText()).toBe(before)
  await bureau.context.close()
}, 120_000)

test('a firm sees its own day with its code and takes it into a calendar', async () => {
  const { page, context } = await openWindow(browser, { url: portal.url, as: 'yongxin@example.com' })
  await page.goto('/docking-events')
  await open(page, '白银冶炼与循环利用专家企业对接会（样例）')
  await open(page, '我的日程')
  await page.getByRole('img', { name: '签到码' }).waitFor()
  expect(await page.locator('main ol').getByRole('link').count()).toBe(2)
  const path = (await page.getByRole('link', { name: '存入日历（.ics）' }).getAttribute('href'))!
  const file = await (await page.request.get(new URL(path, portal.url).href)).text()
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(2)
  await context.close()
})

test('a printed code opens the desk’s page for the bureau, one’s own day for its owner, and nothing for others', async () => {
  const firm = dockingFirm('anode-slime')
  const path = `/docking-check-in/${checkInToken(firm)}`
  const owner = await openWindow(browser, { url: portal.url, as: 'yongxin@example.com' })
  await owner.page.goto(`/docking-participants/${firm}`)
  const drawn = await owner.page.getByRole('img', { name: '签到码' }).locator('path').getAttribute('d')
  expect(renderSVG(new URL(path, portal.url).href)).toContain(drawn!)
  await owner.page.goto(path)
  expect(new URL(owner.page.url()).pathname).toBe(`/docking-participants/${firm}`)
  await owner.context.close()

  const stranger = await openWindow(browser, { url: portal.url, as: 'yinhe@example.com' })
  expect((await stranger.page.goto(path))!.status()).toBe(404)
  expect((await stranger.page.request.post(new URL(path, portal.url).href, { headers: { origin: portal.url } })).status()).toBe(404)
  await stranger.context.close()

  const desk = await openWindow(browser, { url: portal.url, as: demo('bureau'), viewport: phone })
  await desk.page.goto(path)
  expect(await db().dockingParticipant.count({ where: { eventId: dockingId, checkedInAt: { not: null } } })).toBe(0)
  await desk.page.getByRole('button', { name: '签到', exact: true }).click()
  await desk.page.getByText('已到 1 / 应到 10').waitFor()
  await desk.page.goto(path)
  await desk.page.getByText('已签到').waitFor()
  expect(await desk.page.getByRole('button', { name: '签到', exact: true }).count()).toBe(0)
  expect(await desk.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)
  expect(desk.complaints()).toEqual([])
  await desk.context.close()
})

/** An event of thirty firms and experts in five rounds: more than is planned while a page waits. */
async function plantLarge(): Promise<string> {
  const on = new Date(`${day}T00:00:00Z`)
  const event = await db().dockingEvent.create({ data: { title: '全县大型对接会（样例）', on, startsAt: new Date(`${day}T01:00:00Z`), roundMinutes: 20, rounds: 5, state: 'open', tables: { create: Array.from({ length: 12 }, (_, position) => ({ name: `${position + 1} 号桌`, position })) } } })
  const [firms, experts] = [await db().enterprise.findMany({ where: { state: 'active' }, take: 30, orderBy: { id: 'asc' } }), await db().expert.findMany({ where: { state: 'active' }, take: 30, orderBy: { id: 'asc' } })]
  const own = { eventId: event.id, answer: 'accepted' as const }
  await db().dockingParticipant.createMany({ data: [...firms.map(({ id }) => ({ ...own, enterpriseId: id })), ...experts.map(({ id }) => ({ ...own, expertId: id }))] })
  return event.id
}

test('a large event is planned in the background: its page says how far it is, and shows the timetable by itself', async () => {
  const id = await plantLarge()
  const { page, context, complaints } = await openWindow(browser, { url: portal.url, as: demo('bureau') })
  await page.goto(`/docking-events/${id}`)
  await press(page, '排定日程')
  await page.getByRole('progressbar', { name: '正在排定' }).waitFor()
  await page.getByText('稍后会自动显示结果').waitFor()
  await press(page, '停止')
  await page.getByRole('heading', { name: '全县大型对接会（样例）' }).waitFor()
  await press(page, '排定日程')
  await page.getByRole('progressbar', { name: '正在排定' }).waitFor()
  await page.getByText('共 60 场洽谈').waitFor({ timeout: 120_000 })
  await press(page, '采用并通知参加者')
  await page.getByText('日程已采用').waitFor()
  expect(await page.getByRole('table', { name: '日程总表' }).getByRole('link').count()).toBe(60)
  expect(complaints()).toEqual([])
  await context.close()
}, 180_000)
