import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { SelectField, TextArea } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { useWho } from '~/components/introductions/useWho'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { PageHeader } from '~/components/ui/PageHeader'
import { declineIntroduction } from '~/domain/introductions/answers.server'
import { declineReasons, declineSchema } from '~/domain/introductions/introductions.schema'
import { introductionForForm } from '~/domain/introductions/page.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('introductions:decline.title')

export const loader = signedIn(({ actor, params, search }) => introductionForForm(actor, params.id!, 'introduction.decline', search.get('side')))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, declineSchema, async (input) => {
    await declineIntroduction(actor, params.id!, input)
    return redirectWithNotice(`/introductions/${params.id}`, 'introduction_declined')
  }),
)

export default function DeclineIntroduction() {
  const { need, enterprise, expert, onBehalf, decline } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('introductions')
  const { options } = useEnums()
  const who = useWho({ enterprise, expert })
  return (
    <>
      <PageHeader title={onBehalf ? t('acts.declineFor', { who: who(decline.side) }) : t('decline.title')} lead={need?.title ?? t('hidden')} />
      <p className="mb-4 max-w-3xl text-muted">{t('decline.lead')}</p>
      <RecordForm schema={declineSchema} values={decline} submitLabel={t('decline.submit')} cancelTo={`/introductions/${id}`}>
        {(fields) => (
          <>
            <input type="hidden" name={fields.side.name} defaultValue={decline.side} />
            <SelectField meta={fields.reason} label={t('decline.reason')} options={options('declineReason', declineReasons)} />
            <TextArea meta={fields.note} label={t('decline.note')} hint={t('decline.noteHint')} />
          </>
        )}
      </RecordForm>
    </>
  )
}
