import { redirect } from '@remix-run/node'
import { removeSecondFactor } from '~/domain/accounts/secondFactor.server'
import { signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const loader = () => redirect('/accounts')

export const action = signedIn(async ({ actor, params }) => {
  await removeSecondFactor(actor, params.id!)
  return redirectWithNotice('/accounts', 'secondFactorRemoved')
})
