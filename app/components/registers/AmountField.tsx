import type { FieldMetadata } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import type { FieldProps } from '~/components/forms/Field'
import { SelectField, TextField } from '~/components/forms/fields'
import { useEnums } from '~/components/options'
import { amountQualifiers } from '~/domain/terms'

/** An amount in yuan with how exact it is beside it. */
export function AmountField({ qualifier, qualifierLabel, ...amount }: FieldProps & { qualifier: FieldMetadata<unknown>; qualifierLabel: string }) {
  const { t } = useTranslation('registers')
  const { options } = useEnums()
  return (
    <div className="grid gap-x-3 sm:grid-cols-[minmax(0,1fr)_11rem]">
      <TextField {...amount} inputMode="decimal" />
      <SelectField meta={qualifier} label={qualifierLabel} options={options('amountQualifier', amountQualifiers)} first={t('auto.unstated')} />
    </div>
  )
}
