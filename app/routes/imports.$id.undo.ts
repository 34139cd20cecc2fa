import { redirect } from '@remix-run/node'
import { startUndo } from '~/domain/imports/imports.server'
import { signedIn } from '~/platform/http.server'

export const action = signedIn(async ({ actor, params }) => {
  await startUndo(actor, params.id!)
  return redirect(`/imports/${params.id}`)
})

export const loader = signedIn(async ({ params }) => redirect(`/imports/${params.id}`))
