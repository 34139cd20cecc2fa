import { DomainError } from '~/domain/errors'
import { readFeed } from '~/domain/schedule/feed.server'
import { open } from '~/platform/http.server'

/** Fetched by calendar programs, which send no session: the address is the key. */
export const loader = open(async ({ params, request }) => {
  const [, token] = /^([\w-]{43})\.ics$/.exec(params.token!) ?? []
  if (!token) throw new DomainError('not_found')
  const file = await readFeed(token, new URL(request.url).origin)
  return new Response(file, { headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex' } })
})
