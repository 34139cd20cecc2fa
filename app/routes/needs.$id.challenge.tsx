import { Link, useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TextArea, TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { VersionField } from '~/components/forms/VersionField'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { challengeForEditing, setChallenge } from '~/domain/challenges/challenge.server'
import { challengeSchema } from '~/domain/challenges/challenges.schema'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('challenges:form.title')

export const loader = signedIn(({ actor, params }) => challengeForEditing(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, challengeSchema, async (input) => {
    await setChallenge(actor, params.id!, input)
    return redirectWithNotice(`/needs/${params.id}`, 'saved')
  }),
)

export default function EditChallenge() {
  const { title, values } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('challenges')
  return (
    <>
      <PageHeader title={t('form.title')} lead={<Link to={`/needs/${id}`}>{title}</Link>} />
      <p className="mb-4 text-muted">{t('form.lead')}</p>
      <RecordForm schema={challengeSchema} values={values} cancelTo={`/needs/${id}`}>
        {(fields) => (
          <>
            <VersionField meta={fields.version} />
            <TextField meta={fields.rewardAmount} label={t('form.rewardAmount')} inputMode="decimal" />
            <TextArea meta={fields.rewardText} label={t('form.rewardText')} hint={t('form.rewardTextHint')} rows={2} />
            <TextArea meta={fields.challengeConditions} label={t('form.conditions')} hint={t('form.conditionsHint')} />
            <TextField meta={fields.applyUntil} label={t('form.applyUntil')} hint={t('form.applyUntilHint')} type="date" />
          </>
        )}
      </RecordForm>
    </>
  )
}
