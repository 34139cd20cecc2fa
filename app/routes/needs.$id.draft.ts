import { redirect } from '@remix-run/node'
import { DomainError, errorStatus, FieldErrors } from '~/domain/errors'
import { knownStep, stepShapes, writingMoveOf } from '~/domain/needs/writing.schema'
import { saveNeed } from '~/domain/needs/writing.server'
import { guidanceFor } from '~/domain/needs/writingPage.server'
import { formOf } from '~/platform/form.server'
import { rightParts, signedIn } from '~/platform/http.server'

export const loader = signedIn(async ({ params }) => redirect(`/needs/${params.id}/write/summary`))

/** What the form saves by itself while one types: answers with data, not with a page. */
export const action = signedIn(async ({ actor, request, params }) => {
  const form = await formOf(request)
  const { value, faults } = rightParts(form, stepShapes[knownStep(form.get('step'))])
  try {
    const saved = await saveNeed(actor, params.id!, value, { faults, override: writingMoveOf(form).override })
    return Response.json({ ...saved, at: new Date(), guidance: await guidanceFor(actor, params.id!) })
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return Response.json({ faults: error instanceof FieldErrors ? error.fields : {} }, { status: errorStatus[error.code] })
  }
})
