import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { DockingForm } from '~/components/docking/DockingForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { dockingSchema } from '~/domain/docking/docking.schema'
import { dockingForEditing, updateDocking } from '~/domain/docking/events.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('docking:edit')

export const loader = signedIn(({ actor, params }) => dockingForEditing(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, dockingSchema, async (input) => {
    await updateDocking(actor, params.id!, input)
    return redirectWithNotice(`/docking-events/${params.id}`, 'saved')
  }),
)

export default function EditDockingEvent() {
  const { title, values } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('docking')
  return (
    <>
      <PageHeader title={t('edit')} lead={title} />
      <DockingForm values={values} cancelTo={`/docking-events/${id}`} />
    </>
  )
}
