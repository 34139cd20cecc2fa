import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, today } from '~/domain/calendar'
import { db, inTransaction } from '~/platform/db.server'
import { enqueue, stopJobs } from '~/platform/jobs.server'
import { introductionId } from '@sample/load/introductions'
import { openWindow, startBrowser } from '@tests/setup/browser'
import { type MailCatcher, startMailCatcher } from '@tests/setup/mail'
import { type Portal, startPortal } from '@tests/setup/portal'
import { demo } from '@tests/setup/signIn'

let catcher: MailCatcher
let portal: Portal
let browser: Browser

beforeAll(async () => {
  catcher = await startMailCatcher()
  ;[portal, browser] = await Promise.all([startPortal({ env: { SMTP_URL: catcher.url } }), startBrowser()])
})

afterAll(async () => {
  await stopJobs()
  await browser.close()
  await portal.stop()
  await catcher.stop()
})

/** Has the portal look after what lapses, as it does every hour. */
const anHourPasses = () => inTransaction((tx) => enqueue(tx, 'reminders', {}))

test('an introduction that nobody answered lapses; its firm is told once and can ask anew', async () => {
  const id = introductionId('anode-slime', 'chen-liheng')
  await db().introduction.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 60_000) } })
  await anHourPasses()
  const { paths } = await catcher.mailTo(demo('enterprise'), ({ subject }) => subject.startsWith('对接因无人答复已过期'))
  await anHourPasses()
  const { page, complaints } = await openWindow(browser, { url: portal.url, as: demo('enterprise') })
  await page.goto(paths[0]!)
  await page.getByRole('heading', { name: '无人答复，对接已过期' }).waitFor()
  expect(await page.getByRole('button', { name: '接受对接' }).count()).toBe(0)
  expect(complaints()).toEqual([])
})

test('a need past its validity leaves the public list, and one click in the mail brings it back', async () => {
  const { enterpriseId } = await db().user.findUniqueOrThrow({ where: { email: demo('enterprise') } })
  const { id, title } = await db().need.findFirstOrThrow({ where: { enterpriseId: enterpriseId!, state: 'published', disclosure: { not: 'matched' } } })
  await db().need.update({ where: { id }, data: { validUntil: addDays(today(), -1) } })
  await anHourPasses()
  const { paths } = await catcher.mailTo(demo('enterprise'), ({ subject }) => subject === `需求“${title}”已过期`)
  const { page, complaints } = await openWindow(browser, { url: portal.url, as: demo('enterprise') })
  await page.goto(`/needs?state=published&keyword=${encodeURIComponent(title)}`)
  expect(await page.getByRole('link', { name: title }).count()).toBe(0)
  await page.goto(paths[0]!)
  await page.getByRole('button', { name: '续期' }).click()
  await page.getByText('已发布').first().waitFor()
  expect((await db().need.findUniqueOrThrow({ where: { id } })).validUntil! > today()).toBe(true)
  const told = catcher.mails.map(({ to, subject }) => `${to.join()} ${subject}`)
  expect(new Set(told).size).toBe(told.length)
  expect(complaints()).toEqual([])
})
