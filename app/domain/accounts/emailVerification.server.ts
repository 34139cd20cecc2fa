import type { User } from '@prisma-client'
import type { SignedInActor } from '~/domain/actor'
import { DomainError } from '~/domain/errors'
import { recordChange } from '~/domain/history/history.server'
import { clearBounces } from '~/domain/mail/bounces.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import type { Client } from '~/platform/session.server'
import { limitRequests } from './limits.server'
import { issueSecret, peekSecret, spendSecret } from './secrets.server'
import { mailLink } from './word.server'

/** Mails a link that proves the account's address, in the transaction that made the account. */
export async function askForVerification(tx: Tx, user: Pick<User, 'id' | 'email' | 'name' | 'locale'>): Promise<void> {
  const secret = await issueSecret(tx, 'verify-email', { userId: user.id, email: user.email })
  await mailLink(tx, user, 'verify_email', `/verify-email?token=${secret}`)
}

/** Mails the link once more. Throws `conflict` where the address is proved already, `too_many` beyond the limit. */
export async function askForVerificationAgain(actor: SignedInActor, client: Client): Promise<void> {
  await limitRequests('verification', client, actor.userId)
  await inTransaction(async (tx) => {
    const user = await tx.user.findUniqueOrThrow({ where: { id: actor.userId } })
    if (user.emailVerified) throw new DomainError('conflict')
    await askForVerification(tx, user)
  })
}

/** The address that the link would prove. Throws `gone` for a link that leads nowhere. */
export async function addressToVerify(token: string): Promise<string> {
  return (await peekSecret(db(), 'verify-email', token)).email!
}

/** Uses the link up: the address is the account's own. A link to an address that the account has left proves nothing. */
export async function verifyEmail(token: string, now: Date = new Date()): Promise<void> {
  await inTransaction(async (tx) => {
    const { userId, email } = await spendSecret(tx, 'verify-email', token, now)
    const user = await tx.user.findUnique({ where: { id: userId! } })
    if (!user || user.email !== email) throw new DomainError('gone')
    await markVerified(tx, user)
  })
}

/** Notes that a link in a mail to the account's address came back: the address takes mail, whatever bounced before. */
export async function markVerified(tx: Tx, user: User): Promise<void> {
  await clearBounces(tx, user.email)
  if (user.emailVerified) return
  await tx.user.update({ where: { id: user.id }, data: { emailVerified: true } })
  await recordChange(tx, asActor(user), { action: 'verify_email', kind: 'user', id: user.id })
}

/** The person behind a link, to whom the audit trail puts down what it did. */
export const asActor = ({ id, name, role, enterpriseId, memberRole, expertId, expertRole }: User): SignedInActor => ({ userId: id, name, role, enterpriseId, memberRole, expertId, expertRole })
