import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages } from '~/locales'
import { openWindow, startBrowser } from '@tests/setup/browser'
import { type Portal, startPortal } from '@tests/setup/portal'
import { headersOf } from '@tests/setup/signIn'
import { builtServer } from '../../scripts/lib/app.mjs'
import { addressBook } from './pages/addresses'
import { importSheet, prepareWorld } from './pages/prepare'
import { textCheck } from './pages/texts'
import { inspect, views } from './pages/visit'
import { allReaders, emailOf, kindred, readWorld, type ReaderRole, type World } from './pages/world'

interface Route {
  id: string
  path?: string
  module: { default?: unknown }
}

let portal: Portal
let browser: Browser
let world: World
let routes: Route[]

beforeAll(async () => {
  await prepareWorld()
  routes = Object.values((await builtServer()).routes as Record<string, Route>).filter(({ id }) => id !== 'root')
  ;[portal, browser] = await Promise.all([startPortal(), startBrowser()])
  await importSheet(portal.url)
  world = await readWorld()
})

afterAll(() => Promise.all([browser.close(), portal.stop()]))

const addressOf = ({ path }: Route) => `/${path ?? ''}`

test('the address book knows every route of the manifest', () => {
  expect(Object.keys(addressBook(world)).sort()).toEqual(routes.map(addressOf).sort())
})

test.each(allReaders)('%s gets the status that the permissions say', { timeout: 240_000 }, async (role) => {
  const headers = await headersOf(emailOf(role))
  const wrong: string[] = []
  for (const { path, status } of Object.values(addressBook(world)).flat()) {
    const expected = status(world.actors[role])
    const reply = await fetch(portal.url + path, { headers, redirect: 'manual' })
    await reply.body?.cancel()
    if (reply.status !== expected) wrong.push(`${path}: ${reply.status} instead of ${expected}`)
  }
  expect(wrong).toEqual([])
})

describe.each(languages)('%s', (language) => {
  test.each(allReaders)('%s finds every page in order', { timeout: 600_000 }, async (role) => {
    const check = await textCheck(language)
    const window = await openWindow(browser, { url: portal.url, language, as: emailOf(role), colorScheme: views[language].colorScheme })
    const findings: string[] = []
    for (const path of pagesFor(role)) findings.push(...(await inspect(window, path, views[language], check)).map((finding) => `${path} ${finding}`))
    await window.context.close()
    expect(findings).toEqual([])
  })
})

/** Of each route one address that shows its page to the role, and of each way to be refused one; of readers who are kin to others only what looks different, of an administrator what the bureau is not shown. */
function pagesFor(role: ReaderRole): string[] {
  const actor = world.actors[role]
  const book = addressBook(world)
  const shown = (path: string) => book[path]?.find(({ status }) => status(actor) === 200)?.path ?? []
  if (role in kindred) return kindred[role as keyof typeof kindred].flatMap(shown)
  const refusals = [403, 404].flatMap((refused) => Object.values(book).flat().find(({ status }) => status(actor) === refused)?.path ?? [])
  const own = [...routes.filter(({ module }) => module.default).map(addressOf).flatMap(shown), ...refusals]
  if (role !== 'administrator') return own
  const office = new Set(pagesFor('bureau'))
  return own.filter((path) => !office.has(path))
}
