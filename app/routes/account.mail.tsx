import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { SelectField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { preferencesSchema } from '~/domain/mail/mail.schema'
import { getMailPreferences, saveMailPreferences } from '~/domain/mail/preferences.server'
import { cadences, choosableTopics } from '~/domain/mail/topics'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('mail:preferences.title')

export const loader = signedIn(({ actor }) => getMailPreferences(actor))

export const action = signedIn(({ actor, request }) =>
  submit(request, preferencesSchema, async (input) => {
    await saveMailPreferences(actor, input)
    return redirectWithNotice('/account/mail', 'saved')
  }),
)

export default function MailSettings() {
  const { preferences, email, bounced } = useLoaderData<typeof loader>()
  const { t } = useTranslation('mail')
  const { options } = useEnums()
  return (
    <>
      <PageHeader title={t('preferences.title')} lead={t('preferences.lead')} />
      {bounced ? <Notice tone="bad">{t('preferences.bounced', { email })}</Notice> : <p className="mb-4 text-muted">{t('preferences.address', { email })}</p>}
      <RecordForm schema={preferencesSchema} values={preferences} cancelTo="/account">
        {(fields) => (
          <>
            {choosableTopics.map((topic) => (
              <SelectField key={topic} meta={fields[topic]} label={t(`topics.${topic}.name`)} hint={t(`topics.${topic}.about`)} options={options('mailCadence', cadences)} />
            ))}
            <p className="text-sm text-muted">{t('preferences.hours')}</p>
            <p className="text-sm text-muted">{t('preferences.account')}</p>
          </>
        )}
      </RecordForm>
    </>
  )
}
