import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { actorOf, codeOf, password, plantUser } from '~/domain/accounts/accounts.fixture'
import { beginSecondFactor, confirmSecondFactor } from '~/domain/accounts/secondFactor.server'
import { openWindow, startBrowser } from '@tests/setup/browser'
import { type Portal, startPortal } from '@tests/setup/portal'

let portal: Portal
let browser: Browser
/** By its name, since browsers make no passkeys for bare addresses. */
let url: string

beforeAll(async () => {
  ;[portal, browser] = await Promise.all([startPortal({ search: 'none' }), startBrowser()])
  url = portal.url.replace('127.0.0.1', 'localhost')
})

afterAll(() => Promise.all([browser.close(), portal.stop()]))

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)

async function signInByPassword(page: Page, email: string) {
  await page.goto('/sign-in?next=/account')
  await page.getByLabel('邮箱').fill(email)
  await page.getByLabel('密码').fill(password)
  await page.getByRole('main').getByRole('button', { name: '登录', exact: true }).click()
}

test('without JavaScript, a code or a backup code opens the door after the password', async () => {
  const { id, email } = await plantUser()
  const actor = await actorOf(id)
  await beginSecondFactor(actor)
  const [backupCode] = await confirmSecondFactor(actor, await codeOf(id, minutesAgo(2)), minutesAgo(2))
  for (const code of [() => codeOf(id), async () => backupCode!]) {
    const { page, context, complaints } = await openWindow(browser, { url, javaScriptEnabled: false })
    await signInByPassword(page, email)
    await page.getByLabel('验证码').fill('000000')
    await page.getByRole('button', { name: '继续' }).click()
    await page.getByText('验证码不对或已用过').waitFor()
    await page.getByLabel('验证码').fill(await code())
    await page.getByRole('button', { name: '继续' }).click()
    await page.waitForURL('**/account')
    expect(complaints()).toEqual([])
    await context.close()
  }
})

test('codes are set up from a QR code, and backup codes are shown once', async () => {
  const { id, email } = await plantUser()
  const { page, context, complaints } = await openWindow(browser, { url, as: email })
  await page.goto('/account/second-factor')
  await page.getByRole('button', { name: '开始设置' }).click()
  await page.getByRole('img', { name: '供验证器扫描的二维码' }).locator('svg').waitFor()
  await page.getByLabel('第二步').fill(await codeOf(id))
  await page.getByRole('button', { name: '开启' }).click()
  await page.getByRole('heading', { name: '备用码' }).waitFor()
  const codes = await page.getByRole('main').getByRole('listitem').allTextContents()
  expect(codes).toHaveLength(10)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: '下载备用码' }).click()
  expect((await download).suggestedFilename()).toBe('联研备用码.txt')
  await page.goto('/account/second-factor')
  await page.getByText('还有 10 个备用码可用').waitFor()
  expect(await page.content()).not.toContain(codes[0])
  expect(complaints()).toEqual([])
  await context.close()
})

test('a passkey is made, named, lets in without a password, and is removed', async () => {
  const { email } = await plantUser({ name: '样例钥匙人' })
  const { page, context, complaints } = await openWindow(browser, { url, as: email })
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  })
  await page.goto('/account/passkeys')
  await page.getByLabel('名称').fill('办公室电脑')
  await page.getByLabel('密码或验证码').fill(password)
  await page.getByRole('button', { name: '添加通行密钥' }).click()
  await page.getByRole('textbox', { name: '名称 办公室电脑' }).waitFor()

  await page.getByRole('button', { name: '退出' }).click()
  await page.getByText('已退出').waitFor()
  await page.goto('/sign-in?next=/account/passkeys')
  await page.getByRole('button', { name: '用通行密钥登录' }).click()
  await page.waitForURL('**/account/passkeys')
  await page.getByRole('link', { name: '样例钥匙人' }).waitFor()

  await page.getByRole('button', { name: '移除 办公室电脑' }).click()
  await page.getByText('还没有通行密钥').waitFor()
  expect(complaints()).toEqual([])
  await context.close()
})
