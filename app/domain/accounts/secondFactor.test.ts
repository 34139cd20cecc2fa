import { describe, expect, it, vi } from 'vitest'
import { db } from '~/platform/db.server'
import { secondStepSecret } from '~/platform/secondStep.server'
import { currentActor } from '~/platform/session.server'
import { actorOf, administrator, codeOf, newClient, password, plantUser, requestWith, tokenMailed } from './accounts.fixture'
import { beginSecondFactor, confirmSecondFactor, disableSecondFactor, finishSignIn, getSecondFactor, removeSecondFactor, renewBackupCodes } from './secondFactor.server'
import { askForSignInLink, signInByLink } from './recovery.server'
import { signIn } from './signIn.server'

const wrongCode = { fields: { code: 'codeWrong' } }
const later = (seconds: number) => new Date(Date.now() + seconds * 1000)

/** scrypt is slow on purpose, and slower on a busy machine. */
vi.setConfig({ testTimeout: 30_000 })

/** Somebody with codes on, whose last code was of two minutes ago. */
async function guarded() {
  const { id, email } = await plantUser()
  const actor = await actorOf(id)
  await beginSecondFactor(actor)
  const codes = await confirmSecondFactor(actor, await codeOf(id, later(-120)), later(-120))
  return { id, email, actor, codes }
}

async function firstStep(email: string): Promise<string> {
  const { headers, done } = await signIn({ email, password }, newClient())
  expect(done).toBe(false)
  expect(await currentActor(requestWith(headers))).toEqual({ role: 'visitor' })
  return (await secondStepSecret(requestWith(headers)))!
}

describe('codes', () => {
  it('are asked for only after a first one came back', async () => {
    const { id, email } = await plantUser()
    const actor = await actorOf(id)
    await beginSecondFactor(actor)
    const { enabled, enrolment } = await getSecondFactor(actor)
    expect([enabled, enrolment?.secret]).toEqual([false, expect.stringMatching(/^[A-Z2-7]{32}$/)])
    expect(enrolment?.uri).toContain(encodeURIComponent(email))
    await expect(confirmSecondFactor(actor, '000000', later(-600))).rejects.toMatchObject(wrongCode)
    await expect(signIn({ email, password }, newClient())).resolves.toMatchObject({ done: true })
    expect(await confirmSecondFactor(actor, await codeOf(id))).toHaveLength(10)
    expect(await getSecondFactor(actor)).toEqual({ enabled: true, backupCodesLeft: 10, enrolment: null })
    await expect(beginSecondFactor(actor)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('let in after the password, not before, and end the first step', async () => {
    const { id, email } = await guarded()
    const secret = await firstStep(email)
    const { headers } = await finishSignIn(secret, await codeOf(id), newClient())
    expect(await currentActor(requestWith(headers))).toMatchObject({ userId: id })
    await expect(finishSignIn(secret, await codeOf(id, later(30)), newClient())).rejects.toMatchObject({ code: 'gone' })
    await expect(finishSignIn('made up', await codeOf(id, later(30)), newClient())).rejects.toMatchObject({ code: 'gone' })
  })

  it('work once, within their minute and a half, and of two side by side one', async () => {
    const { id, email } = await guarded()
    const code = await codeOf(id)
    const secrets = [await firstStep(email), await firstStep(email)]
    const tries = await Promise.allSettled(secrets.map((secret) => finishSignIn(secret, code, newClient())))
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const again = await firstStep(email)
    await expect(finishSignIn(again, code, newClient())).rejects.toMatchObject(wrongCode)
    await expect(finishSignIn(again, await codeOf(id, later(-90)), newClient())).rejects.toMatchObject(wrongCode)
  })

  it('are asked for after a link as after a password', async () => {
    const { email } = await guarded()
    await askForSignInLink(email, newClient(), '/')
    await expect(signInByLink(await tokenMailed(email, 'magic_link'), newClient())).resolves.toMatchObject({ done: false })
  })

  it('lock after five wrong ones, which a right password does not forgive', async () => {
    const { id, email } = await guarded()
    for (let n = 0; n < 5; n++) await expect(finishSignIn(await firstStep(email), '12345', newClient())).rejects.toMatchObject(wrongCode)
    await expect(finishSignIn(await firstStep(email), await codeOf(id), newClient())).rejects.toMatchObject({ code: 'too_many', detail: 'codeLocked|{"minutes":15}' })
  })

  it('are kept encrypted, and backup codes not at all', async () => {
    const { id, codes, actor } = await guarded()
    const row = await db().twoFactor.findUniqueOrThrow({ where: { userId: id } })
    expect(row.backupCodes).toHaveLength(10)
    for (const code of codes) expect(JSON.stringify(row)).not.toContain(code.replaceAll('-', ''))
    expect((await getSecondFactor(actor)).enrolment).toBeNull()
  })
})

describe('a backup code', () => {
  it('lets in once in place of a code, however it is written', async () => {
    const { email, codes, actor } = await guarded()
    await expect(finishSignIn(await firstStep(email), ` ${codes[0]!.toUpperCase()} `, newClient())).resolves.toMatchObject({ done: true })
    await expect(finishSignIn(await firstStep(email), codes[0]!, newClient())).rejects.toMatchObject(wrongCode)
    expect(await getSecondFactor(actor)).toMatchObject({ backupCodesLeft: 9 })
  })

  it('ends when new ones are made', async () => {
    const { email, codes, actor } = await guarded()
    await expect(renewBackupCodes(actor, 'wrong')).rejects.toMatchObject({ fields: { proofPassword: 'proofWrong' } })
    const fresh = await renewBackupCodes(actor, password)
    await expect(finishSignIn(await firstStep(email), codes[1]!, newClient())).rejects.toMatchObject(wrongCode)
    await expect(finishSignIn(await firstStep(email), fresh[1]!, newClient())).resolves.toMatchObject({ done: true })
  })
})

describe('turning codes off', () => {
  it('takes the password or a code, and is told by mail', async () => {
    const { id, email, actor } = await guarded()
    await expect(disableSecondFactor(actor, 'wrong')).rejects.toMatchObject({ fields: { proofPassword: 'proofWrong' } })
    await disableSecondFactor(actor, await codeOf(id))
    await expect(signIn({ email, password }, newClient())).resolves.toMatchObject({ done: true })
    expect(await db().mailMessage.count({ where: { address: email, kind: 'second_factor_off' } })).toBe(1)
  })

  it('is done by an administrator for whoever lost their phone, by nobody else', async () => {
    const { id, email, actor } = await guarded()
    await expect(removeSecondFactor(actor, id)).rejects.toMatchObject({ code: 'forbidden' })
    await removeSecondFactor(await administrator(), id)
    await expect(signIn({ email, password }, newClient())).resolves.toMatchObject({ done: true })
  })
})
