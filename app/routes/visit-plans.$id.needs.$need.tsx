import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { SelectField, TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { planNeed, weighNeed } from '~/domain/visit-plans/needs.server'
import { needWeightSchema } from '~/domain/visit-plans/plans.schema'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('visitPlans:needs.weightTitle')

export const loader = signedIn(({ actor, params }) => planNeed(actor, params.id!, params.need!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, needWeightSchema, async (values) => {
    await weighNeed(actor, params.id!, params.need!, values)
    return redirectWithNotice(`/visit-plans/${params.id}#needs`, 'saved')
  }),
)

export default function VisitPlanNeed() {
  const { title, values } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('visitPlans')
  return (
    <>
      <PageHeader title={t('needs.weightTitle')} lead={title} />
      <RecordForm schema={needWeightSchema} values={values} cancelTo={`/visit-plans/${id}`}>
        {(fields) => (
          <>
            <TextField meta={fields.weight} label={t('needs.weight')} hint={t('needs.weightHint')} inputMode="decimal" />
            <SelectField meta={fields.mark} label={t('needs.mark')} options={(['open', 'must', 'out'] as const).map((mark) => [mark, t(`needs.marks.${mark}`)])} />
          </>
        )}
      </RecordForm>
    </>
  )
}
