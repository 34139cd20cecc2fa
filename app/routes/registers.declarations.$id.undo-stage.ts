import { redirect } from '@remix-run/node'
import { stageUndoing } from '~/domain/registers/stages.schema'
import { undoStage } from '~/domain/registers/staging.server'
import { press, signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const loader = signedIn(async ({ params }) => redirect(`/registers/declarations/${params.id}`))

export const action = signedIn(({ actor, request, params }) =>
  press(request, stageUndoing, async ({ step }) => {
    await undoStage(actor, params.id!, step)
    return redirectWithNotice(`/registers/declarations/${params.id}`, 'undone')
  }),
)
