import { redirect } from '@remix-run/node'
import { passkeySchema } from '~/domain/accounts/accounts.schema'
import { removePasskey } from '~/domain/accounts/passkeys.server'
import { press, signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const loader = () => redirect('/account/passkeys')

export const action = signedIn(({ actor, request }) =>
  press(request, passkeySchema, async ({ id }) => {
    await removePasskey(actor, id)
    return redirectWithNotice('/account/passkeys', 'passkeyRemoved')
  }),
)
