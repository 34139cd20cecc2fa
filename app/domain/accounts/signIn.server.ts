import { DomainError } from '~/domain/errors'
import { addressBlock } from '~/platform/address.server'
import { db } from '~/platform/db.server'
import { secondStepHeaders } from '~/platform/secondStep.server'
import { type Client, openSession } from '~/platform/session.server'
import type { SignInInput } from './accounts.schema'
import { userWithPassword } from './credentials.server'
import { issueSecret } from './secrets.server'
import { clearThrottle, countAttempt, forgetOldFailures, forgive, type ThrottleKey } from './throttle.server'

export interface Entry {
  /** Carry the cookie of the session or, until the second step is done, that of the step. */
  headers: Headers
  done: boolean
  /** What they read, where they chose one. */
  language: string | null
}

/**
 * Checks an e-mail and password and lets their owner in. Throws `too_many` while the account or the address is locked,
 * `unauthenticated` alike for a wrong password and an unknown e-mail, and `forbidden` for a suspended account, which only
 * those who know its password learn.
 */
export async function signIn({ email, password }: Omit<SignInInput, 'next'>, client: Client): Promise<Entry> {
  const address: ThrottleKey = { kind: 'address', value: addressBlock(client.address) }
  const account: ThrottleKey = { kind: 'account', value: email }
  await countAttempt(address)
  await countAttempt(account)
  const userId = await userWithPassword(db(), email, password)
  if (!userId) throw new DomainError('unauthenticated', 'signInWrong')
  await Promise.all([forgive(address), clearThrottle(account), forgetOldFailures()])
  return enter(userId, client)
}

/** After a first proof of who somebody is: a session, or the second step where their account asks for codes. */
export async function enter(userId: string, client: Client): Promise<Entry> {
  const { twoFactorEnabled, suspendedAt, locale: language } = await db().user.findUniqueOrThrow({ where: { id: userId } })
  if (suspendedAt) throw new DomainError('forbidden', 'accountSuspended')
  if (!twoFactorEnabled) return admit(userId, client)
  return { headers: await secondStepHeaders(await issueSecret(db(), 'second-step', { userId })), done: false, language }
}

/** Opens a session for somebody of whom nothing more is asked. */
export async function admit(userId: string, client: Client): Promise<Entry> {
  const { locale: language } = await db().user.findUniqueOrThrow({ where: { id: userId }, select: { locale: true } })
  return { headers: await openSession(userId, client), done: true, language }
}
