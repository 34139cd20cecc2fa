import { createHmac } from 'node:crypto'
import { createOTP } from '@better-auth/utils/otp'
import { generateRandomString, symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'

/** One-time codes by RFC 6238, as every authenticator makes them: six digits, a new one each 30 seconds. */
const period = 30

const backupCodeCount = 10

/** What a new secret is told to an authenticator by: `secret` in base32, and the same as an address for a QR code. */
export interface Enrolment {
  secret: string
  uri: string
}

/** Replaces the secret of somebody whose codes are not asked for yet. */
export async function newTotpSecret(tx: Tx, userId: string): Promise<void> {
  const secret = await symmetricEncrypt({ key: env().SESSION_SECRET, data: generateRandomString(20) })
  await tx.twoFactor.upsert({ where: { userId }, create: { userId, secret }, update: { secret, verified: false, lastStep: null, backupCodes: [] } })
}

export async function enrolmentOf(encrypted: string, email: string): Promise<Enrolment> {
  const uri = createOTP(await decrypted(encrypted), { digits: 6, period }).url('Lianyan', email)
  return { uri, secret: new URL(uri).searchParams.get('secret')! }
}

/**
 * Takes a code of the authenticator, or a backup code, once: a code that was taken is refused for good, and with it those
 * of earlier steps. A clock may be one step off.
 */
export async function takeCode(tx: Tx, userId: string, typed: string, now: Date = new Date()): Promise<boolean> {
  const code = typed.replace(/[\s-]/g, '').toLowerCase()
  return /^\d{6}$/.test(code) ? takeTotp(tx, userId, code, now) : takeBackupCode(tx, userId, code)
}

async function takeTotp(tx: Tx, userId: string, code: string, now: Date): Promise<boolean> {
  const row = await tx.twoFactor.findUnique({ where: { userId }, select: { secret: true } })
  if (!row) return false
  const otp = createOTP(await decrypted(row.secret), { digits: 6, period })
  const present = Math.floor(now.getTime() / 1000 / period)
  for (const step of [present - 1, present, present + 1]) {
    if ((await otp.hotp(step)) === code) return claimStep(tx, userId, step)
  }
  return false
}

/** Of the same code sent side by side one is taken. */
async function claimStep(tx: Tx, userId: string, step: number): Promise<boolean> {
  const { count } = await tx.twoFactor.updateMany({ where: { userId, OR: [{ lastStep: null }, { lastStep: { lt: step } }] }, data: { lastStep: step } })
  return count === 1
}

async function takeBackupCode(tx: Tx, userId: string, code: string): Promise<boolean> {
  const digest = digestOf(code)
  const taken = await tx.$executeRaw`
    UPDATE "TwoFactor" SET "backupCodes" = array_remove("backupCodes", ${digest})
    WHERE "userId" = ${userId} AND "verified" AND ${digest} = ANY("backupCodes")`
  return taken === 1
}

/** New backup codes in place of all earlier ones; this is the only time they can be read. */
export async function newBackupCodes(tx: Tx, userId: string): Promise<string[]> {
  const codes = Array.from({ length: backupCodeCount }, () => generateRandomString(12, 'a-z'))
  await tx.twoFactor.update({ where: { userId }, data: { backupCodes: codes.map(digestOf) } })
  return codes.map((code) => code.match(/.{4}/g)!.join('-'))
}

/** Keyed, since a backup code is short enough to be guessed from a plain digest. */
const digestOf = (code: string) => createHmac('sha256', env().SESSION_SECRET).update(code).digest('hex')

const decrypted = (data: string) => symmetricDecrypt({ key: env().SESSION_SECRET, data })
