import { createHash, randomBytes } from 'node:crypto'
import { DomainError } from '~/domain/errors'
import type { Tx } from '~/platform/db.server'

const hour = 60

/** What a secret is good for, and for how many minutes. */
const minutes = {
  'verify-email': 24 * hour,
  'magic-link': 15,
  'reset-password': hour,
  'change-email': 24 * hour,
  /** The old address's objection to a change; longer, since its reader may be away. */
  'keep-email': 7 * 24 * hour,
  'second-step': 10,
  'passkey-sign-in': 5,
  'passkey-add': 5,
} as const

export type SecretPurpose = keyof typeof minutes

interface Holder {
  userId?: string
  /** The address that the secret proves, or gives back. */
  email?: string
}

export interface Secret {
  userId: string | null
  email: string | null
}

/** Makes a secret that works once and lasts for a while; only its SHA-256 is kept. */
export async function issueSecret(tx: Tx, purpose: SecretPurpose, holder: Holder, now: Date = new Date()): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  await keepSecret(tx, purpose, secret, holder, now)
  return secret
}

/** Keeps a secret that somebody else made, such as a passkey's challenge. */
export async function keepSecret(tx: Tx, purpose: SecretPurpose, secret: string, holder: Holder, now: Date = new Date()): Promise<void> {
  const expiresAt = new Date(now.getTime() + minutes[purpose] * 60_000)
  await tx.verification.deleteMany({ where: { expiresAt: { lt: now } } })
  await tx.verification.create({ data: { ...holder, identifier: purpose, value: digest(secret), expiresAt } })
}

/** Whose the secret is, without using it up. Throws `gone` where it was used, has expired or never was. */
export async function peekSecret(tx: Tx, purpose: SecretPurpose, secret: string, now: Date = new Date()): Promise<Secret> {
  const row = await tx.verification.findFirst({ where: open(purpose, secret, now), select: { userId: true, email: true } })
  if (!row) throw new DomainError('gone')
  return row
}

/** Uses the secret up, and with it the holder's others of the purpose. Of several uses side by side one succeeds; throws `gone` for the rest. */
export async function spendSecret(tx: Tx, purpose: SecretPurpose, secret: string, now: Date = new Date()): Promise<Secret> {
  const row = await peekSecret(tx, purpose, secret, now)
  const { count } = await tx.verification.deleteMany({ where: open(purpose, secret, now) })
  if (count === 0) throw new DomainError('gone')
  if (row.userId) await dropSecrets(tx, purpose, row.userId)
  return row
}

/** Ends the secrets of one purpose that somebody holds. */
export async function dropSecrets(tx: Tx, purpose: SecretPurpose, userId: string): Promise<void> {
  await tx.verification.deleteMany({ where: { identifier: purpose, userId } })
}

const open = (purpose: SecretPurpose, secret: string, now: Date) => ({ identifier: purpose, value: digest(secret), expiresAt: { gt: now } })

const digest = (secret: string) => createHash('sha256').update(secret).digest('hex')
