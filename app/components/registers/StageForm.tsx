import { useTranslation } from 'react-i18next'
import { SelectField, TextArea, TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { useEnums } from '~/components/options'
import { stageSchema } from '~/domain/registers/stages.schema'
import { declarationStages } from '~/domain/registers/terms'
import { AmountField } from './AmountField'
import { useRegister } from './useRegister'

/** The stage that a declaration reached, when, and the money that came with it. */
export function StageForm({ values, cancelTo }: { values: object; cancelTo: string }) {
  const { t } = useTranslation('registers')
  const { options } = useEnums()
  const { label } = useRegister('declaration')
  return (
    <RecordForm schema={stageSchema} values={values} cancelTo={cancelTo}>
      {(fields) => (
        <div className="max-w-3xl">
          <SelectField meta={fields.stage} label={t('stages.stage')} options={options('declarationStage', declarationStages)} />
          <TextField meta={fields.on} label={t('stages.on')} hint={t('hints.common.preciseDate')} required />
          <AmountField meta={fields.approvedAmount} qualifier={fields.approvedQualifier} label={label('approvedAmount')} qualifierLabel={label('approvedQualifier')} hint={t('stages.approvedHint')} />
          <AmountField meta={fields.receivedAmount} qualifier={fields.receivedQualifier} label={label('receivedAmount')} qualifierLabel={label('receivedQualifier')} hint={t('stages.receivedHint')} />
          <TextArea meta={fields.note} label={label('note')} rows={3} />
        </div>
      )}
    </RecordForm>
  )
}
