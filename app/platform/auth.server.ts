import { betterAuth, type BetterAuthPlugin } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { APIError, createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'
import { db } from './db.server'
import { env } from './env.server'

/** The header in which our own code hands the client's address to better-auth; it believes no other. */
export const addressHeader = 'x-lianyan-client-address'

const sessionLifetimeSeconds = 7 * 24 * 60 * 60

const ownText = { type: 'string', required: false, input: false } as const

/** Opens a session for somebody who proved who they are: better-auth itself only does so for one way of proving. */
const sessions = {
  id: 'sessions',
  endpoints: {
    openSession: createAuthEndpoint.serverOnly({ method: 'POST', body: z.object({ userId: z.string() }), requireHeaders: true }, async (context) => {
      const { internalAdapter } = context.context
      const user = await internalAdapter.findUserById(context.body.userId)
      if (!user) throw new APIError('NOT_FOUND')
      const session = await internalAdapter.createSession(user.id)
      await setSessionCookie(context, { session, user })
      return null
    }),
  },
} satisfies BetterAuthPlugin

/** Only `auth().api` is used: better-auth's own HTTP routes are not mounted, so what it offers there cannot be reached. */
const build = () =>
  betterAuth({
    appName: 'Lianyan',
    baseURL: env().PUBLIC_URL ?? `http://localhost:${env().PORT}`,
    secret: env().SESSION_SECRET,
    database: prismaAdapter(db(), { provider: 'postgresql' }),
    emailAndPassword: { enabled: true, disableSignUp: true },
    user: {
      additionalFields: {
        role: ownText,
        locale: ownText,
        enterpriseId: ownText,
        memberRole: ownText,
        expertId: ownText,
        expertRole: ownText,
        suspendedAt: { type: 'date', required: false, input: false },
        twoFactorEnabled: { type: 'boolean', required: false, input: false },
        consentVersion: ownText,
      },
    },
    session: { expiresIn: sessionLifetimeSeconds, disableSessionRefresh: true },
    databaseHooks: { session: { create: { before: refuseSuspended } } },
    plugins: [sessions],
    advanced: {
      cookiePrefix: 'lianyan',
      useSecureCookies: env().PUBLIC_URL?.startsWith('https:') ?? false,
      database: { generateId: false },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    telemetry: { enabled: false },
    logger: { level: 'error' },
  })

async function refuseSuspended(session: { userId: string }) {
  const user = await db().user.findUnique({ where: { id: session.userId }, select: { suspendedAt: true } })
  if (user?.suspendedAt) throw new APIError('FORBIDDEN', { code: suspendedCode })
}

export const suspendedCode = 'ACCOUNT_SUSPENDED'

let instance: ReturnType<typeof build> | undefined

export function auth(): ReturnType<typeof build> {
  instance ??= build()
  return instance
}
