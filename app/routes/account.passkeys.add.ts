import { json, redirect } from '@remix-run/node'
import type { RegistrationResponseJSON } from '@simplewebauthn/server'
import { passkeyAdditionSchema } from '~/domain/accounts/accounts.schema'
import { addPasskey, passkeyToMake } from '~/domain/accounts/passkeys.server'
import { DomainError } from '~/domain/errors'
import { jsonOf } from '~/platform/form.server'
import { signedIn } from '~/platform/http.server'

export const loader = () => redirect('/account/passkeys')

/** Called by scripts: with a proof of identity gives what the browser must make, with its response keeps the passkey. */
export const action = signedIn(async ({ actor, request }) => {
  const parsed = passkeyAdditionSchema.safeParse(await jsonOf(request))
  if (!parsed.success) throw new DomainError('invalid')
  const sent = parsed.data
  if ('proofPassword' in sent) return json(await passkeyToMake(actor, sent.proofPassword))
  await addPasskey(actor, sent.response as unknown as RegistrationResponseJSON, sent.name)
  return json({})
})
