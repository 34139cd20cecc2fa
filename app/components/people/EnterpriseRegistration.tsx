import { useTranslation } from 'react-i18next'
import { FieldSet } from '~/components/forms/FieldSet'
import { RecordForm } from '~/components/forms/RecordForm'
import { askEnterpriseSchema, registerEnterpriseSchema } from '~/domain/people/people.schema'
import { ConsentField } from './ConsentField'
import { FirmFields } from './FirmFields'
import { PersonFields } from './PersonFields'

/** The form of an enterprise's person; those who are signed in say only which firm. */
export function EnterpriseRegistration({ signedIn }: { signedIn: boolean }) {
  const { t } = useTranslation('people')
  if (signedIn) {
    return (
      <RecordForm schema={askEnterpriseSchema} submitLabel={t('register.ask')} cancelTo="/waiting">
        {(fields) => <FirmFields fields={fields} />}
      </RecordForm>
    )
  }
  return (
    <RecordForm schema={registerEnterpriseSchema} submitLabel={t('register.submit')} cancelTo="/register">
      {(fields) => (
        <>
          <FieldSet title={t('enterprise.firm')}>
            <FirmFields fields={fields} />
          </FieldSet>
          <PersonFields fields={fields} title={t('enterprise.person')} />
          <ConsentField meta={fields.consent} />
        </>
      )}
    </RecordForm>
  )
}
