import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { introductionId } from '@sample/load/introductions'
import { sampleId } from '@sample/load/ids'
import { db } from '~/platform/db.server'
import { openWindow, startBrowser } from '@tests/setup/browser'
import { type Portal, startPortal } from '@tests/setup/portal'

const firm = 'yongxin@example.com'
const expert = 'chen.liheng@example.com'
const other = 'shen.zhaoyang@example.com'
const asked = introductionId('anode-slime', 'chen-liheng')

let portal: Portal
let browser: Browser

beforeAll(async () => {
  ;[portal, browser] = await Promise.all([startPortal(), startBrowser()])
})

afterAll(() => Promise.all([browser.close(), portal.stop()]))

test('with JavaScript off an expert accepts, writes with a file, and both then know how to reach each other', async () => {
  const { page, context } = await openWindow(browser, { url: portal.url, as: expert, javaScriptEnabled: false })
  await page.goto('/introductions?turn=mine')
  await page.getByRole('link', { name: /高砷铅阳极泥/ }).first().click()
  await page.getByRole('heading', { name: '请您答复' }).waitFor()
  await page.getByRole('button', { name: '接受对接' }).click()
  await page.getByRole('heading', { name: '双方已同意，请打个招呼' }).waitFor()

  await page.getByRole('button', { name: '发送' }).click()
  await page.getByText('请填写此项').waitFor()
  await page.getByLabel('写留言').fill('资料收到，先看脱砷一段。')
  await page.locator('input[type=file]').setInputFiles({ name: '取样要求.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 sample') })
  await page.getByRole('button', { name: '发送' }).click()
  await page.getByText('资料收到，先看脱砷一段。').waitFor()
  await page.getByRole('link', { name: '取样要求.pdf' }).waitFor()
  expect(await db().introduction.findUnique({ where: { id: asked } })).toMatchObject({ state: 'talks' })

  await page.getByRole('link', { name: '查看联系方式' }).click()
  await page.getByRole('heading', { name: '联系方式', level: 1 }).waitFor()
  expect(await db().contactView.count({ where: { recordKind: 'need', recordId: sampleId('need', 'anode-slime') } })).toBe(1)
  await context.close()
})

test('a firm asks from a pairing, the expert declines with a reason, and the firm reads it beside the pairing', async () => {
  const asking = await openWindow(browser, { url: portal.url, as: firm })
  const need = sampleId('need', 'anode-slime')
  await asking.page.goto(`/introductions/new?need=${need}&expert=${sampleId('expert', 'shen-zhaoyang')}`)
  await asking.page.getByLabel('给对方的话').fill('想请沈老师看看电解一段。')
  await asking.page.getByRole('button', { name: '发出请求' }).click()
  await asking.page.getByRole('heading', { name: /^等沈昭阳.*答复$/ }).waitFor()
  const path = new URL(asking.page.url()).pathname

  const answering = await openWindow(browser, { url: portal.url, as: other })
  await answering.page.goto(path)
  await answering.page.getByRole('link', { name: '谢绝' }).click()
  await answering.page.getByRole('button', { name: '谢绝' }).click()
  await answering.page.getByText('有 1 处需要改正').waitFor()
  await answering.page.getByLabel('原因').selectOption({ label: '近期没有时间' })
  await answering.page.getByRole('button', { name: '谢绝' }).click()
  await answering.page.getByRole('heading', { name: /谢绝了这项对接/ }).waitFor()

  await asking.page.reload()
  await asking.page.getByText('原因：近期没有时间').waitFor()
  expect(asking.complaints()).toEqual([])
  expect(answering.complaints()).toEqual([])
  await Promise.all([asking.context.close(), answering.context.close()])
})
