import { useTranslation } from 'react-i18next'
import { TextArea } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { withdrawalSchema } from '~/domain/agreements/seals/seals.schema'

/** Takes an entry back that was wrong, with the reason. */
export function WithdrawalForm({ cancelTo }: { cancelTo: string }) {
  const { t } = useTranslation('agreementPapers')
  return (
    <RecordForm schema={withdrawalSchema} submitLabel={t('withdrawal.submit')} cancelTo={cancelTo}>
      {(fields) => <TextArea meta={fields.reason} label={t('withdrawal.reason')} rows={3} />}
    </RecordForm>
  )
}
