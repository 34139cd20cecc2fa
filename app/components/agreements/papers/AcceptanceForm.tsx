import { useTranslation } from 'react-i18next'
import { SelectField, TextArea, TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { useEnums } from '~/components/options'
import { acceptanceSchema, conclusions } from '~/domain/agreements/acceptances/acceptances.schema'
import { FileField } from './FileField'

export function AcceptanceForm({ cancelTo }: { cancelTo: string }) {
  const { t } = useTranslation('agreementPapers')
  const { options } = useEnums()
  return (
    <RecordForm schema={acceptanceSchema} cancelTo={cancelTo} multipart>
      {(fields) => (
        <>
          <TextField meta={fields.acceptedOn} label={t('acceptances.fields.acceptedOn')} type="date" />
          <SelectField meta={fields.conclusion} label={t('acceptances.fields.conclusion')} options={options('acceptanceConclusion', conclusions)} />
          <TextArea meta={fields.opinion} label={t('acceptances.fields.opinion')} rows={5} />
          <TextArea meta={fields.outputs} label={t('acceptances.fields.outputs')} hint={t('acceptances.outputsHint')} rows={4} />
          <FileField meta={fields.file} label={t('acceptances.fields.file')} />
        </>
      )}
    </RecordForm>
  )
}
