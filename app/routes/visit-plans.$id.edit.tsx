import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { PlanForm } from '~/components/visit-plans/PlanForm'
import { planSchema } from '~/domain/visit-plans/plans.schema'
import { editPlan, planForEditing } from '~/domain/visit-plans/plans.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('visitPlans:edit')

export const loader = signedIn(({ actor, params }) => planForEditing(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, planSchema, async (plan) => {
    await editPlan(actor, params.id!, plan)
    return redirectWithNotice(`/visit-plans/${params.id}`, 'saved')
  }),
)

export default function EditVisitPlan() {
  const { title, values } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('visitPlans')
  return (
    <>
      <PageHeader title={t('edit')} lead={title} />
      <PlanForm values={values} cancelTo={`/visit-plans/${id}`} />
    </>
  )
}
