import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleId } from '@sample/load/ids'
import { today } from '~/domain/calendar'
import { askForReports } from '~/domain/progress/asking.server'
import { halfYearEndedBy } from '~/domain/progress/halfYears'
import { db } from '~/platform/db.server'
import { stopJobs } from '~/platform/jobs.server'
import { openWindow, startBrowser } from '@tests/setup/browser'
import { type Portal, startPortal } from '@tests/setup/portal'

const agreementId = sampleId('agreement', 'silver-recycling-centre')
const agreementPath = `/agreements/${agreementId}`
const year = today().getUTCFullYear() + 2

let portal: Portal
let browser: Browser
let bureau: Page
let firm: Page

beforeAll(async () => {
  ;[portal, browser] = await Promise.all([startPortal(), startBrowser()])
  bureau = (await openWindow(browser, { url: portal.url, as: 'bureau@example.com' })).page
  firm = (await openWindow(browser, { url: portal.url, as: 'yongxin@example.com' })).page
})

afterAll(async () => {
  await stopJobs()
  await Promise.all([browser.close(), portal.stop()])
})

const pdf = (name: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.7 ${name}`) })

test('the bureau plans funding, records a payment with its voucher, and takes a wrong one back', async () => {
  await bureau.goto(agreementPath)
  await bureau.getByRole('link', { name: '添加计划' }).click()
  await bureau.getByRole('heading', { name: '添加计划', level: 1 }).waitFor()
  await bureau.getByLabel('参与方').selectOption({ index: 1 })
  await bureau.getByLabel('年度').fill(String(year))
  await bureau.getByLabel('形式').selectOption({ label: '现金' })
  await bureau.getByLabel('金额（元）').fill('600,000')
  await bureau.getByRole('button', { name: '保存' }).click()
  await bureau.getByRole('heading', { name: '经费计划与到账' }).waitFor()
  await bureau.getByText(/计划合计比约定金额/).waitFor()

  await bureau.getByRole('link', { name: '登记到账' }).click()
  await bureau.getByRole('heading', { name: '登记到账', level: 1 }).waitFor()
  await bureau.getByLabel('对应计划').selectOption({ label: (await bureau.getByRole('option', { name: new RegExp(`${year} 年 · 现金`) }).textContent())! })
  await bureau.getByLabel('金额（元）').fill('一百万')
  await bureau.getByRole('button', { name: '保存' }).click()
  await bureau.getByText('请填写以元为单位的数字').waitFor()
  await bureau.getByLabel('金额（元）').fill('150000')
  await bureau.locator('input[type=file]').setInputFiles(pdf('回单.pdf'))
  await bureau.getByRole('button', { name: '保存' }).click()
  await bureau.getByRole('link', { name: '回单.pdf' }).waitFor()

  const row = bureau.getByRole('row').filter({ hasText: '回单.pdf' })
  await row.getByRole('link', { name: '撤回' }).click()
  await bureau.getByLabel('撤回原因').fill('重复登记')
  await bureau.getByRole('button', { name: '撤回' }).click()
  await bureau.getByText('撤回原因：重复登记').waitFor()
})

test('the firm reports its own duty done with evidence, and nobody else’s', async () => {
  await firm.goto(agreementPath)
  expect(await firm.getByRole('link', { name: '报告完成 银电解废液净化中试' }).count()).toBe(0)
  await firm.getByRole('link', { name: '报告完成 含银废料预处理线验收' }).click()
  await firm.getByRole('button', { name: '报告完成' }).click()
  await firm.getByText('有 1 处需要改正').waitFor()
  await firm.getByLabel('完成情况').fill('验收单 2026-11 号，处理能力达到每日 2 吨。')
  await firm.locator('input[type=file]').setInputFiles(pdf('验收单.pdf'))
  await firm.getByRole('button', { name: '报告完成' }).click()
  await firm.getByRole('table', { name: '里程碑与约定义务' }).getByText('验收单 2026-11 号').waitFor()
  const duty = await db().milestone.findFirstOrThrow({ where: { agreementId, title: '含银废料预处理线验收' } })
  expect(duty.state).toBe('done')
  await firm.goto(`/milestones/${duty.id}`)
  await firm.getByRole('link', { name: '验收单.pdf' }).waitFor()
})

test('the firm is asked for its report by mail, files it, and completes it until the bureau accepts', async () => {
  const party = await db().agreementParty.findFirstOrThrow({ where: { agreementId, enterpriseId: { not: null } } })
  const { to } = halfYearEndedBy(today())
  await db().progressReport.deleteMany({ where: { partyId: party.id, periodTo: to } })
  await askForReports(to)
  const report = await db().progressReport.findFirstOrThrow({ where: { partyId: party.id, periodTo: to } })
  const path = `/progress-reports/${report.id}`
  expect(await db().mailMessage.count({ where: { kind: 'progress_asked', path } })).toBeGreaterThan(0)

  await firm.goto('/desk')
  await firm.locator(`a[href="${path}"]`).click()
  await firm.getByRole('link', { name: '填报', exact: true }).click()
  await firm.getByLabel('本期进展').fill('净化中试连续运行三十天。')
  await firm.getByLabel('本期经费支出（元）').fill('270000')
  await firm.locator('input[type=file]').setInputFiles(pdf('运行记录.pdf'))
  await firm.getByRole('button', { name: '提交报告' }).click()
  await firm.getByText('已提交，等县科技局审阅。').waitFor()

  await bureau.goto(path)
  await bureau.getByRole('link', { name: '审阅' }).click()
  await bureau.getByLabel('结论').selectOption({ label: '退回补充' })
  await bureau.getByRole('button', { name: '保存' }).click()
  await bureau.getByText('有 1 处需要改正').waitFor()
  await bureau.getByLabel('意见').fill('请补充能耗数据')
  await bureau.getByRole('button', { name: '保存' }).click()
  await bureau.getByText('科技局退回了这份报告：请补充能耗数据').waitFor()

  await firm.goto(path)
  await firm.getByRole('link', { name: '补充后重新提交' }).click()
  expect(await firm.getByLabel('本期进展').inputValue()).toBe('净化中试连续运行三十天。')
  await firm.getByLabel('本期进展').fill('净化中试连续运行三十天，吨水电耗 3.1 千瓦时。')
  await firm.getByRole('button', { name: '提交报告' }).click()
  await firm.getByText('已提交，等县科技局审阅。').waitFor()

  await bureau.goto(`${path}/decide`)
  await bureau.getByLabel('结论').selectOption({ label: '接受' })
  await bureau.getByRole('button', { name: '保存' }).click()
  await bureau.getByText('科技局已接受这份报告。').waitFor()
})

test('the calendar shows what is due, and a program without a session fetches it from a secret address', async () => {
  const duty = await db().milestone.findFirstOrThrow({ where: { agreementId, title: '为企业培训技术员6名' } })
  await firm.goto(`/calendar?month=${duty.dueOn!.toISOString().slice(0, 7)}&kind=obligation`)
  await firm.getByRole('table').getByRole('link', { name: '为企业培训技术员6名' }).waitFor()
  await firm.getByRole('link', { name: /下个月/ }).click()
  await firm.waitForURL(/month=\d{4}-\d\d/)

  await firm.getByRole('button', { name: '生成订阅地址' }).click()
  const address = await firm.getByLabel('订阅地址').inputValue()
  const file = await fetch(address)
  expect(file.headers.get('content-type')).toContain('text/calendar')
  expect((await file.text()).replace(/\r\n[ \t]/g, '')).toContain('为企业培训技术员6名')
  await firm.goto('/calendar')
  expect(await firm.content()).not.toContain(new URL(address).pathname)
  await firm.getByRole('button', { name: '停止订阅' }).click()
  await firm.getByText('已停止订阅').waitFor()
  expect((await fetch(address)).status).toBe(404)
})
