import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { MeetingFacts } from '~/components/docking/MeetingFacts'
import { NoteForm, Notes } from '~/components/docking/Notes'
import { titled } from '~/components/meta'
import { ButtonLink } from '~/components/ui/Button'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { noteSchema } from '~/domain/docking/docking.schema'
import { meetingPage } from '~/domain/docking/meetingPage.server'
import { saveNote } from '~/domain/docking/notes.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('docking:meetingPage.title')

export const loader = signedIn(({ actor, params }) => meetingPage(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, noteSchema, async (note) => redirectWithNotice(`/docking-meetings/${params.id}`, (await saveNote(actor, params.id!, note)) ? 'docking_introduced' : 'saved')),
)

export default function DockingMeetingPage() {
  const page = useLoaderData<typeof loader>()
  const { event, meeting, firm, expert, own, notes, sides } = page
  const { t } = useTranslation('docking')
  return (
    <>
      <PageHeader title={`${firm.name} × ${expert.name}`} lead={event.title}>
        <ButtonLink to={own ? `/docking-participants/${own}` : `/docking-events/${event.id}`}>{t(own ? 'mySchedule' : 'planPage.backTo')}</ButtonLink>
      </PageHeader>
      {meeting.dropped && <Notice>{t('meetingPage.dropped')}</Notice>}
      <MeetingFacts {...page} />
      <Notes notes={notes} />
      {sides.length > 0 && <NoteForm key={JSON.stringify(notes)} sides={sides} notes={notes} cancelTo={`/docking-events/${event.id}`} />}
    </>
  )
}
