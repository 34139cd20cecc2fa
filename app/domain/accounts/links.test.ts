import { randomUUID } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { db } from '~/platform/db.server'
import { currentActor } from '~/platform/session.server'
import { actorOf, newClient, password, plantUser, requestWith, tokenMailed } from './accounts.fixture'
import { addressOfLink, askForEmailChange, changeEmail, keepEmail } from './emailChange.server'
import { addressToVerify, askForVerification, askForVerificationAgain, verifyEmail } from './emailVerification.server'
import { askForReset, askForSignInLink, checkLink, resetForgottenPassword, signInByLink } from './recovery.server'
import { signIn } from './signIn.server'

const gone = { code: 'gone' }
const minutesLater = (minutes: number) => new Date(Date.now() + minutes * 60_000)
const mailsTo = (address: string) => db().mailMessage.count({ where: { address } })

/** scrypt is slow on purpose, and slower on a busy machine. */
vi.setConfig({ testTimeout: 30_000 })

async function newcomer() {
  const { id, email } = await plantUser({ emailVerified: false })
  await askForVerification(db(), await db().user.findUniqueOrThrow({ where: { id } }))
  return { id, email, token: await tokenMailed(email, 'verify_email') }
}

describe('the proof of an address', () => {
  it('comes by a link that is looked at freely and used once', async () => {
    const { id, email, token } = await newcomer()
    expect(await addressToVerify(token)).toBe(email)
    expect(await addressToVerify(token)).toBe(email)
    await verifyEmail(token)
    expect(await db().user.findUnique({ where: { id } })).toMatchObject({ emailVerified: true })
    await expect(verifyEmail(token)).rejects.toMatchObject(gone)
  })

  it('keeps no secret that a reader of the database could use', async () => {
    const { token } = await newcomer()
    expect(JSON.stringify(await db().verification.findMany())).not.toContain(token)
  })

  it('takes a day at most, and no other kind of link', async () => {
    const { token } = await newcomer()
    await expect(verifyEmail(token, minutesLater(24 * 60 + 1))).rejects.toMatchObject(gone)
    await expect(resetForgottenPassword(token, 'a new password')).rejects.toMatchObject(gone)
    await expect(verifyEmail(randomUUID())).rejects.toMatchObject(gone)
  })

  it('is asked for again a few times an hour, and not once it came', async () => {
    const { id, token } = await newcomer()
    const actor = await actorOf(id)
    for (let n = 0; n < 5; n++) await askForVerificationAgain(actor, newClient())
    await expect(askForVerificationAgain(actor, newClient())).rejects.toMatchObject({ code: 'too_many' })
    await verifyEmail(token)
    await db().signInThrottle.deleteMany()
    await expect(askForVerificationAgain(actor, newClient())).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('a link to sign in by', () => {
  it('lets in once, within a quarter of an hour, and proves the address', async () => {
    const { id, email } = await plantUser({ emailVerified: false })
    await askForSignInLink(email, newClient(), '/needs')
    const token = await tokenMailed(email, 'magic_link')
    await expect(signInByLink(token, newClient(), minutesLater(16))).rejects.toMatchObject(gone)
    const { headers, done } = await signInByLink(token, newClient())
    expect(done).toBe(true)
    expect(await currentActor(requestWith(headers))).toMatchObject({ userId: id })
    expect(await db().user.findUnique({ where: { id } })).toMatchObject({ emailVerified: true })
    await expect(signInByLink(token, newClient())).rejects.toMatchObject(gone)
  })

  it('is used by one of those who press side by side', async () => {
    const { email } = await plantUser()
    await askForSignInLink(email, newClient(), '/')
    const token = await tokenMailed(email, 'magic_link')
    const tries = await Promise.allSettled([1, 2, 3].map(() => signInByLink(token, newClient())))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('is answered alike for an unknown address and a suspended account, which get no mail, and limited alike', async () => {
    const unknown = `${randomUUID()}@example.com`
    const { email: suspended } = await plantUser({ suspendedAt: new Date() })
    for (const email of [unknown, suspended]) {
      for (let n = 0; n < 5; n++) await expect(askForSignInLink(email, newClient(), '/')).resolves.toBeUndefined()
      await expect(askForSignInLink(email, newClient(), '/')).rejects.toMatchObject({ code: 'too_many' })
      expect(await mailsTo(email)).toBe(0)
    }
  })

  it('lets nobody in who was suspended, or left the address, since', async () => {
    for (const change of [{ suspendedAt: new Date() }, { email: `${randomUUID()}@example.com` }]) {
      const { id, email } = await plantUser()
      await askForSignInLink(email, newClient(), '/')
      const token = await tokenMailed(email, 'magic_link')
      await db().user.update({ where: { id }, data: change })
      await expect(signInByLink(token, newClient())).rejects.toMatchObject(gone)
    }
  })
})

describe('a forgotten password', () => {
  it('is set anew by a link, once, within an hour: sessions end, the lock is lifted, the owner is told', async () => {
    const { id, email } = await plantUser()
    const { headers } = await signIn({ email, password }, newClient())
    for (let n = 0; n < 6; n++) await signIn({ email, password: 'wrong' }, newClient()).catch(() => null)
    await askForReset(email, newClient())
    const token = await tokenMailed(email, 'reset_password')
    await expect(checkLink('reset-password', token)).resolves.toBeUndefined()
    await expect(resetForgottenPassword(token, 'a new password', minutesLater(61))).rejects.toMatchObject(gone)
    await resetForgottenPassword(token, 'a new password')
    expect(await currentActor(requestWith(headers))).toEqual({ role: 'visitor' })
    await expect(signIn({ email, password: 'a new password' }, newClient())).resolves.toMatchObject({ done: true })
    await expect(resetForgottenPassword(token, 'another password')).rejects.toMatchObject(gone)
    expect(await db().mailMessage.count({ where: { address: email, kind: 'password_changed' } })).toBe(1)
    expect(await db().auditEntry.count({ where: { recordId: id, action: 'reset_password' } })).toBe(1)
  })
})

describe('a change of address', () => {
  async function asked() {
    const { id, email } = await plantUser()
    const wanted = `${randomUUID()}@example.com`
    await askForEmailChange(await actorOf(id), { email: wanted, proofPassword: password }, newClient())
    return { id, email, wanted, token: await tokenMailed(wanted, 'change_email'), objection: await tokenMailed(email, 'email_changing') }
  }

  it('asks for the password first', async () => {
    const { id, email } = await plantUser()
    await expect(askForEmailChange(await actorOf(id), { email: 'new@example.com', proofPassword: 'wrong' }, newClient())).rejects.toMatchObject({ fields: { proofPassword: 'proofWrong' } })
    await expect(askForEmailChange(await actorOf(id), { email, proofPassword: password }, newClient())).rejects.toMatchObject({ fields: { email: 'sameEmail' } })
  })

  it('comes about when the new address answers, and not before', async () => {
    const { id, email, wanted, token } = await asked()
    expect(await addressOfLink('change-email', token)).toBe(wanted)
    expect(await db().user.findUnique({ where: { id } })).toMatchObject({ email })
    await changeEmail(token)
    await expect(signIn({ email: wanted, password }, newClient())).resolves.toMatchObject({ done: true })
    await expect(changeEmail(token)).rejects.toMatchObject(gone)
  })

  it('is undone by the old address, which ends all sessions and asks for a new password', async () => {
    const { id, email, wanted, token, objection } = await asked()
    await changeEmail(token)
    const { headers } = await signIn({ email: wanted, password }, newClient())
    const reset = await keepEmail(objection)
    expect(await currentActor(requestWith(headers))).toEqual({ role: 'visitor' })
    await resetForgottenPassword(reset, 'a new password')
    expect(await db().user.findUnique({ where: { id } })).toMatchObject({ email })
  })

  it('is called off by the old address before it came about', async () => {
    const { token, objection } = await asked()
    await keepEmail(objection)
    await expect(changeEmail(token)).rejects.toMatchObject(gone)
  })

  it('does not take an address that another account took meanwhile', async () => {
    const { wanted, token } = await asked()
    await plantUser({ email: wanted })
    await expect(changeEmail(token)).rejects.toMatchObject({ code: 'conflict', detail: 'emailTaken' })
  })
})
