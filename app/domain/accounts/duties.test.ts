import { afterEach, describe, expect, it } from 'vitest'
import { privacyTextVersion } from '~/domain/privacy/version'
import { changeSettings, getSettings } from '~/domain/settings/settings.server'
import type { Standing } from '~/platform/session.server'
import { administrator } from './accounts.fixture'
import { assertProvedToWrite, dutyBefore } from './duties.server'
import { memberOf, officer } from '@tests/factories/actors'

const fine: Standing = { sessionId: 'one', emailVerified: true, twoFactorEnabled: true, consentVersion: privacyTextVersion }

async function require(secondFactorRequired: boolean) {
  const admin = await administrator()
  await changeSettings(admin, { ...(await getSettings(admin)), secondFactorRequired })
}

afterEach(() => require(false))

describe('before anything else', () => {
  it('nothing is asked of visitors, nor of those with everything done', async () => {
    expect(await dutyBefore({ role: 'visitor' }, null, '/needs')).toBeNull()
    expect(await dutyBefore(officer, fine, '/needs')).toBeNull()
  })

  it.each(['2025-01', null])('who agreed to %s reads the notice, but reaches their own account', async (consentVersion) => {
    const standing = { ...fine, consentVersion }
    for (const path of ['/', '/needs', '/accounts', '/accounting']) expect([path, await dutyBefore(officer, standing, path)]).toEqual([path, '/consent'])
    for (const path of ['/consent', '/privacy', '/sign-out', '/language', '/account', '/account/erase', '/account/export']) expect([path, await dutyBefore(officer, standing, path)]).toEqual([path, null])
  })

  it('the bureau sets up codes where the office asks for them, others need not', async () => {
    const bare = { ...fine, twoFactorEnabled: false }
    expect(await dutyBefore(officer, bare, '/needs')).toBeNull()
    await require(true)
    for (const path of ['/', '/needs', '/account', '/account/password', '/settings']) expect([path, await dutyBefore(officer, bare, path)]).toEqual([path, '/account/second-factor'])
    for (const path of ['/account/second-factor', '/account/second-factor/begin', '/sign-out', '/privacy']) expect([path, await dutyBefore(officer, bare, path)]).toEqual([path, null])
    expect(await dutyBefore(memberOf('firm'), bare, '/needs')).toBeNull()
    expect(await dutyBefore(officer, fine, '/needs')).toBeNull()
  })
})

describe('an address not proved', () => {
  it('lets look but not write, except in one’s own account', () => {
    const standing = { ...fine, emailVerified: false }
    expect(() => assertProvedToWrite(standing, '/needs/new')).toThrow(expect.objectContaining({ code: 'forbidden', detail: 'emailUnverified' }))
    for (const path of ['/account/email/verification', '/sign-out', '/waiting', '/verify-email']) expect(() => assertProvedToWrite(standing, path)).not.toThrow()
    expect(() => assertProvedToWrite(fine, '/needs/new')).not.toThrow()
  })
})
