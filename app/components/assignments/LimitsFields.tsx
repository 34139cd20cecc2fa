import type { FieldMetadata } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { Checkbox } from '~/components/forms/CheckboxGroup'
import { SelectField, TextField } from '~/components/forms/fields'
import { useEnums } from '~/components/options'
import { assignmentModes, bands } from '~/domain/assignments/assignments.schema'

type Name = 'mode' | 'leastBand' | 'mustFill' | 'perNeedMost' | 'inAllMost' | 'usualRoom'

/** The limits of one version. */
export function LimitsFields({ fields }: { fields: Record<Name, FieldMetadata<unknown>> }) {
  const { t } = useTranslation(['assignments', 'pairings'])
  const { options } = useEnums()
  const number = { type: 'number', min: 0, inputMode: 'numeric' } as const
  return (
    <>
      <SelectField meta={fields.mode} label={t('fields.mode')} hint={t('hints.mode')} required options={options('assignmentMode', assignmentModes)} />
      <SelectField meta={fields.leastBand} label={t('fields.leastBand')} required options={bands.map((band) => [band, t(`pairings:bands.${band}`)])} />
      <Checkbox meta={fields.mustFill} label={t('fields.mustFill')} hint={t('hints.mustFill')} />
      <TextField meta={fields.perNeedMost} label={t('fields.perNeedMost')} hint={t('hints.empty')} {...number} />
      <TextField meta={fields.inAllMost} label={t('fields.inAllMost')} hint={t('hints.empty')} {...number} />
      <TextField meta={fields.usualRoom} label={t('fields.usualRoom')} hint={t('hints.usualRoom')} {...number} />
    </>
  )
}
