import { redirect } from '@remix-run/node'
import type { ExpertRole, MemberRole } from '@prisma-client'
import { type Actor, type Role, type SignedInActor, isSignedIn, visitor } from '~/domain/actor'
import { APIError } from 'better-auth/api'
import { DomainError } from '~/domain/errors'
import { addressHeader, auth, suspendedCode } from './auth.server'
import { db } from './db.server'
import { assertSameOrigin } from './origin.server'
import { resumable } from './resume.server'

/** How an account stands, beside what the rules of permissions ask. */
export interface Standing {
  sessionId: string
  emailVerified: boolean
  twoFactorEnabled: boolean
  /** The privacy notice they agreed to last. */
  consentVersion: string | null
}

interface Asker {
  actor: Actor
  /** null for visitors. */
  standing: Standing | null
}

const asked = new WeakMap<Request, Promise<Asker>>()

function askerOf(request: Request): Promise<Asker> {
  const known = asked.get(request)
  if (known) return known
  const asker = readAsker(request.headers)
  asked.set(request, asker)
  return asker
}

/** Who sends the request: a visitor where there is no live session, or its account is suspended. */
export const currentActor = async (request: Request): Promise<Actor> => (await askerOf(request)).actor

/** How the sender's account stands; null for visitors. */
export const currentStanding = async (request: Request): Promise<Standing | null> => (await askerOf(request)).standing

/**
 * The signed-in sender. Others are sent to the sign-in page and come back to where they were going; whoever
 * was posting a form gets a 401 whose page keeps what they typed and can send it again.
 */
export async function requireActor(request: Request): Promise<SignedInActor> {
  if (!isReading(request)) assertSameOrigin(request)
  const actor = await currentActor(request)
  if (isSignedIn(actor)) return actor
  if (isReading(request)) throw redirect(signInPath(request))
  throw Response.json({ code: 'unauthenticated', resume: await resumable(request) }, { status: 401 })
}

export interface Client {
  /** From `clientAddress`. */
  address: string
  userAgent: string
}

/**
 * Opens a session for somebody who has proved who they are; the headers carry its cookie. Throws `forbidden` for a suspended
 * account. Checks, counts and limits nothing: domain/accounts does, and is what a route calls.
 */
export async function openSession(userId: string, client: Client): Promise<Headers> {
  const headers = new Headers({ 'user-agent': client.userAgent, [addressHeader]: client.address })
  try {
    const opened = await auth().api.openSession({ body: { userId }, headers, returnHeaders: true })
    return opened.headers
  } catch (error) {
    if (error instanceof APIError && error.body?.code === suspendedCode) throw new DomainError('forbidden', 'accountSuspended')
    throw error
  }
}

/** Ends the session; the headers take its cookie away. */
export async function signOut(request: Request): Promise<Headers> {
  assertSameOrigin(request)
  const { headers } = await auth().api.signOut({ headers: request.headers, returnHeaders: true })
  return headers
}

async function readAsker(headers: Headers): Promise<Asker> {
  if (!headers.has('cookie')) return { actor: visitor, standing: null }
  const found = await auth().api.getSession({ headers })
  if (!found || found.user.suspendedAt) return { actor: visitor, standing: null }
  const { session, user } = found
  await markSeen(session)
  const actor: SignedInActor = {
    userId: user.id,
    name: user.name,
    role: user.role as Role,
    enterpriseId: user.enterpriseId ?? null,
    memberRole: (user.memberRole as MemberRole | undefined) ?? null,
    expertId: user.expertId ?? null,
    expertRole: (user.expertRole as ExpertRole | undefined) ?? null,
  }
  const { emailVerified, twoFactorEnabled, consentVersion } = user
  return { actor, standing: { sessionId: session.id, emailVerified, twoFactorEnabled: twoFactorEnabled ?? false, consentVersion: consentVersion ?? null } }
}

/** To the nearest five minutes, so that a reader does not write with every page. */
async function markSeen({ id, updatedAt }: { id: string; updatedAt: Date }): Promise<void> {
  if (Date.now() - updatedAt.getTime() > 5 * 60_000) await db().session.updateMany({ where: { id }, data: { updatedAt: new Date() } })
}

export const isReading = (request: Request) => request.method === 'GET' || request.method === 'HEAD'

/** `expired` tells the page that there was a session once. */
function signInPath(request: Request): string {
  const { pathname, search } = new URL(request.url)
  const query = new URLSearchParams({ next: pathname + search })
  if (/(^|;\s*)(__Secure-)?lianyan\.session_token=/.test(request.headers.get('cookie') ?? '')) query.set('expired', '1')
  return `/sign-in?${query}`
}
