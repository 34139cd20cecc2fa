import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { titled } from '~/components/meta'
import { WriteNeed } from '~/components/needs/writing/WriteNeed'
import { knownStep, stepShapes, writingMoveOf } from '~/domain/needs/writing.schema'
import { saveNeed } from '~/domain/needs/writing.server'
import { writingPage } from '~/domain/needs/writingPage.server'
import { signedIn, submitPartly } from '~/platform/http.server'

export const meta = titled<typeof loader>(({ need }) => need.title)

export const loader = signedIn(({ actor, params }) => writingPage(actor, params.id!, knownStep(params.step)))

export const action = signedIn(async ({ actor, request, params }) => {
  const step = knownStep(params.step)
  return submitPartly(request, stepShapes[step], async (value, wrong, form) => {
    const { go, override } = writingMoveOf(form)
    const { id, faults } = await saveNeed(actor, params.id!, value, { faults: wrong, override })
    return Object.keys(faults).length > 0 ? faults : redirect(`/needs/${id}/write/${go ?? step}`)
  })
})

export default function WriteNeedPage() {
  const loaded = useLoaderData<typeof loader>()
  return <WriteNeed key={loaded.step} {...loaded} action={`/needs/${loaded.need.id}/write/${loaded.step}`} />
}
