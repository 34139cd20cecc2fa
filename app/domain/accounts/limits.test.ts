import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { db } from '~/platform/db.server'
import { newClient } from './accounts.fixture'
import { limitRequests } from './limits.server'

const run = promisify(execFile)
const refused = { code: 'too_many', detail: expect.stringMatching(/^tooManyRequests\|\{"minutes":(60|59)\}$/) }

async function ask(times: number, ...args: Parameters<typeof limitRequests>) {
  for (let n = 0; n < times; n++) await limitRequests(...args)
}

describe('requests', () => {
  it('are limited to five an hour for an account, from whatever address, kind by kind', async () => {
    const account = `${randomUUID()}@example.com`
    for (let n = 0; n < 5; n++) await limitRequests('reset', newClient(), account)
    await expect(limitRequests('reset', newClient(), account)).rejects.toMatchObject(refused)
    await expect(limitRequests('magic-link', newClient(), account)).resolves.toBeUndefined()
  })

  it('are limited to thirty an hour for a network, whatever account', async () => {
    const address = '2001:db8:aa:bb::'
    for (let n = 0; n < 30; n++) await limitRequests('registration', { address: `${address}${n}`, userAgent: '' }, randomUUID())
    await expect(limitRequests('registration', { address: `${address}ffff`, userAgent: '' })).rejects.toMatchObject(refused)
  })

  it('are let again after an hour', async () => {
    const account = randomUUID()
    await ask(5, 'verification', newClient(), account)
    await db().$executeRaw`UPDATE "SignInThrottle" SET "windowStart" = "windowStart" - interval '61 minutes' WHERE "key" = ${`verification:account:${account}`}`
    await expect(limitRequests('verification', newClient(), account)).resolves.toBeUndefined()
  })

  it('are counted across processes that ask side by side', async () => {
    const child = fileURLToPath(new URL('limits.child.ts', import.meta.url))
    const account = randomUUID()
    const counts = await Promise.all([1, 2].map(() => run(process.execPath, ['--import', 'tsx', child, account])))
    expect(counts.map(({ stdout }) => Number(stdout)).reduce((sum, n) => sum + n)).toBe(5)
  })
})
