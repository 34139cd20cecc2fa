import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { creditCodeCheck } from '~/domain/enterprises/creditCode'
import { openWindow, startBrowser, type Window } from '@tests/setup/browser'
import { type MailCatcher, startMailCatcher } from '@tests/setup/mail'
import { type Portal, startPortal } from '@tests/setup/portal'
import { demo } from '@tests/setup/signIn'

let catcher: MailCatcher
let portal: Portal
let browser: Browser
const windows: Record<string, Window> = {}

const person = { email: 'wang.rui@example.com', password: 'lead-anode-2026' }
const firm = '晶析银材有限公司（样例）'
const creditCode = `91431023MA4L0X2Y3${creditCodeCheck('91431023MA4L0X2Y3')}`
const title = '铅阳极泥脱砷与银回收（样例）'

beforeAll(async () => {
  catcher = await startMailCatcher()
  ;[portal, browser] = await Promise.all([startPortal({ env: { SMTP_URL: catcher.url } }), startBrowser()])
  const open = (as?: string) => openWindow(browser, { url: portal.url, as })
  Object.assign(windows, { firm: await open(), bureau: await open(demo('bureau')), expert: await open(demo('expert')) })
})

afterAll(async () => {
  await browser.close()
  await portal.stop()
  await catcher.stop()
})

/** The steps of one cooperation: each goes on from where the one before ended, in the window of whose turn it is. */
const step = (who: 'firm' | 'bureau' | 'expert', what: string, work: (page: Page) => Promise<void>) =>
  test(`${who}: ${what}`, { timeout: 120_000 }, async () => {
    await work(windows[who]!.page)
    for (const window of Object.values(windows)) expect(window.complaints()).toEqual([])
  })

/** Follows the mail's first link, as its reader would. */
async function follow(page: Page, address: string, subject: RegExp): Promise<void> {
  const { paths } = await catcher.mailTo(address, (mail) => subject.test(mail.subject))
  await page.goto(paths[0]!)
}

const heading = (page: Page, name: RegExp | string) => page.getByRole('heading', { level: 1, name }).waitFor()
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** From the desk's pile to the list behind it, since others wait longer. */
async function openReview(page: Page): Promise<void> {
  await page.goto('/desk')
  await page.locator('section', { hasText: '条需求待审核' }).last().getByRole('link', { name: /^查看全部/ }).click()
  await page.getByRole('link', { name: title }).click()
  await page.getByRole('link', { name: '审核', exact: true }).click()
  await heading(page, '审核技术需求')
}

step('firm', 'registers, proves the address, and sees whom it waits for', async (page) => {
  await page.goto('/register/enterprise')
  await page.getByLabel('单位名称').fill(firm)
  await page.getByLabel('统一社会信用代码').fill(creditCode)
  await page.getByLabel('姓名').fill('王锐（样例）')
  await page.getByLabel('邮箱').fill(person.email)
  await page.getByLabel('密码').fill(person.password)
  await page.getByRole('checkbox').check()
  await press(page, '提交注册')
  await heading(page, '注册已提交')
  await follow(page, person.email, /验证您的邮箱/)
  await page.getByRole('main').getByRole('button').click()
  await page.goto('/sign-in')
  await page.getByLabel('邮箱').fill(person.email)
  await page.getByLabel('密码').fill(person.password)
  await press(page, '登录')
  await heading(page, '等待核实')
})

step('bureau', 'finds the request on its desk and lets the firm in', async (page) => {
  await page.goto('/desk')
  await page.getByRole('link', { name: firm }).click()
  await page.getByText('校验相符').waitFor()
  await page.getByLabel('决定', { exact: true }).selectOption({ label: '同意' })
  await page.getByLabel('记到哪条记录').selectOption({ label: `新建企业“${firm}”` })
  await press(page, '提交决定')
  await heading(page, '加入申请')
})

step('firm', 'posts a need that saves itself, with the coach at its side', async (page) => {
  await follow(page, person.email, /已同意您代表/)
  await heading(page, '我的工作台')
  await page.getByRole('link', { name: '填报技术需求' }).first().click()
  await page.getByLabel('需求名称').fill(title)
  await page.getByLabel('技术领域').selectOption({ label: '冶金' })
  await page.getByLabel('需求类型').selectOption({ label: '工艺改进' })
  await press(page, '保存，下一步：内容与指标')
  await page.getByLabel('需求内容').fill('高砷铅阳极泥直接熔炼时砷进入烟尘，希望先脱砷再提银。')
  await page.getByText('还没有可以衡量的指标').waitFor()
  await page.getByLabel('技术指标').fill('脱砷率 ≥ 95%，银直收率 ≥ 98%，处理能力 2 t/日')
  await page.getByText('还没有可以衡量的指标').waitFor({ state: 'detached' })
  await page.getByText('陈立衡').first().waitFor()
  await press(page, '保存，下一步：合作与经费')
  await page.getByRole('checkbox', { name: '技术开发' }).check()
  await press(page, '保存，下一步：联系与公开')
  await page.getByLabel('联系人').fill('王锐（样例）')
  await page.getByLabel('联系电话').fill('0735-5550101')
  await page.getByLabel(/不涉及国家秘密/).check()
  await press(page, '保存，去核对')
  await press(page, '提交审核')
  await page.getByText(/等待科技局审核/).first().waitFor()
})

