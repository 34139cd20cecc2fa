import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { MoveForm } from '~/components/docking/MoveForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { moveSchema } from '~/domain/docking/docking.schema'
import { meetingToMove, moveMeeting } from '~/domain/docking/meetingPage.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('docking:meetingPage.move')

export const loader = signedIn(({ actor, params }) => meetingToMove(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, moveSchema, async ({ slot }) => {
    await moveMeeting(actor, params.id!, slot)
    return redirectWithNotice(`/docking-meetings/${params.id}`, 'docking_accepted')
  }),
)

export default function MoveDockingMeeting() {
  const { id, firm, expert, places } = useLoaderData<typeof loader>()
  const { t } = useTranslation('docking')
  return (
    <>
      <PageHeader title={t('meetingPage.move')} lead={`${firm} × ${expert}`} />
      <MoveForm places={places} cancelTo={`/docking-meetings/${id}`} />
    </>
  )
}
