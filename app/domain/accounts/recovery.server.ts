import type { User } from '@prisma-client'
import { DomainError } from '~/domain/errors'
import { recordChange } from '~/domain/history/history.server'
import { db, inTransaction } from '~/platform/db.server'
import type { Client } from '~/platform/session.server'
import { hashPassword, replacePassword } from './credentials.server'
import { asActor, markVerified } from './emailVerification.server'
import { limitRequests } from './limits.server'
import { dropSecrets, issueSecret, peekSecret, type SecretPurpose, spendSecret } from './secrets.server'
import { enter, type Entry } from './signIn.server'
import { clearThrottle } from './throttle.server'
import { mailLink, tellOfChange } from './word.server'

/** Mails a link to sign in by. Says nothing of whether the address has an account; throws `too_many` beyond the limit. */
export async function askForSignInLink(email: string, client: Client, next: string): Promise<void> {
  await limitRequests('magic-link', client, email)
  await mailToOwner(email, 'magic-link', 'magic_link', (token) => `/sign-in/enter?${new URLSearchParams({ token, next })}`)
}

/** Mails a link to set a new password by; as silent as `askForSignInLink`. */
export async function askForReset(email: string, client: Client): Promise<void> {
  await limitRequests('reset', client, email)
  await mailToOwner(email, 'reset-password', 'reset_password', (token) => `/reset-password?token=${token}`)
}

async function mailToOwner(email: string, purpose: SecretPurpose, kind: 'magic_link' | 'reset_password', path: (token: string) => string): Promise<void> {
  await inTransaction(async (tx) => {
    const user = await tx.user.findFirst({ where: { email, suspendedAt: null, erasedAt: null } })
    if (user) await mailLink(tx, user, kind, path(await issueSecret(tx, purpose, { userId: user.id, email })))
  })
}

/** Throws `gone` where the link leads nowhere; opening it uses nothing up, since mail scanners open links too. */
export async function checkLink(purpose: 'magic-link' | 'reset-password', token: string): Promise<void> {
  await peekSecret(db(), purpose, token)
}

/** Uses the link up and lets its bearer in, as far as a right password would: the second step stays. */
export async function signInByLink(token: string, client: Client, now: Date = new Date()): Promise<Entry> {
  const user = await inTransaction(async (tx) => {
    const { userId, email } = await spendSecret(tx, 'magic-link', token, now)
    const owner = ownerOf(await tx.user.findUnique({ where: { id: userId! } }), email)
    await markVerified(tx, owner)
    return owner
  })
  return enter(user.id, client)
}

/** Uses the link up: sets the password, ends all sessions and other links, lifts the lock, and tells the owner. The second step stays. */
export async function resetForgottenPassword(token: string, newPassword: string, now: Date = new Date()): Promise<void> {
  await checkLink('reset-password', token)
  const hash = await hashPassword(newPassword)
  const user = await inTransaction(async (tx) => {
    const { userId, email } = await spendSecret(tx, 'reset-password', token, now)
    const owner = ownerOf(await tx.user.findUnique({ where: { id: userId! } }), email)
    await markVerified(tx, owner)
    await replacePassword(tx, owner.id, hash)
    await dropSecrets(tx, 'magic-link', owner.id)
    await recordChange(tx, asActor(owner), { action: 'reset_password', kind: 'user', id: owner.id })
    await tellOfChange(tx, owner, 'password_changed')
    return owner
  })
  await clearThrottle({ kind: 'account', value: user.email })
}

/** The account as it was when the link was sent: one that left the address or was suspended since is not for its bearer. */
function ownerOf(user: User | null, email: string | null): User {
  if (!user || user.email !== email || user.suspendedAt || user.erasedAt) throw new DomainError('gone')
  return user
}
