import type { SignedInActor } from '~/domain/actor'
import { DomainError, FieldErrors } from '~/domain/errors'
import { recordChange } from '~/domain/history/history.server'
import { mailTo } from '~/domain/notifications/notify.server'
import { db, inTransaction } from '~/platform/db.server'
import type { Client } from '~/platform/session.server'
import { asActor } from './emailVerification.server'
import { proveIdentity } from './identity.server'
import { limitRequests } from './limits.server'
import { dropSecrets, issueSecret, peekSecret, spendSecret } from './secrets.server'

/**
 * Mails a link to the new address and, to the present one, word of it with a way to object. Nothing changes until the
 * new address answers; whether it belongs to another account is only told there.
 */
export async function askForEmailChange(actor: SignedInActor, { email, proofPassword }: { email: string; proofPassword: string }, client: Client): Promise<void> {
  await limitRequests('email-change', client, actor.userId)
  await proveIdentity(actor, proofPassword)
  await inTransaction(async (tx) => {
    const { email: present, name, locale } = await tx.user.findUniqueOrThrow({ where: { id: actor.userId } })
    if (email === present) throw new FieldErrors({ email: 'sameEmail' })
    await dropSecrets(tx, 'change-email', actor.userId)
    const token = await issueSecret(tx, 'change-email', { userId: actor.userId, email })
    const objection = await issueSecret(tx, 'keep-email', { userId: actor.userId, email: present })
    await recordChange(tx, actor, { action: 'ask_email', kind: 'user', id: actor.userId })
    await mailTo(tx, email, locale, { kind: 'change_email', params: { name }, path: `/change-email?token=${token}` })
    await mailTo(tx, present, locale, { kind: 'email_changing', params: { name, email }, path: `/keep-email?token=${objection}` })
  })
}

/** The address that a link of either kind is about. Throws `gone`. */
export async function addressOfLink(purpose: 'change-email' | 'keep-email', token: string): Promise<string> {
  return (await peekSecret(db(), purpose, token)).email!
}

/** Uses the link in the new mailbox up: the account signs in by the new address from now on. Throws `conflict` where another account took it. */
export async function changeEmail(token: string, now: Date = new Date()): Promise<void> {
  await inTransaction(async (tx) => {
    const { userId, email } = await spendSecret(tx, 'change-email', token, now)
    const user = await tx.user.findUnique({ where: { id: userId!, suspendedAt: null, erasedAt: null } })
    if (!user) throw new DomainError('gone')
    if (await tx.user.findUnique({ where: { email: email! } })) throw new DomainError('conflict', 'emailTaken')
    await tx.user.update({ where: { id: user.id }, data: { email: email!, emailVerified: true } })
    await endLinks(tx, user.id)
    await recordChange(tx, asActor(user), { action: 'change_email', kind: 'user', id: user.id })
  })
}

/** The old address objects: it is the account's again, all sessions end, and its owner is to set a new password. */
export async function keepEmail(token: string, now: Date = new Date()): Promise<string> {
  return inTransaction(async (tx) => {
    const { userId, email } = await spendSecret(tx, 'keep-email', token, now)
    const user = await tx.user.findUnique({ where: { id: userId!, suspendedAt: null, erasedAt: null } })
    if (!user) throw new DomainError('gone')
    await endLinks(tx, user.id)
    await tx.user.update({ where: { id: user.id }, data: { email: email! } })
    await tx.session.deleteMany({ where: { userId: user.id } })
    await recordChange(tx, asActor(user), { action: 'keep_email', kind: 'user', id: user.id })
    return issueSecret(tx, 'reset-password', { userId: user.id, email: email! }, now)
  })
}

/** Links that were mailed to the address which the account leaves must open nothing any more. */
async function endLinks(tx: Parameters<typeof dropSecrets>[0], userId: string): Promise<void> {
  for (const purpose of ['change-email', 'magic-link', 'reset-password', 'verify-email'] as const) await dropSecrets(tx, purpose, userId)
}
