import { redirect } from '@remix-run/node'
import { writingStart } from '~/domain/needs/writingPage.server'
import { signedIn } from '~/platform/http.server'

/** The form's first step, or the step of the field that `?field=` names. */
export const loader = signedIn(async ({ actor, params, search }) => redirect(await writingStart(actor, params.id!, search.get('field'))))
