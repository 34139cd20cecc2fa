import { redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { Button, ButtonLink } from '~/components/ui/Button'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { pressParticipant } from '~/domain/docking/participants.server'
import { checkInByCode } from '~/domain/docking/presence.server'
import { signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('docking:codePage.title')

export const loader = signedIn(async ({ actor, params }) => {
  const { event, own, isDesk } = await checkInByCode(actor, params.token!)
  if (!isDesk) throw redirect(`/docking-participants/${own.id}`)
  return { event, own }
})

export const action = signedIn(async ({ actor, params }) => {
  const { own, event } = await checkInByCode(actor, params.token!)
  await pressParticipant(actor, { participant: own.id, press: 'checkIn', reason: null })
  return redirectWithNotice(`/docking-events/${event.id}/check-in`, 'docking_checkedIn')
})

export default function CheckInByCode() {
  const { event, own } = useLoaderData<typeof loader>()
  const { t } = useTranslation('docking')
  return (
    <>
      <PageHeader title={own.name} lead={[t(`side.${own.side}`), own.of, event.title].filter(Boolean).join(' · ')}>
        <ButtonLink to={`/docking-events/${event.id}/check-in`}>{t('codePage.next')}</ButtonLink>
      </PageHeader>
      {own.checkedInAt ? (
        <Notice tone="good">{t('codePage.here')}</Notice>
      ) : (
        <Form method="post">
          <Button look="primary" className="min-h-16 px-10 text-xl">
            {t('codePage.checkIn')}
          </Button>
        </Form>
      )}
    </>
  )
}
