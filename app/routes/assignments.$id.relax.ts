import { redirect } from '@remix-run/node'
import { relax } from '~/domain/assignments/assignments.server'
import { formOf } from '~/platform/form.server'
import { signedIn } from '~/platform/http.server'

export const action = signedIn(async ({ actor, request, params }) => {
  await relax(actor, params.id!, Number((await formOf(request)).get('index')))
  return redirect(`/assignments/${params.id}`)
})

export const loader = signedIn(async ({ params }) => redirect(`/assignments/${params.id}`))
