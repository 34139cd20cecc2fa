import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db, inTransaction } from '~/platform/db.server'
import { enqueue, stopJobs } from '~/platform/jobs.server'
import { openWindow, startBrowser } from '@tests/setup/browser'
import { type Portal, startPortal } from '@tests/setup/portal'
import { demo } from '@tests/setup/signIn'

let portal: Portal
let browser: Browser

beforeAll(async () => {
  ;[portal, browser] = await Promise.all([startPortal(), startBrowser()])
})

afterAll(async () => {
  await stopJobs()
  await browser.close()
  await portal.stop()
})

const title = '一种银电解阳极袋（样例）'
const day = (text: string) => new Date(`${text}T00:00:00Z`)
const windowOf = async (email: string) => (await openWindow(browser, { url: portal.url, as: email })).page

/** The portal looks at the record, as it does after each change of it. */
const lookedAt = (id: string) => inTransaction((tx) => enqueue(tx, 'entitlements', { records: [{ kind: 'patent', id }] }))

test('a patent entitles once it is implemented too; its firm claims, the head keeps to the budget, and a correction after the payment is put before the bureau', async () => {
  const { enterpriseId } = await db().user.findUniqueOrThrow({ where: { email: demo('enterprise') } })
  const budget = await db().budget.create({ data: { title: '专项（样例）', year: 2026, amount: 60_000, isSample: true } })
  const { id: recordId } = await db().patent.create({ data: { title, kind: 'invention', enterpriseId, inventors: '样例发明人', grantedOn: day('2026-03-01'), isSample: true } })
  await lookedAt(recordId)
  await db().patent.update({ where: { id: recordId }, data: { implementedOn: day('2026-06-01') } })
  await lookedAt(recordId)

  const firm = await windowOf(demo('enterprise'))
  await expect.poll(() => db().entitlement.count({ where: { recordId } }), { timeout: 20_000 }).toBe(1)
  await firm.goto('/desk')
  await firm.getByRole('link', { name: title }).click()
  await firm.getByRole('link', { name: '申领', exact: true }).click()
  await firm.getByLabel('申领说明').fill('专利证书已交科技局')
  await firm.getByRole('button', { name: '申领' }).click()
  await firm.getByText('已申领，等待科技局核实。').waitFor()
  const path = new URL(firm.url()).pathname

  const rival = await windowOf('yinhe@example.com')
  expect((await rival.goto(path))?.status()).toBe(404)

  const officer = await windowOf(demo('bureau'))
  await officer.goto(`${path}/check`)
  await officer.getByRole('button', { name: '核实通过' }).click()
  await officer.getByText('已核实，等待局领导批准。').waitFor()

  const head = await windowOf(demo('head'))
  await head.goto(`${path}/approve`)
  await head.getByLabel('列支科目').selectOption(budget.id)
  await head.getByRole('button', { name: '批准' }).click()
  await head.getByText('超过该科目的余额，还可批准 60,000 元').waitFor()
  await head.getByLabel('批准金额').fill('60000')
  await head.getByRole('button', { name: '批准' }).click()
  await head.getByText('已批准，企业会收到通知。').waitFor()

  await officer.goto(`${path}/pay`)
  await officer.getByRole('button', { name: '登记拨付' }).click()
  await officer.getByText('已登记拨付，企业会收到通知。').waitFor()

  await db().patent.update({ where: { id: recordId }, data: { implementedOn: null } })
  await lookedAt(recordId)
  await expect.poll(async () => (await db().entitlement.findFirstOrThrow({ where: { recordId } })).doubt, { timeout: 20_000 }).toBe('record_changed')
  await officer.goto(path)
  await officer.getByText('这项奖补已拨付，但依据有变').waitFor()
}, 120_000)
