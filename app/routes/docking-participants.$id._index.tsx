import { useLoaderData } from '@remix-run/react'
import { renderSVG } from 'uqr'
import { useTranslation } from 'react-i18next'
import { DaySchedule } from '~/components/docking/DaySchedule'
import { titled } from '~/components/meta'
import { ButtonLink } from '~/components/ui/Button'
import { PageHeader } from '~/components/ui/PageHeader'
import { participantPress } from '~/domain/docking/docking.schema'
import { pressParticipant } from '~/domain/docking/participants.server'
import { schedulePage } from '~/domain/docking/schedule.server'
import { press, signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('docking:schedule')

export const loader = signedIn(async ({ actor, params, request }) => {
  const { checkIn, ...page } = await schedulePage(actor, params.id!, new URL(request.url).origin)
  return { ...page, qr: renderSVG(checkIn) }
})

export const action = signedIn(({ actor, request, params }) =>
  press(request, participantPress, async (pressed) => {
    const eventId = await pressParticipant(actor, { ...pressed, participant: params.id! })
    return redirectWithNotice(`/docking-events/${eventId}`, 'docking_step')
  }),
)

export default function DockingParticipantPage() {
  const page = useLoaderData<typeof loader>()
  const { event, own, isSet, mayAnswer, mayWish } = page
  const { t } = useTranslation('docking')
  return (
    <>
      <PageHeader title={t('schedulePage.title', { name: own.name })} sample={event.isSample} lead={event.title}>
        <ButtonLink to={`/docking-events/${event.id}`}>{t('planPage.backTo')}</ButtonLink>
        {mayWish && <ButtonLink to={`/docking-participants/${own.id}/wishes`}>{t('wish')}</ButtonLink>}
        {mayAnswer && <ButtonLink to={`/docking-participants/${own.id}/edit`}>{t('editPresence')}</ButtonLink>}
        {isSet && (
          <ButtonLink to={`/docking-participants/${own.id}/calendar`} reloadDocument look="primary">
            {t('schedulePage.ics')}
          </ButtonLink>
        )}
      </PageHeader>
      <DaySchedule {...page} />
    </>
  )
}
