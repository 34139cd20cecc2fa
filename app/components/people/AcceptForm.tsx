import { useTranslation } from 'react-i18next'
import { TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { acceptSchema } from '~/domain/people/people.schema'
import { ConsentField } from './ConsentField'

/** What a new person must say to accept an invitation. */
export function AcceptForm() {
  const { t } = useTranslation(['people', 'accounts'])
  return (
    <>
      <p className="mb-4">{t('join.register')}</p>
      <RecordForm schema={acceptSchema} submitLabel={t('join.accept')} cancelTo="/">
        {(fields) => (
          <>
            <TextField meta={fields.name} label={t('fields.name')} autoComplete="name" />
            <TextField meta={fields.password} label={t('fields.password')} hint={t('hints.password', { ns: 'accounts' })} type="password" autoComplete="new-password" />
            <ConsentField meta={fields.consent} />
          </>
        )}
      </RecordForm>
    </>
  )
}
