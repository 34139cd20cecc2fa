import type { SignedInActor } from '~/domain/actor'
import { FieldErrors, found } from '~/domain/errors'
import { changesBetween } from '~/domain/history/changes'
import { recordChange } from '~/domain/history/history.server'
import { db, inTransaction } from '~/platform/db.server'
import { type Client, openSession } from '~/platform/session.server'
import { hashPassword, isPasswordOf, replacePassword } from './credentials.server'
import { clearThrottle, countAttempt } from './throttle.server'
import { tellOfChange } from './word.server'

/** What people see of their own account. */
export async function getOwnAccount(actor: SignedInActor) {
  const linked = { select: { id: true, name: true } }
  const select = { email: true, emailVerified: true, twoFactorEnabled: true, name: true, role: true, enterprise: linked, expert: linked }
  return found(await db().user.findUnique({ where: { id: actor.userId }, select }))
}

/** Changes one's own name and language. */
export async function updateOwnAccount(actor: SignedInActor, input: { name: string; locale: string }): Promise<void> {
  await inTransaction(async (tx) => {
    const before = found(await tx.user.findUnique({ where: { id: actor.userId } }))
    await tx.user.update({ where: { id: actor.userId }, data: input })
    await recordChange(tx, actor, { action: 'edit', kind: 'user', id: actor.userId, changes: changesBetween(before, input) })
  })
}

/**
 * Changes one's own password, ends all sessions, and returns the headers of a new one. A wrong present password
 * counts like one at sign-in: throws FieldErrors, and `too_many` once the account is locked.
 */
export async function changePassword(
  actor: SignedInActor,
  input: { currentPassword: string; newPassword: string },
  client: Client,
): Promise<Headers> {
  const { email } = await getOwnAccount(actor)
  await countAttempt({ kind: 'account', value: email })
  if (!(await isPasswordOf(db(), actor.userId, input.currentPassword))) throw new FieldErrors({ currentPassword: 'passwordWrong' })
  await clearThrottle({ kind: 'account', value: email })
  const hash = await hashPassword(input.newPassword)
  await inTransaction(async (tx) => {
    await replacePassword(tx, actor.userId, hash)
    await recordChange(tx, actor, { action: 'change_password', kind: 'user', id: actor.userId })
    await tellOfChange(tx, await tx.user.findUniqueOrThrow({ where: { id: actor.userId } }), 'password_changed')
  })
  return openSession(actor.userId, client)
}
