import { assertReporter, largestReport, recordReport } from '~/domain/mail/reports.server'
import { DomainError } from '~/domain/errors'
import { bodyOf } from '~/platform/body.server'
import { open } from '~/platform/http.server'

/** Takes returned mail from the bureau's mail server. */
export const action = open(async ({ request }) => {
  assertReporter(request.headers.get('authorization'))
  await recordReport(await bodyOf(request, largestReport))
  return new Response(null, { status: 204 })
})

export const loader = open(async () => {
  throw new DomainError('not_found')
})
