import { DomainError } from '~/domain/errors'
import { env } from './env.server'

/**
 * Refuses what another site's page makes a browser send. Browsers name the origin of every unsafe request;
 * other clients name none and hold no cookies to abuse. Beside it stands the session cookie's SameSite=Lax.
 */
export function assertSameOrigin(request: Request): void {
  const origin = request.headers.get('origin')
  if (origin === null) return
  const own = [request.headers.get('host'), new URL(request.url).host, env().PUBLIC_URL && new URL(env().PUBLIC_URL!).host]
  if (!URL.canParse(origin) || !own.includes(new URL(origin).host)) throw new DomainError('forbidden', 'foreignOrigin')
}
