import { redirect } from '@remix-run/node'
import type { ExpertRole, MemberRole } from '@prisma-client'
import { type Actor, type Role, type SignedInActor, isSignedIn, visitor } from '~/domain/actor'
import { APIError } from 'better-auth/api'
import { addressHeader, auth, suspendedCode } from './auth.server'
import { assertSameOrigin } from './origin.server'
import { resumable } from './resume.server'

const asked = new WeakMap<Request, Promise<Actor>>()

/** Who sends the request: a visitor where there is no live session, or its account is suspended. */
export function currentActor(request: Request): Promise<Actor> {
  const known = asked.get(request)
  if (known) return known
  const actor = readActor(request.headers)
  asked.set(request, actor)
  return actor
}

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
 * Checks an e-mail and password and opens a session; the headers carry its cookie. An unknown e-mail takes as long
 * as a wrong password. Counts and limits nothing: `signIn` of domain/accounts does, and is what a route calls.
 */
export async function openSession(credentials: { email: string; password: string }, client: Client): Promise<Headers | 'wrong' | 'suspended'> {
  const headers = new Headers({ 'user-agent': client.userAgent, [addressHeader]: client.address })
  try {
    const opened = await auth().api.signInEmail({ body: credentials, headers, returnHeaders: true })
    return opened.headers
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    return error.body?.code === suspendedCode ? 'suspended' : 'wrong'
  }
}

/** Ends the session; the headers take its cookie away. */
export async function signOut(request: Request): Promise<Headers> {
  assertSameOrigin(request)
  const { headers } = await auth().api.signOut({ headers: request.headers, returnHeaders: true })
  return headers
}

async function readActor(headers: Headers): Promise<Actor> {
  if (!headers.has('cookie')) return visitor
  const session = await auth().api.getSession({ headers })
  if (!session || session.user.suspendedAt) return visitor
  const { id, name, role, enterpriseId, memberRole, expertId, expertRole } = session.user
  return {
    userId: id,
    name,
    role: role as Role,
    enterpriseId: enterpriseId ?? null,
    memberRole: (memberRole as MemberRole | undefined) ?? null,
    expertId: expertId ?? null,
    expertRole: (expertRole as ExpertRole | undefined) ?? null,
  }
}

const isReading = (request: Request) => request.method === 'GET' || request.method === 'HEAD'

/** `expired` tells the page that there was a session once. */
function signInPath(request: Request): string {
  const { pathname, search } = new URL(request.url)
  const query = new URLSearchParams({ next: pathname + search })
  if (/(^|;\s*)(__Secure-)?lianyan\.session_token=/.test(request.headers.get('cookie') ?? '')) query.set('expired', '1')
  return `/sign-in?${query}`
}
