import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWindow, startBrowser } from '@tests/setup/browser'
import { type MailCatcher, startMailCatcher } from '@tests/setup/mail'
import { type Portal, startPortal } from '@tests/setup/portal'
import { demo } from '@tests/setup/signIn'

let portal: Portal
let browser: Browser
let post: MailCatcher

beforeAll(async () => {
  post = await startMailCatcher()
  ;[portal, browser] = await Promise.all([startPortal({ env: { SMTP_URL: post.url } }), startBrowser()])
})

afterAll(async () => {
  await Promise.all([browser.close(), portal.stop()])
  await post.stop()
})

const window = (as?: string) => openWindow(browser, { url: portal.url, as })
const press = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true }).click()

const founder = { name: '秦样例', email: 'qin@example.com', password: 'tellurium in winter' }
const colleague = { name: '谭样例', email: 'tan@example.com', password: 'bismuth in spring' }
const creditCode = '91350100M000100Y43'

test('a firm registers, waits, is let in by the bureau, and invites a colleague', { timeout: 120_000 }, async () => {
  const { page, complaints, context } = await window()
  await page.goto('/sign-in')
  await page.getByRole('link', { name: '注册账号' }).click()
  await page.getByRole('link', { name: '我代表企业' }).click()
  await page.getByLabel('单位名称').fill('澄江样例材料有限公司')
  await page.getByLabel('统一社会信用代码').fill('91350100M000100Y44')
  await fill(page, founder)
  await page.getByLabel('邮箱').fill(founder.email)
  await page.getByLabel('我已阅读并同意').check()
  await press(page, '提交注册')
  await page.getByText('末位校验码要相符').waitFor()
  await page.getByLabel('统一社会信用代码').fill(creditCode.toLowerCase())
  await press(page, '提交注册')
  await page.getByRole('heading', { name: '注册已提交' }).waitFor()

  await page.getByRole('main').getByRole('link', { name: '去登录' }).click()
  await page.getByLabel('邮箱').fill(founder.email)
  await page.getByLabel('密码').fill(founder.password)
  await press(page, '登录')
  await page.waitForURL('**/waiting')
  await page.getByText('申请已交上，等待核实').waitFor()

  await page.goto(await linkIn(founder.email, '/verify-email'))
  await press(page, '验证')
  await letIn(founder.name)
  await linkIn(founder.email, '/desk')
  await page.goto('/members')
  await page.getByRole('cell', { name: founder.email }).waitFor()
  await page.getByRole('link', { name: '邀请同事' }).click()
  await page.getByLabel('邮箱').fill(colleague.email)
  await press(page, '发出邀请')
  await page.getByText('邀请已发出。').waitFor()
  expect(complaints()).toEqual([])

  await acceptInvitation(await linkIn(colleague.email, '/join/'))
  await page.goto('/members')
  await page.getByRole('row', { name: colleague.name }).getByRole('button', { name: /设为管理人员/ }).click()
  await page.getByText('已保存。').waitFor()
  await page.getByRole('row', { name: colleague.name }).getByText('办理离开').click()
  await press(page, '确认离开')
  await page.getByText('已办理离开。').waitFor()
  expect(await page.getByRole('row', { name: colleague.name }).count()).toBe(0)
  await context.close()
})

async function fill(page: Page, { name, password }: { name: string; password: string }) {
  await page.getByLabel('姓名').fill(name)
  await page.getByLabel('密码').fill(password)
}

/** The officer's part: the request stands in the queue, and a new firm is made for it. */
async function letIn(name: string) {
  const { page, complaints, context } = await window(demo('bureau'))
  await page.goto('/requests')
  await page.getByRole('link', { name }).click()
  await page.getByText('校验相符').waitFor()
  await page.getByRole('combobox', { name: '决定' }).selectOption({ label: '同意' })
  await page.getByLabel('记到哪条记录').selectOption({ label: '新建企业“澄江样例材料有限公司”' })
  await press(page, '提交决定')
  await page.getByText('决定已生效').waitFor()
  expect(complaints()).toEqual([])
  await context.close()
}

/** A page that a mail to the address leads to. */
async function linkIn(address: string, page: string): Promise<string> {
  const leadsThere = (path: string) => path.startsWith(page)
  const mail = await post.mailTo(address, ({ paths }) => paths.some(leadsThere))
  return mail.paths.find(leadsThere)!
}

async function acceptInvitation(path: string) {
  const { page, complaints, context } = await window()
  await page.goto(path)
  await page.getByText('澄江样例材料有限公司').waitFor()
  await fill(page, colleague)
  await page.getByLabel('我已阅读并同意').check()
  await press(page, '接受邀请')
  await page.waitForURL('**/desk')
  await page.goto('/members')
  expect(await page.getByRole('main').getByRole('button').count()).toBe(0)
  expect(complaints()).toEqual([])
  const again = await page.goto(path)
  expect(again?.status()).toBe(410)
  await page.getByText('此邀请已经用过').waitFor()
  await context.close()
}
