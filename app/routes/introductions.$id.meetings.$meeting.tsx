import { Form, useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { MeetingForm } from '~/components/introductions/MeetingForm'
import { titled } from '~/components/meta'
import { Button } from '~/components/ui/Button'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { meetingChange } from '~/domain/introductions/meetings.schema'
import { cancelMeeting, changeMeeting, meetingForEditing } from '~/domain/introductions/meetings.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('introductions:meetings.change')

export const loader = signedIn(({ actor, params }) => meetingForEditing(actor, params.id!, params.meeting!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, meetingChange, async (change) => {
    const id = change === 'cancel' ? await cancelMeeting(actor, params.meeting!) : await changeMeeting(actor, params.meeting!, change)
    return redirectWithNotice(`/introductions/${id}`, change === 'cancel' ? 'meeting_cancelled' : 'saved')
  }),
)

export default function ChangeMeeting() {
  const { need, values, cancelled } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('introductions')
  return (
    <>
      <PageHeader title={t('meetings.change')} lead={need}>
        {!cancelled && (
          <Form method="post">
            <Button name="cancel" value="on" look="danger">
              {t('meetings.cancel')}
            </Button>
          </Form>
        )}
      </PageHeader>
      {cancelled ? <Notice>{t('meetings.wasCancelled')}</Notice> : <MeetingForm values={values} cancelTo={`/introductions/${id}`} />}
    </>
  )
}
