import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { SelectField, TextArea } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { PageHeader } from '~/components/ui/PageHeader'
import { endIntroduction } from '~/domain/introductions/ending.server'
import { endReasons, endSchema } from '~/domain/introductions/introductions.schema'
import { introductionForForm } from '~/domain/introductions/page.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('introductions:end.title')

export const loader = signedIn(({ actor, params }) => introductionForForm(actor, params.id!, 'introduction.end'))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, endSchema, async (input) => {
    await endIntroduction(actor, params.id!, input)
    return redirectWithNotice(`/introductions/${params.id}`, 'introduction_ended')
  }),
)

export default function EndIntroduction() {
  const { need } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('introductions')
  const { options } = useEnums()
  return (
    <>
      <PageHeader title={t('end.title')} lead={need?.title ?? t('hidden')} />
      <p className="mb-4 max-w-3xl text-muted">{t('end.lead')}</p>
      <RecordForm schema={endSchema} submitLabel={t('end.submit')} cancelTo={`/introductions/${id}`}>
        {(fields) => (
          <>
            <SelectField meta={fields.reason} label={t('end.reason')} options={options('endReason', endReasons)} />
            <TextArea meta={fields.note} label={t('end.note')} />
          </>
        )}
      </RecordForm>
    </>
  )
}
