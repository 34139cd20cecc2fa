import type { SignedInActor } from '~/domain/actor'
import { FieldErrors } from '~/domain/errors'
import { db } from '~/platform/db.server'
import { takeCode } from './codes.server'
import { isPasswordOf } from './credentials.server'
import { clearThrottle, countAttempt } from './throttle.server'

/**
 * Makes sure that it is the account's owner who sits there, by their password or a code of their authenticator, before
 * something that a borrowed session must not do. Counts like a sign-in; throws `FieldErrors` beside `proofPassword`.
 */
export async function proveIdentity(actor: SignedInActor, proof: string): Promise<void> {
  const { email, twoFactorEnabled } = await db().user.findUniqueOrThrow({ where: { id: actor.userId } })
  const key = { kind: 'account', value: email } as const
  await countAttempt(key)
  const isCode = twoFactorEnabled && /^\d{3}\s?\d{3}$/.test(proof)
  const proved = (isCode && (await takeCode(db(), actor.userId, proof))) || (await isPasswordOf(db(), actor.userId, proof))
  if (!proved) throw new FieldErrors({ proofPassword: 'proofWrong' })
  await clearThrottle(key)
}
