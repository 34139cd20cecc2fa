import { afterAll, beforeAll, expect, test } from 'vitest'
import { mailRound } from '~/domain/mail/round.server'
import { notify } from '~/domain/notifications/notify.server'
import { closeDb, db, inTransaction } from '~/platform/db.server'
import { stopJobs } from '~/platform/jobs.server'
import { cloneDatabase } from '@tests/setup/databases'
import { temporaryFolder } from '@tests/setup/folders'
import { until } from '../../scripts/lib/processes.mjs'
import { type Killer, startKiller } from './mail/killing'

let killers: Killer[]

beforeAll(async () => {
  process.env.DATABASE_URL = await cloneDatabase(`${process.env.TEST_RUN}mail_${process.pid}`, 'empty')
})

afterAll(async () => {
  await stopJobs()
  await closeDb()
  await Promise.all(killers.map(({ catcher }) => catcher.stop()))
})

const inAnHour = () => new Date(Date.now() + 3_600_000)

/** Mail that waits, each to a reader of its own. */
async function queue(count: number, name: string): Promise<void> {
  const readers = Array.from({ length: count }, (_, index) => ({ id: `${name}-${index}`, email: `${name}-${index}@example.cn`, name: '样例读者' }))
  await db().user.createMany({ data: readers })
  await inTransaction((tx) => notify(tx, readers.map(({ id }) => id), { kind: 'need_submitted', params: { title: '高纯银粉', enterprise: '样例银业' }, path: '/needs' }))
}

test('however often its senders are killed, no mail arrives twice, and each that did not arrive is queued or unconfirmed', { timeout: 400_000 }, async () => {
  const env = { DATA_DIR: temporaryFolder(), VITEST: '', NODE_ENV: 'production', MEILISEARCH_URL: '', MEILISEARCH_KEY: '' }
  killers = await Promise.all([startKiller(env), startKiller(env), startKiller(env)])
  process.env.SMTP_URL = killers[0]!.catcher.url
  await Promise.all(
    killers.map(async ({ killOne }, killer) => {
      for (let kills = 0; kills < 7; kills += 1) {
        await queue(6, `reader-${killer}-${kills}`)
        await killOne()
      }
    }),
  )
  const arrivals = () => killers.flatMap(({ catcher }) => catcher.mails.map(({ to }) => to[0]!))
  const arrivedNow = new Set(arrivals())
  const lost = (await db().mailMessage.findMany()).filter(({ address, state }) => !arrivedNow.has(address) && !['queued', 'sending', 'unconfirmed'].includes(state))
  expect(lost).toEqual([])

  const settled = async () => {
    await mailRound(inAnHour())
    return (await db().mailMessage.count({ where: { state: { in: ['queued', 'sending'] } } })) === 0
  }
  expect(await until(settled, 60_000)).toBe(true)

  const arrived = arrivals()
  expect(arrived.length).toBe(new Set(arrived).size)
  const rows = await db().mailMessage.findMany()
  expect(rows).toHaveLength(126)
  expect(rows.filter(({ address, state }) => !arrived.includes(address) && state !== 'unconfirmed')).toEqual([])
  expect(rows.filter(({ address, state }) => arrived.includes(address) && !['sent', 'unconfirmed'].includes(state))).toEqual([])
})
