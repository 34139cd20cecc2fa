import { redirect } from '@remix-run/node'
import { withdrawApplication } from '~/domain/challenges/applications.server'
import { signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const loader = signedIn(async ({ params }) => redirect(`/needs/${params.id}/apply`))

/** Takes the reader's application back. */
export const action = signedIn(async ({ actor, params }) => {
  await withdrawApplication(actor, params.id!)
  return redirectWithNotice(`/needs/${params.id}/apply`, 'withdrawn')
})
