import { DomainError } from '~/domain/errors'
import { addressBlock } from '~/platform/address.server'
import { type Client, openSession } from '~/platform/session.server'
import type { SignInInput } from './accounts.schema'
import { clearThrottle, countAttempt, forgetOldFailures, forgive, type ThrottleKey } from './throttle.server'

/**
 * Opens a session and returns the headers that carry its cookie. Throws `too_many` while the account or the address is
 * locked, `unauthenticated` alike for a wrong password and an unknown e-mail, and `forbidden` for a suspended account,
 * which only those who know its password learn.
 */
export async function signIn({ email, password }: Omit<SignInInput, 'next'>, client: Client): Promise<Headers> {
  const address: ThrottleKey = { kind: 'address', value: addressBlock(client.address) }
  const account: ThrottleKey = { kind: 'account', value: email }
  await countAttempt(address)
  await countAttempt(account)
  const opened = await openSession({ email, password }, client)
  if (opened === 'wrong') throw new DomainError('unauthenticated', 'signInWrong')
  await Promise.all([forgive(address), clearThrottle(account), forgetOldFailures()])
  if (opened === 'suspended') throw new DomainError('forbidden', 'accountSuspended')
  return opened
}

/** Opens a session for someone whose password was set a moment ago, so that nothing needs to be counted. */
export async function admit(credentials: { email: string; password: string }, client: Client): Promise<Headers> {
  const opened = await openSession(credentials, client)
  if (typeof opened === 'string') throw new DomainError('unauthenticated', 'signInWrong')
  return opened
}
