import type { SignedInActor } from '~/domain/actor'
import { DomainError, FieldErrors, found } from '~/domain/errors'
import { recordChange } from '~/domain/history/history.server'
import { permit } from '~/domain/permit.server'
import { addressBlock } from '~/platform/address.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import type { Client } from '~/platform/session.server'
import { type Enrolment, enrolmentOf, newBackupCodes, newTotpSecret, takeCode } from './codes.server'
import { proveIdentity } from './identity.server'
import { peekSecret, spendSecret } from './secrets.server'
import { admit, type Entry } from './signIn.server'
import { clearThrottle, countAttempt, forgive, type ThrottleKey } from './throttle.server'
import { tellOfChange } from './word.server'

export interface SecondFactor {
  enabled: boolean
  backupCodesLeft: number
  /** A secret that waits for its first code. */
  enrolment: Enrolment | null
}

/** How one's own second factor stands. */
export async function getSecondFactor(actor: SignedInActor): Promise<SecondFactor> {
  const { email, twoFactor } = found(await db().user.findUnique({ where: { id: actor.userId }, select: { email: true, twoFactor: true } }))
  if (!twoFactor) return { enabled: false, backupCodesLeft: 0, enrolment: null }
  if (twoFactor.verified) return { enabled: true, backupCodesLeft: twoFactor.backupCodes.length, enrolment: null }
  return { enabled: false, backupCodesLeft: 0, enrolment: await enrolmentOf(twoFactor.secret, email) }
}

/** Makes a secret to be told to an authenticator; nothing is asked for yet. Throws `conflict` where codes are on. */
export async function beginSecondFactor(actor: SignedInActor): Promise<void> {
  await inTransaction(async (tx) => {
    const { twoFactorEnabled } = await tx.user.findUniqueOrThrow({ where: { id: actor.userId } })
    if (twoFactorEnabled) throw new DomainError('conflict')
    await newTotpSecret(tx, actor.userId)
  })
}

/** Turns codes on by a first one, and gives the backup codes: they are shown this once. */
export async function confirmSecondFactor(actor: SignedInActor, code: string, now: Date = new Date()): Promise<string[]> {
  const key: ThrottleKey = { kind: 'code', value: actor.userId }
  await countAttempt(key)
  const codes = await inTransaction(async (tx) => {
    if (!(await takeCode(tx, actor.userId, code, now))) throw new FieldErrors({ code: 'codeWrong' })
    const { count } = await tx.twoFactor.updateMany({ where: { userId: actor.userId, verified: false }, data: { verified: true } })
    if (count === 0) throw new DomainError('conflict')
    await tx.user.update({ where: { id: actor.userId }, data: { twoFactorEnabled: true } })
    await recordChange(tx, actor, { action: 'second_factor_on', kind: 'user', id: actor.userId })
    return newBackupCodes(tx, actor.userId)
  })
  await clearThrottle(key)
  return codes
}

/** New backup codes; the earlier ones end. */
export async function renewBackupCodes(actor: SignedInActor, proof: string): Promise<string[]> {
  await proveIdentity(actor, proof)
  return inTransaction(async (tx) => {
    if (!(await tx.twoFactor.findFirst({ where: { userId: actor.userId, verified: true } }))) throw new DomainError('conflict')
    await recordChange(tx, actor, { action: 'backup_codes', kind: 'user', id: actor.userId })
    return newBackupCodes(tx, actor.userId)
  })
}

/** Turns one's own codes off. */
export async function disableSecondFactor(actor: SignedInActor, proof: string): Promise<void> {
  await proveIdentity(actor, proof)
  await inTransaction((tx) => removeCodes(tx, actor, actor.userId))
}

/** Turns off the codes and passkeys of somebody who lost their devices, and ends their sessions: for an administrator who knows that it is them. */
export async function removeSecondFactor(actor: SignedInActor, userId: string): Promise<void> {
  permit(actor, 'accounts.manage')
  await inTransaction(async (tx) => {
    await tx.passkey.deleteMany({ where: { userId } })
    await tx.session.deleteMany({ where: { userId } })
    await removeCodes(tx, actor, userId)
  })
  await clearThrottle({ kind: 'code', value: userId })
}

async function removeCodes(tx: Tx, actor: SignedInActor, userId: string): Promise<void> {
  const user = found(await tx.user.findUnique({ where: { id: userId } }))
  await tx.twoFactor.deleteMany({ where: { userId } })
  await tx.user.update({ where: { id: userId }, data: { twoFactorEnabled: false } })
  await recordChange(tx, actor, { action: 'second_factor_off', kind: 'user', id: userId })
  await tellOfChange(tx, user, 'second_factor_off')
}

/** The second step of a sign-in. Throws `gone` where the first is too long ago, `FieldErrors` for a wrong code, `too_many` after five. */
export async function finishSignIn(secret: string, code: string, client: Client, now: Date = new Date()): Promise<Entry> {
  const userId = (await peekSecret(db(), 'second-step', secret, now)).userId!
  const [key, address]: ThrottleKey[] = [{ kind: 'code', value: userId }, { kind: 'address', value: addressBlock(client.address) }]
  await countAttempt(address!)
  await countAttempt(key!)
  if (!(await takeCode(db(), userId, code, now))) throw new FieldErrors({ code: 'codeWrong' })
  await spendSecret(db(), 'second-step', secret, now)
  await Promise.all([forgive(address!), clearThrottle(key!)])
  return admit(userId, client)
}
