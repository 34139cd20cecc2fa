import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { MeetingForm } from '~/components/introductions/MeetingForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { meetingSchema } from '~/domain/introductions/meetings.schema'
import { meetingToSet, setMeeting } from '~/domain/introductions/meetings.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('introductions:meetings.new')

export const loader = signedIn(({ actor, params }) => meetingToSet(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, meetingSchema, async (input) => {
    await setMeeting(actor, params.id!, input)
    return redirectWithNotice(`/introductions/${params.id}`, 'saved')
  }),
)

export default function NewMeeting() {
  const { need, first } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('introductions')
  return (
    <>
      <PageHeader title={t('meetings.new')} lead={need} />
      <MeetingForm values={{ title: first ? t('meetings.firstTitle') : '', from: '09:30', until: '11:00' }} cancelTo={`/introductions/${id}`} />
    </>
  )
}
