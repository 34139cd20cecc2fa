import type { FieldMetadata } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { TextArea, TextField } from '~/components/forms/fields'

type Fields = Record<'enterpriseName' | 'creditCode' | 'message', FieldMetadata<unknown>>

/** Which firm somebody asks to act for. */
export function FirmFields({ fields }: { fields: Fields }) {
  const { t } = useTranslation('people')
  return (
    <>
      <TextField meta={fields.enterpriseName} label={t('fields.enterpriseName')} autoComplete="organization" />
      <TextField meta={fields.creditCode} label={t('fields.creditCode')} hint={t('hints.creditCode')} autoComplete="off" spellCheck={false} />
      <TextArea meta={fields.message} label={t('fields.message')} hint={t('hints.message')} rows={2} />
    </>
  )
}
