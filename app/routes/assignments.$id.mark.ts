import { redirect } from '@remix-run/node'
import { markSchema } from '~/domain/assignments/assignments.schema'
import { solveAgain } from '~/domain/assignments/assignments.server'
import { DomainError } from '~/domain/errors'
import { formOf } from '~/platform/form.server'
import { signedIn } from '~/platform/http.server'

export const action = signedIn(async ({ actor, request, params }) => {
  const asked = markSchema.safeParse(Object.fromEntries(await formOf(request)))
  if (!asked.success) throw new DomainError('invalid')
  await solveAgain(actor, params.id!, { marks: { [asked.data.pair]: asked.data.mark || null } })
  return redirect(`/assignments/${params.id}`)
})

export const loader = signedIn(async ({ params }) => redirect(`/assignments/${params.id}`))
