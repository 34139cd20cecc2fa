import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { SelectField, TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { nextStepSchema, sides } from '~/domain/introductions/introductions.schema'
import { introductionForForm } from '~/domain/introductions/page.server'
import { planIntroduction } from '~/domain/introductions/plan.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('introductions:step.title')

export const loader = signedIn(({ actor, params }) => introductionForForm(actor, params.id!, 'introduction.plan'))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, nextStepSchema, async (input) => {
    await planIntroduction(actor, params.id!, input)
    return redirectWithNotice(`/introductions/${params.id}`, 'saved')
  }),
)

export default function PlanIntroduction() {
  const { need, step } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('introductions')
  return (
    <>
      <PageHeader title={t('step.title')} lead={need?.title ?? t('hidden')} />
      <RecordForm schema={nextStepSchema} values={step} cancelTo={`/introductions/${id}`}>
        {(fields) => (
          <>
            <TextField meta={fields.nextStep} label={t('step.what')} hint={t('step.whatHint')} />
            <TextField meta={fields.nextStepOn} label={t('step.on')} type="date" />
            <SelectField meta={fields.nextStepBy} label={t('step.by')} first={t('whose.both')} options={sides.map((side) => [side, t(`whose.${side}`)])} />
          </>
        )}
      </RecordForm>
    </>
  )
}
