import { createCookie } from '@remix-run/node'
import { env } from './env.server'

/** Remembers between the two steps of a sign-in who passed the first; worth nothing without the second. */
const cookie = createCookie('lianyan_second_step', { path: '/sign-in', sameSite: 'lax', httpOnly: true, maxAge: 600 })

const secure = () => env().PUBLIC_URL?.startsWith('https:') ?? false

export const secondStepHeaders = async (secret: string): Promise<Headers> => new Headers({ 'Set-Cookie': await cookie.serialize(secret, { secure: secure() }) })

/** The secret that the first step gave, or null. */
export async function secondStepSecret(request: Request): Promise<string | null> {
  const secret: unknown = await cookie.parse(request.headers.get('cookie'))
  return typeof secret === 'string' && secret ? secret : null
}

/** Takes the cookie away again. */
export const endSecondStep = (): Promise<string> => cookie.serialize('', { maxAge: 0, secure: secure() })
