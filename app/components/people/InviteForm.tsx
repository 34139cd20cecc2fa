import { useTranslation } from 'react-i18next'
import { TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { inviteSchema } from '~/domain/people/people.schema'

/** To whom the link goes. */
export function InviteForm({ cancelTo }: { cancelTo: string }) {
  const { t } = useTranslation('people')
  return (
    <RecordForm schema={inviteSchema} submitLabel={t('invite.submit')} cancelTo={cancelTo}>
      {(fields) => <TextField meta={fields.email} label={t('fields.email')} type="email" autoComplete="off" />}
    </RecordForm>
  )
}
