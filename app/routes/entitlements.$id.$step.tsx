import { Link, useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { StepForm } from '~/components/incentives/StepForm'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { PageHeader } from '~/components/ui/PageHeader'
import { found } from '~/domain/errors'
import { stepSchemas } from '~/domain/incentives/incentives.schema'
import { type EntitlementStep, entitlementSteps, stateBefore } from '~/domain/incentives/life'
import { entitlementForStep } from '~/domain/incentives/page.server'
import { stepActions } from '~/domain/incentives/steps.server'
import { oneOf } from '~/domain/paging'
import { type Asked, signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled<typeof loader>((data) => data.title)

const stepOf = (params: Asked['params']): EntitlementStep => found(oneOf(entitlementSteps, params.step ?? null))

export const loader = signedIn(async ({ actor, params }) => entitlementForStep(actor, params.id!, stepOf(params)))

export const action = signedIn(async ({ actor, request, params }) => {
  const step = stepOf(params)
  return submit(request, stepSchemas[step], async (input) => {
    await stepActions[step](actor, params.id!, input as never)
    return redirectWithNotice(`/entitlements/${params.id}`, `entitlement_${step}`)
  })
})

export default function EntitlementStepPage() {
  const loaded = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('incentives')
  const { label } = useEnums()
  const { step, title, state, firm, beneficiary } = loaded
  const lead = t(`steps.${step}.lead`, { state: label('entitlementState', state), before: label('entitlementState', stateBefore[state] ?? state) })
  return (
    <>
      <PageHeader title={t(`steps.${step}.title`)} lead={<><Link to={`/entitlements/${id}`}>{title}</Link> {[firm, beneficiary].filter(Boolean).join(' · ')}</>} />
      {lead && <p className="mb-4 max-w-3xl text-muted">{lead}</p>}
      <StepForm key={step} loaded={loaded} cancelTo={`/entitlements/${id}`} />
    </>
  )
}
