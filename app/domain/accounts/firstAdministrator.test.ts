import { beforeEach, describe, expect, it, vi } from 'vitest'
import { currentActor } from '~/platform/session.server'
import { db } from '~/platform/db.server'
import { newClient, password, plantUser, requestWith } from './accounts.fixture'
import { becomeFirstAdministrator, checkFirstAdministratorLink, inviteFirstAdministrator } from './firstAdministrator.server'

const gone = { code: 'gone' }

async function newToken(): Promise<string> {
  const path = await inviteFirstAdministrator()
  return new URL(path!, 'http://localhost').searchParams.get('token')!
}

const claim = (token: string, email = 'first@example.com') => becomeFirstAdministrator({ token, email, name: '管理员', password }, newClient(), 'zh-CN')

/** scrypt is slow on purpose, and slower on a busy machine. */
vi.setConfig({ testTimeout: 30_000 })

describe('the first administrator', () => {
  beforeEach(async () => {
    await db().consent.deleteMany()
    await db().user.deleteMany()
  })

  it('comes from the link, and is signed in', async () => {
    const token = await newToken()
    await expect(checkFirstAdministratorLink(token)).resolves.toBeUndefined()
    expect(await currentActor(requestWith(await claim(token)))).toMatchObject({ name: '管理员', role: 'administrator' })
  })

  it('uses the link up', async () => {
    const token = await newToken()
    await claim(token)
    await expect(claim(token, 'second@example.com')).rejects.toMatchObject(gone)
    expect(await inviteFirstAdministrator()).toBeNull()
  })

  it('is one, however many use the link at once', async () => {
    const token = await newToken()
    const claims = await Promise.allSettled([1, 2, 3].map((n) => claim(token, `${n}@example.com`)))
    expect(claims.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
    expect(await db().user.count()).toBe(1)
  })

  it('needs a link that is known, not replaced and not expired', async () => {
    const replaced = await newToken()
    const token = await newToken()
    await expect(claim('made up')).rejects.toMatchObject(gone)
    await expect(claim(replaced)).rejects.toMatchObject(gone)
    await db().verification.updateMany({ data: { expiresAt: new Date(0) } })
    await expect(claim(token)).rejects.toMatchObject(gone)
  })

  it('cannot come where there is a user already', async () => {
    const token = await newToken()
    await plantUser()
    await expect(claim(token)).rejects.toMatchObject(gone)
  })
})
