import { createHmac, randomUUID } from 'node:crypto'
import type { Actor, Role } from '~/domain/actor'
import { db } from '~/platform/db.server'
import accounts from '@sample/accounts.json'

const oneDay = 24 * 60 * 60 * 1000

/** Opens a session by writing its row, and gives the cookie that carries it; `lifetime` in milliseconds may lie in the past. */
export async function sessionCookie(email: string, lifetime = oneDay): Promise<{ name: string; value: string }> {
  const { id: userId } = await db().user.findUniqueOrThrow({ where: { email }, select: { id: true } })
  const token = randomUUID()
  await db().session.create({ data: { token, userId, expiresAt: new Date(Date.now() + lifetime) } })
  return { name: 'lianyan.session_token', value: encodeURIComponent(`${token}.${signature(token)}`) }
}

const signature = (token: string) => createHmac('sha256', process.env.SESSION_SECRET as string).update(token).digest('base64')

/** Headers of a reader for requests without a browser. */
export async function headersOf(as?: string, language = 'zh-CN'): Promise<Record<string, string>> {
  const cookie = as && (await sessionCookie(as))
  return { 'accept-language': language, ...(cookie && { cookie: `${cookie.name}=${cookie.value}` }) }
}

/** The first demo account of a role. */
export const demo = (role: Role): string => accounts.find((account) => account.role === role)!.email

/** Who the account is to the rules. */
export async function actorOf(email: string): Promise<Actor> {
  const { id, name, role, enterpriseId, memberRole, expertId, expertRole } = await db().user.findUniqueOrThrow({ where: { email } })
  return { userId: id, name, role, enterpriseId, memberRole, expertId, expertRole }
}
