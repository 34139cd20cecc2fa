import { redirect } from '@remix-run/node'
import { open } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'
import { signOut } from '~/platform/session.server'

export const action = open(async ({ request }) => redirectWithNotice('/', 'signedOut', await signOut(request)))

export const loader = () => redirect('/')
