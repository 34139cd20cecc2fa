import { useTranslation } from 'react-i18next'
import { SelectField, TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { useEnums } from '~/components/options'
import { fundingForms, fundingSchema } from '~/domain/funding/funding.schema'

interface Props {
  parties: { id: string; name: string }[]
  values?: object
  cancelTo: string
}

export function FundingForm({ parties, values, cancelTo }: Props) {
  const { t } = useTranslation('duties')
  const { options } = useEnums()
  return (
    <RecordForm schema={fundingSchema} values={values} cancelTo={cancelTo}>
      {(fields) => (
        <>
          <SelectField meta={fields.partyId} label={t('funding.fields.party')} options={parties.map(({ id, name }) => [id, name])} />
          <TextField meta={fields.year} label={t('funding.fields.year')} inputMode="numeric" />
          <SelectField meta={fields.form} label={t('funding.fields.form')} options={options('fundingForm', fundingForms)} />
          <TextField meta={fields.amount} label={t('funding.fields.amount')} hint={t('funding.zero')} inputMode="decimal" />
          <TextField meta={fields.note} label={t('funding.fields.note')} />
        </>
      )}
    </RecordForm>
  )
}
