import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { StopForm } from '~/components/visit-plans/StopForm'
import { planStopSchema } from '~/domain/visit-plans/plans.schema'
import { saveStop, stopForEditing } from '~/domain/visit-plans/stops.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('visitPlans:stop.edit')

export const loader = signedIn(({ actor, params }) => stopForEditing(actor, params.id!, params.stop!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, planStopSchema, async (stop) => {
    await saveStop(actor, params.id!, params.stop!, stop)
    return redirectWithNotice(`/visit-plans/${params.id}#route`, 'saved')
  }),
)

export default function EditPlanStop() {
  const { title, name, values, enterprises, days } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('visitPlans')
  return (
    <>
      <PageHeader title={name ?? t('stop.edit')} lead={title} />
      <StopForm values={values} enterprises={enterprises} days={days} cancelTo={`/visit-plans/${id}`} />
    </>
  )
}