step('bureau', 'returns it with a remark on a field', async (page) => {
  await catcher.mailTo(demo('bureau'), ({ subject }) => subject.includes(title))
  await openReview(page)
  await page.getByLabel('对“拟投入资金”的意见').fill('请写明拟投入资金的大致范围。')
  await press(page, '退回修改')
  await page.getByText('请按科技局的意见修改后重新提交').first().waitFor()
})

step('firm', 'reads the remark beside the field, mends it and submits again', async (page) => {
  await follow(page, person.email, /退回/)
  await page.getByText('请写明拟投入资金的大致范围。').first().waitFor()
  await page.goto(`${new URL(page.url()).pathname}/write/terms`)
  await page.getByText('请写明拟投入资金的大致范围。').first().waitFor()
  await page.getByLabel('拟投入资金（元）').fill('300000')
  await press(page, '保存，下一步：联系与公开')
  await press(page, '保存，去核对')
  await press(page, '提交审核')
  await page.getByText(/等待科技局审核/).first().waitFor()
})

step('bureau', 'sees what changed and publishes it', async (page) => {
  await openReview(page)
  await page.getByRole('heading', { name: '退回后的改动' }).waitFor()
  await press(page, '发布')
  await page.getByText('已发布').first().waitFor()
})

step('firm', 'asks to be introduced to the expert who fits', async (page) => {
  await follow(page, person.email, /已发布/)
  await heading(page, title)
  await page.goto(`${new URL(page.url()).pathname}/pairings`)
  const card = page.locator('ol > li').filter({ hasText: '陈立衡' })
  await card.getByRole('link', { name: '请求对接' }).click()
  await page.getByLabel('给对方的话').fill('您在高砷铅阳极泥预脱砷上的工作与我们的物料很接近，想请您看看样。')
  await press(page, '发出请求')
  await page.getByRole('heading', { name: /等.*陈立衡.*答复/ }).waitFor()
})

step('expert', 'gets mail, reads why it fits, and accepts', async (page) => {
  await follow(page, demo('expert'), new RegExp(title))
  await page.getByRole('heading', { name: '请您答复' }).waitFor()
  expect(await page.getByRole('main').textContent()).toContain('与我们的物料很接近')
  await press(page, '接受对接')
  await page.getByRole('heading', { name: '双方已同意，请打个招呼' }).waitFor()
  await page.getByLabel('写留言').fill('可以先寄 2 公斤阳极泥样品来做探索试验。')
  await press(page, '发送')
  await page.getByText('可以先寄 2 公斤阳极泥样品').waitFor()
})

step('firm', 'answers, and tells that it came to an agreement', async (page) => {
  await page.goto('/desk')
  await page.getByRole('region', { name: '个洽谈有新消息' }).getByRole('link', { name: title }).click()
  await page.getByText('可以先寄 2 公斤阳极泥样品').waitFor()
  await page.getByLabel('写留言').fill('样品下周一寄出。')
  await press(page, '发送')
  await page.getByText('样品下周一寄出。').waitFor()
  await press(page, '谈成了')
  await page.getByText('等科技局').first().waitFor()
})

step('bureau', 'records the agreement, which ends the introduction', async (page) => {
  await page.goto('/introductions?turn=mine')
  await page.getByRole('row', { name: new RegExp(title) }).getByRole('link').first().click()
  await page.getByRole('link', { name: '登记协议' }).click()
  expect(await page.getByLabel('协议名称').inputValue()).toContain('铅阳极泥')
  await page.getByLabel('合作方式').selectOption({ label: '技术开发' })
  await page.getByLabel('状态').selectOption({ label: '已签' })
  await press(page, '保存')
  await heading(page, /铅阳极泥/)
  expect(await page.getByRole('main').textContent()).toContain(firm)
})

step('expert', 'finds the introduction come to an agreement, and has been told each thing once', async (page) => {
  await page.goto('/introductions?state=agreement')
  await page.getByRole('main').getByText(title).first().waitFor()
  const told = catcher.mails.filter(({ to }) => to.includes(demo('expert'))).map(({ subject }) => subject)
  expect(new Set(told).size).toBe(told.length)
})
