import { Link, useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { SelectField, TextArea } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { PageHeader } from '~/components/ui/PageHeader'
import { Section } from '~/components/ui/Section'
import { closeNeed, needForClosing } from '~/domain/needs/closing.server'
import { needClosing, needOutcomes } from '~/domain/needs/life.schema'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('life:close.title')

export const loader = signedIn(({ actor, params }) => needForClosing(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, needClosing, async (input) => {
    await closeNeed(actor, params.id!, input)
    return redirectWithNotice(`/needs/${params.id}`, 'closed')
  }),
)

export default function CloseNeed() {
  const { title, agreements } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('life')
  const { options } = useEnums()
  return (
    <>
      <PageHeader title={t('close.title')} lead={<Link to={`/needs/${id}`}>{title}</Link>} />
      <p className="mb-4 text-muted">{t('close.lead')}</p>
      {agreements.length > 0 && (
        <Section title={t('close.agreements')} id="agreements">
          <ul className="list-disc pl-5">
            {agreements.map((agreement) => (
              <li key={agreement.id}>
                <Link to={`/agreements/${agreement.id}`}>{agreement.title}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <RecordForm schema={needClosing} submitLabel={t('actions.close')} cancelTo={`/needs/${id}`}>
        {(fields) => (
          <>
            <SelectField meta={fields.outcome} label={t('close.outcome')} options={options('needOutcome', needOutcomes)} />
            <TextArea meta={fields.outcomeNote} label={t('close.note')} hint={t('close.noteHint')} />
          </>
        )}
      </RecordForm>
    </>
  )
}
