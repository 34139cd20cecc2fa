import { redirect } from '@remix-run/node'
import { setWithdrawn } from '~/domain/assignments/assignments.server'
import { formOf } from '~/platform/form.server'
import { signedIn } from '~/platform/http.server'

export const action = signedIn(async ({ actor, request, params }) => {
  await setWithdrawn(actor, params.id!, (await formOf(request)).get('withdrawn') === 'yes')
  return redirect(`/assignments/${params.id}`)
})

export const loader = signedIn(async ({ params }) => redirect(`/assignments/${params.id}`))
