import { redirect } from '@remix-run/node'
import { beginSecondFactor } from '~/domain/accounts/secondFactor.server'
import { signedIn } from '~/platform/http.server'

export const loader = () => redirect('/account/second-factor')

export const action = signedIn(async ({ actor }) => {
  await beginSecondFactor(actor)
  return redirect('/account/second-factor')
})
