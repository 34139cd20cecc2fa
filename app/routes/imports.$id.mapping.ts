import { redirect } from '@remix-run/node'
import { columnsOf } from '~/domain/imports/imports.schema'
import { changeMapping } from '~/domain/imports/imports.server'
import { formOf } from '~/platform/form.server'
import { signedIn } from '~/platform/http.server'

export const action = signedIn(async ({ actor, request, params }) => {
  await changeMapping(actor, params.id!, columnsOf(await formOf(request)))
  return redirect(`/imports/${params.id}`)
})

export const loader = signedIn(async ({ params }) => redirect(`/imports/${params.id}`))
