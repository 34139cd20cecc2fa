import { hashPassword, verifyPassword } from 'better-auth/crypto'
import type { Prisma } from '@prisma-client'
import { FieldErrors } from '~/domain/errors'
import { holdValue } from '~/domain/records/lock.server'
import type { Tx } from '~/platform/db.server'

/** better-auth's name for accounts that sign in with a password. */
const providerId = 'credential'

/** scrypt; takes about a tenth of a second, so hash before a transaction opens. */
export { hashPassword }

/** Writes a user, their address taken as proved unless `data` says otherwise, and the account that holds the hash. Throws `emailTaken` beside the field where the e-mail is in use. */
export async function insertUser(tx: Tx, data: Prisma.UserUncheckedCreateInput, passwordHash: string): Promise<string> {
  await holdValue(tx, 'user.email', data.email)
  const taken = await tx.user.findUnique({ where: { email: data.email }, select: { id: true } })
  if (taken) throw new FieldErrors({ email: 'emailTaken' })
  const { id } = await tx.user.create({ data: { emailVerified: true, ...data }, select: { id: true } })
  await tx.account.create({ data: { userId: id, accountId: id, providerId, password: passwordHash } })
  return id
}

/** Whose e-mail and password these are; null where they are nobody's, which takes as long to find out. */
export async function userWithPassword(tx: Tx, email: string, password: string): Promise<string | null> {
  const account = await tx.account.findFirst({ where: { user: { email }, providerId }, select: { userId: true, password: true } })
  if (!account?.password) {
    await hashPassword(password)
    return null
  }
  return (await verifyPassword({ hash: account.password, password })) ? account.userId : null
}

export async function isPasswordOf(tx: Tx, userId: string, password: string): Promise<boolean> {
  const account = await tx.account.findFirst({ where: { userId, providerId }, select: { password: true } })
  return !!account?.password && verifyPassword({ hash: account.password, password })
}

/** Replaces the password and ends all the user's sessions. */
export async function replacePassword(tx: Tx, userId: string, passwordHash: string): Promise<void> {
  await tx.account.updateMany({ where: { userId, providerId }, data: { password: passwordHash } })
  await tx.session.deleteMany({ where: { userId } })
}
