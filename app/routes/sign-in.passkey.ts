import { json, redirect } from '@remix-run/node'
import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import { passkeyToAsk, signInByPasskey } from '~/domain/accounts/passkeys.server'
import { clientOf } from '~/platform/address.server'
import { open } from '~/platform/http.server'
import { jsonOf } from '~/platform/form.server'
import { safePath } from '~/platform/paths'

export const loader = () => redirect('/sign-in')

/** Called by scripts: without a response gives what the browser must sign, with one lets in. */
export const action = open(async ({ request, args }) => {
  const { response, next } = await jsonOf<{ response?: AuthenticationResponseJSON; next?: string }>(request)
  if (!response) return json(await passkeyToAsk(clientOf(args)))
  const { headers } = await signInByPasskey(response, clientOf(args))
  return json({ to: safePath(next ?? '/desk') }, { headers })
})
