import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { CheckboxGroup } from '~/components/forms/CheckboxGroup'
import { FilterForm } from '~/components/forms/FilterForm'
import { RecordForm } from '~/components/forms/RecordForm'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { ButtonLink } from '~/components/ui/Button'
import { EmptyState } from '~/components/ui/EmptyState'
import { PageHeader } from '~/components/ui/PageHeader'
import { textOf } from '~/domain/paging'
import { needsForPlan, setPlanNeeds } from '~/domain/visit-plans/needs.server'
import { planNeedsSchema } from '~/domain/visit-plans/plans.schema'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('visitPlans:needs.choose')

export const loader = signedIn(({ actor, params, search }) => needsForPlan(actor, params.id!, { field: textOf(search, 'field'), township: textOf(search, 'township') }))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, planNeedsSchema, async ({ needs }) => {
    await setPlanNeeds(actor, params.id!, needs)
    return redirectWithNotice(`/visit-plans/${params.id}#needs`, 'saved')
  }),
)

export default function VisitPlanNeeds() {
  const { title, chosen, offered, townships, fields } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('visitPlans')
  const { label } = useEnums()
  return (
    <>
      <PageHeader title={t('needs.choose')} lead={title} />
      <FilterForm
        keyword={false}
        filters={[
          { name: 'field', label: t('needs.field'), options: fields.map((field) => [field, label('techField', field)]) },
          { name: 'township', label: t('needs.township'), options: townships.map((name) => [name, name]) },
        ]}
      />
      <p className="mb-3 text-sm text-muted">{t('needs.filterNote')}</p>
      {offered.length === 0 ? (
        <EmptyState action={<ButtonLink to={`/visit-plans/${id}`}>{t('programme.back')}</ButtonLink>}>{t('needs.noOffer')}</EmptyState>
      ) : (
        <RecordForm key={offered.map((need) => need.id).join()} schema={planNeedsSchema} values={{ needs: chosen }} cancelTo={`/visit-plans/${id}`}>
          {(metas) => <CheckboxGroup layout="long" meta={metas.needs} label={t('needs.offered')} options={offered.map((need) => [need.id, `${need.enterprise.name} · ${need.title}`])} />}
        </RecordForm>
      )}
    </>
  )
}
