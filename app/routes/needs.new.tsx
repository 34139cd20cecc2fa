import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { titled } from '~/components/meta'
import { WriteNeed } from '~/components/needs/writing/WriteNeed'
import { stepShapes, writingMoveOf } from '~/domain/needs/writing.schema'
import { saveNeed } from '~/domain/needs/writing.server'
import { newNeedPage } from '~/domain/needs/writingPage.server'
import { signedIn, submitPartly } from '~/platform/http.server'
import { idOf } from '~/platform/ids'

export const meta = titled('needs:new')

export const loader = signedIn(({ actor, search }) => newNeedPage(actor, search.get('enterprise')))

export const action = signedIn(({ actor, request }) =>
  submitPartly(request, stepShapes.summary, async (value, wrong, form) => {
    const { go, override } = writingMoveOf(form)
    const { id, faults } = await saveNeed(actor, idOf(form.get('draft')), value, { faults: wrong, override })
    return Object.keys(faults).length > 0 ? faults : redirect(`/needs/${id}/write/${go ?? 'content'}`)
  }),
)

export default function NewNeed() {
  return <WriteNeed {...useLoaderData<typeof loader>()} action="/needs/new" />
}
