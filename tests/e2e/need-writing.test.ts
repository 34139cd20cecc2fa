import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { openWindow, startBrowser } from '@tests/setup/browser'
import { type Portal, startPortal } from '@tests/setup/portal'
import { demo } from '@tests/setup/signIn'

let portal: Portal
let browser: Browser

beforeAll(async () => {
  ;[portal, browser] = await Promise.all([startPortal(), startBrowser()])
})

afterAll(() => Promise.all([browser.close(), portal.stop()]))

test('what is typed saves itself, the coach and the experts follow, and a reload shows it all', async () => {
  const { page, context, complaints } = await openWindow(browser, { url: portal.url, as: demo('enterprise') })
  await page.goto('/needs/new')
  await page.getByLabel('需求名称').fill('含铊废水深度处理')
  await page.locator('[data-save=saved]').waitFor()
  await page.locator('[data-expert]').first().waitFor()
  await page.reload()
  expect(await page.getByLabel('需求名称').inputValue()).toBe('含铊废水深度处理')

  await page.getByRole('button', { name: '保存，下一步：内容与指标' }).click()
  await page.locator('[data-remark=noMetric]').waitFor()
  const before = await page.locator('[data-expert]').allInnerTexts()
  await page.getByLabel('需求内容').fill('冶炼废水中铊超标，现有石灰沉淀达不到排放要求，希望以吸附或离子交换深度去除，出水铊浓度低于 5 μg/L，处理能力 200 m³/d。')
  await page.locator('[data-remark=noMetric]').waitFor({ state: 'detached' })
  await expect.poll(() => page.locator('[data-expert]').allInnerTexts()).not.toEqual(before)
  expect(await db().need.count({ where: { title: '含铊废水深度处理' } })).toBe(1)
  await page.reload()
  expect(await page.getByLabel('需求内容').inputValue()).toContain('吸附或离子交换')
  expect(complaints()).toEqual([])
  await context.close()
})

test('what another window saved is not overwritten unasked, and what is typed stays while nothing answers', async () => {
  const { page, context } = await openWindow(browser, { url: portal.url, as: demo('enterprise') })
  const { enterpriseId } = await db().user.findUniqueOrThrow({ where: { email: demo('enterprise') } })
  const { id } = await db().need.create({ data: { title: '银粉粒径控制', description: '', enterpriseId: enterpriseId! } })
  await page.goto(`/needs/${id}/write/content`)
  const other = await context.newPage()
  await other.goto(`/needs/${id}/write/content`)
  await other.getByLabel('要解决的难点').fill('粒径分布宽')
  await other.locator('[data-save=saved]').waitFor()

  await page.getByLabel('要解决的难点').fill('团聚')
  await page.getByText('别的窗口或同事保存过').waitFor()
  expect((await db().need.findUniqueOrThrow({ where: { id } })).difficulty).toBe('粒径分布宽')
  await page.getByRole('button', { name: '用我填写的内容保存' }).click()
  await page.locator('[data-save=saved]').waitFor()
  expect((await db().need.findUniqueOrThrow({ where: { id } })).difficulty).toBe('团聚')

  await context.setOffline(true)
  await page.getByLabel('现有基础').fill('有小试数据')
  await page.locator('[data-save=lost]').waitFor()
  await context.setOffline(false)
  await page.locator('[data-save=saved]').waitFor()
  expect((await db().need.findUniqueOrThrow({ where: { id } })).presentBasis).toBe('有小试数据')
  await context.close()
})
