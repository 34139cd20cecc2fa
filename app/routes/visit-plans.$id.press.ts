import { redirect } from '@remix-run/node'
import { DomainError } from '~/domain/errors'
import { planPress, refusalOf } from '~/domain/visit-plans/plans.schema'
import { pressPlan } from '~/domain/visit-plans/press.server'
import { press, signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const action = signedIn(({ actor, request, params }) =>
  press(request, planPress, async (pressed) => {
    try {
      const { part, visitId } = await pressPlan(actor, params.id!, pressed)
      return await redirectWithNotice(visitId ? `/registers/visits/${visitId}` : `/visit-plans/${params.id}#${part}`, 'saved')
    } catch (error) {
      const refused = error instanceof DomainError ? refusalOf(error.detail) : null
      if (!refused) throw error
      return redirect(`/visit-plans/${params.id}?refused=${refused}`)
    }
  }),
)

export const loader = signedIn(async ({ params }) => redirect(`/visit-plans/${params.id}`))
