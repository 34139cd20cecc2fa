import { useTranslation } from 'react-i18next'
import { DockingForm } from '~/components/docking/DockingForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { dockingSchema } from '~/domain/docking/docking.schema'
import { createDocking } from '~/domain/docking/events.server'
import { permit } from '~/domain/permit.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('docking:new')

export const loader = signedIn(async ({ actor }) => {
  permit(actor, 'docking_event.create')
  return null
})

export const action = signedIn(({ actor, request }) => submit(request, dockingSchema, async (input) => redirectWithNotice(`/docking-events/${await createDocking(actor, input)}/participants`, 'saved')))

export default function NewDockingEvent() {
  const { t } = useTranslation('docking')
  return (
    <>
      <PageHeader title={t('new')} />
      <DockingForm values={{ start: '09:00', roundMinutes: 20, rounds: 8, breaks: ['4'], tables: ['1', '2', '3', '4'] }} cancelTo="/docking-events" />
    </>
  )
}
