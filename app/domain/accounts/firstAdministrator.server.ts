import { createHash, randomBytes } from 'node:crypto'
import { visitor } from '~/domain/actor'
import { DomainError } from '~/domain/errors'
import { recordChange } from '~/domain/history/history.server'
import { recordConsent } from '~/domain/privacy/consent.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { type Client, openSession } from '~/platform/session.server'
import type { FirstAdministratorInput } from './accounts.schema'
import { hashPassword, insertUser } from './credentials.server'

const identifier = 'first-admin'
const validDays = 7

/** Serialises the uses of the link, so that it makes one administrator at most. */
const claimLock = 4_201_702

/**
 * A path that lets its bearer become the portal's first administrator, once, within seven days; earlier links end.
 * Null where the portal has users.
 */
export async function inviteFirstAdministrator(): Promise<string | null> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(Date.now() + validDays * 86_400_000)
  return inTransaction(async (tx) => {
    if ((await tx.user.count()) > 0) return null
    await tx.verification.deleteMany({ where: { identifier } })
    await tx.verification.create({ data: { identifier, value: digest(token), expiresAt } })
    return `/welcome?token=${token}`
  })
}

/** Whether the link still leads anywhere. Throws `gone` where it does not. */
export async function checkFirstAdministratorLink(token: string): Promise<void> {
  if (!(await isOpen(db(), token))) throw gone()
}

/** Uses the link up, creates the first administrator, who agrees to the privacy notice by it, and opens their session. Throws `gone` for a used, expired or unknown link. */
export async function becomeFirstAdministrator(
  { token, email, name, password }: FirstAdministratorInput,
  client: Client,
  locale: string,
): Promise<Headers> {
  await checkFirstAdministratorLink(token)
  const hash = await hashPassword(password)
  const administrator = await inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${claimLock})`
    if (!(await isOpen(tx, token))) throw gone()
    await tx.verification.deleteMany({ where: { identifier } })
    const id = await insertUser(tx, { email, name, role: 'administrator' }, hash)
    await recordChange(tx, visitor, { action: 'create', kind: 'user', id, changes: { name: [null, name], role: [null, 'administrator'] } })
    await recordConsent(tx, id, locale)
    return id
  })
  return openSession(administrator, client)
}

async function isOpen(tx: Tx, token: string): Promise<boolean> {
  const link = await tx.verification.findFirst({ where: { identifier, value: digest(token), expiresAt: { gt: new Date() } } })
  return link !== null && (await tx.user.count()) === 0
}

const digest = (token: string) => createHash('sha256').update(token).digest('hex')

const gone = () => new DomainError('gone')
