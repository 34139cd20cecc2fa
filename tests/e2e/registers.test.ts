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

const title = '样例：含银废料综合回收申报'

test('a declaration is entered, advanced, withdrawn, restored and exported, with and without JavaScript', { timeout: 120_000 }, async () => {
  for (const javaScriptEnabled of [true, false]) {
    const { page, context, complaints } = await openWindow(browser, { url: portal.url, as: demo('bureau'), javaScriptEnabled })
    await page.goto('/registers')
    await page.locator('main').getByRole('link', { name: '项目申报', exact: true }).click()
    await page.getByRole('link', { name: '登记项目申报' }).first().click()
    await page.getByLabel('项目名称').fill(title)
    await page.getByLabel('数量').fill('3')
    await page.getByLabel('申报时间').fill('去年')
    await page.getByLabel('申请金额（元）').fill('9亿多')
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByText('请填写以元为单位的数字').waitFor()
    await page.getByText('请写成 2017-06-18').waitFor()
    expect(await page.getByLabel('项目名称').inputValue()).toBe(title)
    expect(await page.getByLabel('申请金额（元）').inputValue()).toBe('9亿多')

    await page.getByLabel('申报级别').selectOption('省级')
    await page.getByLabel('申报时间').fill('2017-03')
    await page.getByLabel('申请金额（元）').fill('500000')
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByText('有名称的记录只能是一项').waitFor()
    await page.getByLabel('数量').fill('1')
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.getByText('已建立。').waitFor()

    await page.getByRole('link', { name: '登记进展' }).click()
    await page.getByLabel('进展到').selectOption('立项')
    await page.getByLabel('时间').fill('2017-05-20')
    await page.getByLabel('立项金额（元）').fill('300000')
    await page.getByRole('button', { name: '保存' }).click()
    await page.locator('[aria-current=step]').getByText('立项').waitFor()
    await page.getByText('30万元', { exact: true }).first().waitFor()

    await page.getByRole('link', { name: '撤回', exact: true }).click()
    await page.getByRole('button', { name: '撤回', exact: true }).click()
    await page.getByText('请写明原因').waitFor()
    await page.getByLabel('原因').fill('重复登记')
    await page.getByRole('button', { name: '撤回', exact: true }).click()
    await page.getByText('原因：重复登记').waitFor()
    await page.getByRole('link', { name: '恢复', exact: true }).click()
    await page.getByRole('button', { name: '恢复', exact: true }).click()
    await page.getByText('已恢复。').waitFor()

    const { id } = await db().declaration.findFirstOrThrow({ where: { title }, orderBy: { createdAt: 'desc' } })
    expect(await db().declaration.findUniqueOrThrow({ where: { id }, select: { state: true, stage: true, level: true } })).toEqual({ state: 'active', stage: 'approved', level: 'provincial' })
    await page.goto('/registers/declarations?keyword=含银废料&from=2017-03&to=2017-03')
    const exported = await page.request.get(`${portal.url}/registers/declarations/export?keyword=含银废料`)
    expect(exported.headers()['content-type']).toContain('spreadsheetml')
    expect((await exported.body()).length).toBeGreaterThan(2000)
    expect(await page.getByRole('row', { name: title }).count()).toBeGreaterThan(0)
    expect(complaints()).toEqual([])
    await context.close()
  }
})
