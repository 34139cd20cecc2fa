import { randomUUID } from 'node:crypto'
import type { Prisma } from '@prisma-client'
import type { SignedInActor } from '~/domain/actor'
import { db } from '~/platform/db.server'
import { hashPassword, insertUser } from './credentials.server'

export const password = 'correct horse 電池'

/** A user who can sign in with `password`, under an e-mail of their own. */
export async function plantUser(data: Partial<Prisma.UserUncheckedCreateInput> = {}) {
  const email = `${randomUUID()}@example.com`
  const id = await insertUser(db(), { email, name: '样例用户', role: 'bureau', ...data }, await hashPassword(password))
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
