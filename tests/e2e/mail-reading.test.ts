import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { notify } from '~/domain/notifications/notify.server'
import { db, inTransaction } from '~/platform/db.server'
import { stopJobs } from '~/platform/jobs.server'
import { openWindow, startBrowser } from '@tests/setup/browser'
import { type CaughtMail, type MailCatcher, startMailCatcher } from '@tests/setup/mail'
import { type Portal, startPortal } from '@tests/setup/portal'
import { demo, headersOf } from '@tests/setup/signIn'

let catcher: MailCatcher
let portal: Portal
let browser: Browser

const bounceToken = 'only-for-tests-0123'

beforeAll(async () => {
  catcher = await startMailCatcher()
  ;[portal, browser] = await Promise.all([startPortal({ env: { SMTP_URL: catcher.url, MAIL_BOUNCE_TOKEN: bounceToken } }), startBrowser()])
})

afterAll(async () => {
  await stopJobs()
  await Promise.all([browser.close(), portal.stop(), catcher.stop()])
})

const plain = (as?: string) => openWindow(browser, { url: portal.url, as, javaScriptEnabled: false })

/** Tells an officer something, and waits for the mail that follows. */
async function news(title: string): Promise<CaughtMail> {
  const { id } = await db().user.findUniqueOrThrow({ where: { email: demo('bureau') } })
  await inTransaction((tx) => notify(tx, [id], { kind: 'need_submitted', params: { title, enterprise: '样例银业' }, path: '/needs?state=submitted' }))
  return catcher.mailTo(demo('bureau'), ({ subject }) => subject.includes(title))
}

test('news stands under the bell, comes by mail, and leads to its page, without JavaScript', async () => {
  const mail = await news('甲需求')
  expect(mail.paths).toContain('/needs?state=submitted')
  const { page, context } = await plain(demo('bureau'))
  await page.goto('/overview')
  await page.getByRole('link', { name: '消息通知，1 条未读' }).click()
  await page.getByRole('button', { name: /提交了需求“甲需求”$/ }).first().click()
  await page.waitForURL(/\/needs\?state=submitted/)
  await page.getByRole('link', { name: '消息通知', exact: true }).waitFor()
  await context.close()
})

test('mail is stopped by one click of the mail program, and started again by one of its reader, who need not sign in', async () => {
  const mail = await news('乙需求')
  const path = mail.paths.find((one) => one.startsWith('/mail/unsubscribe/'))!
  const oneClick = await fetch(portal.url + path, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) })
  expect(oneClick.status).toBe(200)
  const { page, context } = await plain()
  await page.goto(path)
  await page.getByText('已停止发送关于“待办事项”的邮件').waitFor()
  await page.getByRole('button', { name: '恢复接收' }).click()
  await page.getByRole('button', { name: '不再接收' }).waitFor()
  await context.close()
  await news('丙需求')
})

test('the mailbox is closed where there is a mail server', async () => {
  for (const path of ['/mailbox', '/mailbox/01900000-0000-7000-8000-00000000dead'])
    expect((await fetch(portal.url + path, { headers: await headersOf(demo('administrator')) })).status).toBe(404)
})

test('returned mail is taken from whoever knows the token, up to a size', async () => {
  const report = async (token: string, body: string) => (await fetch(`${portal.url}/mail/bounces`, { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'message/rfc822' }, body })).status
  expect(await report(bounceToken, 'Subject: hello\r\n\r\nno report')).toBe(204)
  expect(await report(bounceToken, 'x'.repeat(2 * 1024 * 1024))).toBe(422)
  expect(await report('wrong', 'x')).toBe(403)
})
