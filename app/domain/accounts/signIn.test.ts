import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it, vi } from 'vitest'
import { currentActor, signOut } from '~/platform/session.server'
import { clientAddress } from '~/platform/address.server'
import { db } from '~/platform/db.server'
import { newClient, password, plantUser, requestWith } from './accounts.fixture'
import { signIn } from './signIn.server'
import { limits } from './throttle.server'

const run = promisify(execFile)

const wrong = (email: string, client = newClient()) => signIn({ email, password: 'not this one' }, client)

async function lockOut(email: string) {
  for (let n = 0; n < limits.account.failures; n++) await expect(wrong(email)).rejects.toMatchObject({ code: 'unauthenticated' })
}

/** Moves everything the throttle remembers of a key into the past. */
const letPass = (key: string, minutes: number) => db().$executeRaw`
  UPDATE "SignInThrottle" SET "windowStart" = "windowStart" - ${minutes} * interval '1 minute',
    "lockedUntil" = "lockedUntil" - ${minutes} * interval '1 minute' WHERE "key" = ${key}`

/** scrypt is slow on purpose, and slower on a busy machine. */
vi.setConfig({ testTimeout: 30_000 })

describe('signing in', () => {
  it('opens a session that tells who is asking, until it is signed out', async () => {
    const { id, email } = await plantUser({ name: '样例专员' })
    const { headers } = await signIn({ email, password }, newClient())
    expect(headers.getSetCookie().join()).toMatch(/lianyan\.session_token=.*HttpOnly.*SameSite=Lax/i)
    expect(await currentActor(requestWith(headers))).toEqual({ userId: id, name: '样例专员', role: 'bureau', enterpriseId: null, memberRole: null, expertId: null, expertRole: null })
    await signOut(requestWith(headers))
    expect(await currentActor(requestWith(headers))).toEqual({ role: 'visitor' })
  })

  it('records the client address that it was given', async () => {
    const { id, email } = await plantUser()
    await signIn({ email, password }, { address: '192.0.2.44', userAgent: 'test' })
    expect(await db().session.findFirst({ where: { userId: id } })).toMatchObject({ ipAddress: '192.0.2.44', userAgent: 'test' })
  })

  it('answers an unknown e-mail as it answers a wrong password, and locks it alike', async () => {
    const { email } = await plantUser()
    const unknown = `${randomUUID()}@example.com`
    const refusals = await Promise.all([email, unknown].map((one) => wrong(one).catch((error: Error) => error)))
    expect(refusals[0]).toEqual(refusals[1])
    for (let n = 1; n < limits.account.failures; n++) await wrong(unknown).catch(() => null)
    await expect(wrong(unknown)).rejects.toMatchObject({ code: 'too_many' })
  })

  it('treats a forged or expired session as none', async () => {
    const { id, email } = await plantUser()
    const { headers } = await signIn({ email, password }, newClient())
    await db().session.updateMany({ where: { userId: id }, data: { expiresAt: new Date(0) } })
    expect(await currentActor(requestWith(headers))).toEqual({ role: 'visitor' })
    const { token } = await db().session.create({ data: { userId: id, token: randomUUID(), expiresAt: new Date(Date.now() + 60_000) } })
    const forged = new Request('http://localhost/', { headers: { cookie: `lianyan.session_token=${token}.forged` } })
    expect(await currentActor(forged)).toEqual({ role: 'visitor' })
  })

  it('lets a suspended account neither in nor on', async () => {
    const { id, email } = await plantUser()
    const { headers } = await signIn({ email, password }, newClient())
    await db().user.update({ where: { id }, data: { suspendedAt: new Date() } })
    expect(await currentActor(requestWith(headers))).toEqual({ role: 'visitor' })
    await expect(signIn({ email, password }, newClient())).rejects.toMatchObject({ code: 'forbidden', detail: 'accountSuspended' })
    await expect(wrong(email)).rejects.toMatchObject({ code: 'unauthenticated' })
    expect(await db().session.count({ where: { userId: id } })).toBe(1)
  })
})

describe('the limit on wrong passwords', () => {
  it('locks the account, even for the right password and from other addresses', async () => {
    const { email } = await plantUser()
    await lockOut(email)
    await expect(signIn({ email, password }, newClient())).rejects.toMatchObject({ code: 'too_many', detail: 'signInLocked|{"minutes":15}' })
  })

  it('lets in again after the lock, and doubles it for the next wrong password', async () => {
    const { email } = await plantUser()
    await lockOut(email)
    await letPass(`account:${email}`, 16)
    await expect(wrong(email)).rejects.toMatchObject({ code: 'unauthenticated' })
    await expect(wrong(email)).rejects.toMatchObject({ detail: 'signInLocked|{"minutes":30}' })
    await letPass(`account:${email}`, 31)
    await expect(signIn({ email, password }, newClient())).resolves.toMatchObject({ done: true })
  })

  it('forgets failures on success, and after a quiet quarter of an hour', async () => {
    const { email } = await plantUser()
    for (const forget of [() => signIn({ email, password }, newClient()), () => letPass(`account:${email}`, 16)]) {
      for (let n = 1; n < limits.account.failures; n++) await wrong(email).catch(() => null)
      await forget()
    }
    await expect(wrong(email)).rejects.toMatchObject({ code: 'unauthenticated' })
  })

  it('holds across processes that try side by side', async () => {
    const email = `${randomUUID()}@example.com`
    const child = fileURLToPath(new URL('attempts.child.ts', import.meta.url))
    const counts = await Promise.all([1, 2].map(() => run(process.execPath, ['--import', 'tsx', child, email])))
    expect(counts.map(({ stdout }) => Number(stdout)).reduce((sum, n) => sum + n)).toBe(limits.account.failures)
  })

  it('locks an address that tries many accounts, whatever X-Forwarded-For it sends', async () => {
    const remoteAddress = '198.51.100.23'
    const attempt = (n: number) => {
      const request = new Request('http://localhost/sign-in', { headers: { 'x-forwarded-for': `203.0.113.${n}` } })
      return wrong(`${randomUUID()}@example.com`, { address: clientAddress(request, { remoteAddress }), userAgent: 'test' })
    }
    await db().signInThrottle.create({ data: { key: `address:${remoteAddress}`, failures: limits.address.failures - 1 } })
    await expect(attempt(1)).rejects.toMatchObject({ code: 'unauthenticated' })
    await expect(attempt(2)).rejects.toMatchObject({ code: 'too_many' })
  })

  it('counts no success against an address', async () => {
    const { email } = await plantUser()
    const client = newClient()
    for (let n = 0; n < 3; n++) await signIn({ email, password }, client)
    const rows = await db().signInThrottle.findMany({ where: { key: { startsWith: `address:${client.address.split('::')[0]}` } } })
    expect(rows.map(({ failures }) => failures)).toEqual([0])
  })
})
