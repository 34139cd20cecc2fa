import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Portal, startPortal } from '@tests/setup/portal'
import { headersOf } from '@tests/setup/signIn'
import { builtServer } from '../../scripts/lib/app.mjs'
import { addressesOf } from './leaks/addresses'
import { type Planted, plantSecrets } from './leaks/plant'
import { type Crawler, crawlers, leaksTo, secrets } from './leaks/secrets'

let portal: Portal
let planted: Planted
let addresses: string[]

beforeAll(async () => {
  planted = await plantSecrets()
  const routes = Object.values((await builtServer()).routes as Record<string, { id: string; path?: string; module: { loader?: unknown } }>)
  addresses = addressesOf(routes.filter(({ id, module }) => id !== 'root' && module.loader).map(({ path }) => `/${path ?? ''}`), planted.ids)
  portal = await startPortal({ env: { MAIL_DIR: '' } })
})

afterAll(() => portal.stop())

/** Several at a time: a crawl is bounded by the portal's processor, not by waiting. */
async function inTurns<T>(items: T[], work: (item: T) => Promise<void>, lanes = 4): Promise<void> {
  const queue = [...items]
  await Promise.all(Array.from({ length: lanes }, async () => { for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item) }))
}

interface Crawl {
  findings: string[]
  /** Names of the secrets that were met, rightly or not. */
  seen: Set<string>
}

const crawls = new Map<Crawler, Promise<Crawl>>()

/** Asks for every address as a crawler, once however many tests want to know. */
function crawlAs(crawler: Crawler): Promise<Crawl> {
  const crawl = crawls.get(crawler) ?? crawlAll(crawler)
  crawls.set(crawler, crawl)
  return crawl
}

async function crawlAll(crawler: Crawler): Promise<Crawl> {
  const headers = await headersOf(planted.emails[crawler])
  const crawl: Crawl = { findings: [], seen: new Set() }
  await inTurns(addresses, async (path) => {
    const reply = await fetch(portal.url + path, { headers, redirect: 'manual' })
    const body = await reply.text()
    if (reply.status >= 500) crawl.findings.push(`${path}: ${reply.status}`)
    for (const leak of leaksTo(crawler, path, body)) crawl.findings.push(`${path}: ${leak}`)
    for (const [name, { text }] of Object.entries(secrets)) if (body.includes(text)) crawl.seen.add(name)
  })
  return crawl
}

test.each(crawlers)('%s finds nothing that is not for them, on any page with any record’s id', { timeout: 240_000 }, async (crawler) => {
  expect((await crawlAs(crawler)).findings).toEqual([])
})

test('the crawl would have found them: whoever may read a secret does', { timeout: 720_000 }, async () => {
  const seen = new Set<string>()
  for (const crawler of ['member', 'partner', 'asked'] as const) for (const name of (await crawlAs(crawler)).seen) seen.add(name)
  const readable = Object.entries(secrets).filter(([, secret]) => secret.for.some((crawler) => crawler !== 'pending' as string)).map(([name]) => name)
  expect([...seen].sort()).toEqual(readable.sort())
})
