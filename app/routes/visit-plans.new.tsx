import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { PlanForm } from '~/components/visit-plans/PlanForm'
import { planSchema } from '~/domain/visit-plans/plans.schema'
import { createPlan, newPlan } from '~/domain/visit-plans/plans.server'
import { signedIn, submit } from '~/platform/http.server'

export const meta = titled('visitPlans:new')

export const loader = signedIn(async ({ actor }) => newPlan(actor))

export const action = signedIn(({ actor, request }) => submit(request, planSchema, async (plan) => redirect(`/visit-plans/${await createPlan(actor, plan)}`)))

export default function NewVisitPlan() {
  const { values } = useLoaderData<typeof loader>()
  const { t } = useTranslation('visitPlans')
  return (
    <>
      <PageHeader title={t('new')} lead={t('lead')} />
      <PlanForm values={values} cancelTo="/visit-plans" />
    </>
  )
}
