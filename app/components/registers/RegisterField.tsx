import type { FieldMetadata } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { Checkbox } from '~/components/forms/CheckboxGroup'
import { SuggestField } from '~/components/forms/SuggestField'
import { SelectField, TextArea, TextField } from '~/components/forms/fields'
import { useEnums } from '~/components/options'
import { type Field, isLink } from '~/domain/registers/definition'
import type { SuggestedNames } from '~/domain/registers/suggestions.server'
import type { RegisterKind } from '~/domain/records/paths'
import { AmountField } from './AmountField'
import { LinkField } from './LinkField'
import { useRegister } from './useRegister'

export type Metas = Record<string, FieldMetadata<unknown>>

interface Props {
  kind: RegisterKind
  field: Field
  metas: Metas
  names: SuggestedNames
}

/** The control of a field, by its type. */
export function RegisterField({ kind, field, metas, names }: Props) {
  const { t } = useTranslation('registers')
  const { label, hint } = useRegister(kind)
  const { options } = useEnums()
  const shared = { meta: metas[field.name]!, label: label(field.name), hint: field.hint && hint(field.name), required: !!field.required }
  if (isLink(field)) return <LinkField {...shared} refMeta={metas[`${field.name}Ref`]!} suggestions={names[field.type] ?? []} />
  switch (field.type) {
    case 'longText':
      return <TextArea {...shared} />
    case 'choice':
      return <SelectField {...shared} required={shared.required || !!field.fallback} options={options(field.enumeration, field.values)} first={field.open && String(t(`auto.${field.open}` as 'auto.byActual'))} />
    case 'ticked':
      return <Checkbox {...shared} />
    case 'day':
      return <TextField {...shared} type="date" />
    case 'preciseDate':
      return <TextField {...shared} hint={shared.hint ? `${shared.hint} ${t('hints.common.preciseDate')}` : t('hints.common.preciseDate')} />
    case 'yuan':
      return <AmountField {...shared} qualifier={metas[field.qualifier]!} qualifierLabel={label(field.qualifier)} />
    case 'integer':
    case 'decimal':
      return <TextField {...shared} inputMode="decimal" />
    case 'text':
      return field.suggestions ? <SuggestField {...shared} suggestions={field.suggestions} /> : <TextField {...shared} />
    default:
      return <TextField {...shared} />
  }
}
