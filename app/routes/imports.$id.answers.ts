import { redirect } from '@remix-run/node'
import { answersOf } from '~/domain/imports/imports.schema'
import { answerQuestions } from '~/domain/imports/imports.server'
import { formOf } from '~/platform/form.server'
import { signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const action = signedIn(async ({ actor, request, params }) => {
  await answerQuestions(actor, params.id!, answersOf(await formOf(request)))
  return redirectWithNotice(`/imports/${params.id}`, 'saved')
})

export const loader = signedIn(async ({ params }) => redirect(`/imports/${params.id}`))
