import { redirect } from '@remix-run/node'
import { pressRow } from '~/domain/visits/rows.server'
import { partPaths, visitPress } from '~/domain/visits/visits.schema'
import { press, signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const action = signedIn(({ actor, request, params }) =>
  press(request, visitPress, async (pressed) => {
    await pressRow(actor, params.id!, pressed)
    return redirectWithNotice(`/registers/visits/${params.id}/${partPaths[pressed.part]}`, 'saved')
  }),
)

export const loader = signedIn(async ({ params }) => redirect(`/registers/visits/${params.id}`))
