import { redirect } from '@remix-run/node'
import { startRun } from '~/domain/imports/imports.server'
import { signedIn } from '~/platform/http.server'

export const action = signedIn(async ({ actor, params }) => {
  await startRun(actor, params.id!)
  return redirect(`/imports/${params.id}`)
})

export const loader = signedIn(async ({ params }) => redirect(`/imports/${params.id}`))
