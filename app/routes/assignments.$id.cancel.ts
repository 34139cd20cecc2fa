import { redirect } from '@remix-run/node'
import { cancel } from '~/domain/assignments/assignments.server'
import { signedIn } from '~/platform/http.server'

export const action = signedIn(async ({ actor, params }) => {
  await cancel(actor, params.id!)
  return redirect(`/assignments/${params.id}`)
})

export const loader = signedIn(async ({ params }) => redirect(`/assignments/${params.id}`))
