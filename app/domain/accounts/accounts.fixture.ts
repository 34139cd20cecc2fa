import { randomUUID } from 'node:crypto'
import { createOTP } from '@better-auth/utils/otp'
import { symmetricDecrypt } from 'better-auth/crypto'
import type { Prisma } from '@prisma-client'
import type { SignedInActor } from '~/domain/actor'
import { privacyTextVersion } from '~/domain/privacy/version'
import type { MailKind } from '~/mail/kinds'
import { db } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { hashPassword, insertUser } from './credentials.server'

export const password = 'correct horse 電池'

/** A user who can sign in with `password`, under an e-mail of their own. */
export async function plantUser(data: Partial<Prisma.UserUncheckedCreateInput> = {}) {
  const email = `${randomUUID()}@example.com`
  const id = await insertUser(db(), { email, name: '样例用户', role: 'bureau', consentVersion: privacyTextVersion, ...data }, await hashPassword(password))
  return { id, email }
}

export const administrator = async (): Promise<SignedInActor> => {
  const { id } = await plantUser({ role: 'administrator', name: '样例管理员' })
  return { userId: id, name: '样例管理员', role: 'administrator', enterpriseId: null, memberRole: null, expertId: null, expertRole: null }
}

/** A client at an address of its own, so that tests share no throttle. */
export const newClient = () => ({ address: `2001:db8:${group()}:${group()}::1`, userAgent: 'test' })

const group = () => Math.floor(Math.random() * 0xffff).toString(16)

/** A request that brings back the cookies which `headers` set. */
export function requestWith(headers: Headers, url = 'http://localhost:3000/'): Request {
  const cookie = headers.getSetCookie().map((line) => line.split(';')[0]).join('; ')
  return new Request(url, { headers: { cookie } })
}

/** The person with that id as one who is asking. */
export async function actorOf(id: string): Promise<SignedInActor> {
  const { name, role, enterpriseId, memberRole, expertId, expertRole } = await db().user.findUniqueOrThrow({ where: { id } })
  return { userId: id, name, role, enterpriseId, memberRole, expertId, expertRole }
}

/** The secret in the newest mail of the kind to the address. */
export async function tokenMailed(address: string, kind: MailKind): Promise<string> {
  const { path } = await db().mailMessage.findFirstOrThrow({ where: { address, kind }, orderBy: { createdAt: 'desc' } })
  return new URL(path!, 'http://localhost').searchParams.get('token')!
}

/** What an authenticator shows for somebody at a moment; also before the first code was confirmed. */
export async function codeOf(userId: string, at: Date = new Date()): Promise<string> {
  const { secret } = await db().twoFactor.findUniqueOrThrow({ where: { userId } })
  return createOTP(await symmetricDecrypt({ key: env().SESSION_SECRET, data: secret })).hotp(Math.floor(at.getTime() / 30_000))
}
