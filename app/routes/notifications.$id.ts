import { redirect } from '@remix-run/node'
import { openNotification } from '~/domain/notifications/inbox.server'
import { signedIn } from '~/platform/http.server'

export const action = signedIn(async ({ actor, params }) => redirect(await openNotification(actor, params.id!)))

export const loader = signedIn(async () => redirect('/notifications'))
