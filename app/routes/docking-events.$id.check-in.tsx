import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { CheckInList } from '~/components/docking/CheckInList'
import { titled } from '~/components/meta'
import { ButtonLink } from '~/components/ui/Button'
import { EmptyState } from '~/components/ui/EmptyState'
import { PageHeader } from '~/components/ui/PageHeader'
import { participantPress } from '~/domain/docking/docking.schema'
import { pressParticipant } from '~/domain/docking/participants.server'
import { checkInDesk } from '~/domain/docking/presence.server'
import { press, signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('docking:deskPage.title')

export const loader = signedIn(({ actor, params }) => checkInDesk(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  press(request, participantPress, async (pressed) => {
    await pressParticipant(actor, pressed)
    return redirectWithNotice(`/docking-events/${params.id}/check-in`, 'docking_step')
  }),
)

export default function CheckInDesk() {
  const { event, participants } = useLoaderData<typeof loader>()
  const { t } = useTranslation('docking')
  const replans = event.state === 'planned' || event.state === 'running'
  const expected = participants.filter(({ answer }) => answer !== 'absent')
  return (
    <>
      <PageHeader title={t('deskPage.title')} lead={`${event.title} · ${t('deskPage.count', { here: participants.filter(({ checkedInAt }) => checkedInAt).length, all: expected.length })}`}>
        <ButtonLink to={`/docking-events/${event.id}`}>{t('planPage.backTo')}</ButtonLink>
        {replans && <ButtonLink to={`/docking-events/${event.id}/replan`}>{t('replan')}</ButtonLink>}
      </PageHeader>
      {participants.length === 0 ? <EmptyState>{t('deskPage.empty')}</EmptyState> : <CheckInList participants={participants} />}
    </>
  )
}
