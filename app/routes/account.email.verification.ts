import { redirect } from '@remix-run/node'
import { askForVerificationAgain } from '~/domain/accounts/emailVerification.server'
import { clientOf } from '~/platform/address.server'
import { signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const loader = () => redirect('/account')

export const action = signedIn(async ({ actor, args }) => {
  await askForVerificationAgain(actor, clientOf(args))
  return redirectWithNotice('/account', 'verificationSent')
})
