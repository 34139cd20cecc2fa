import { useTranslation } from 'react-i18next'
import type zh from '~/locales/zh/needs'

/** The name of a field of the need's form in the reader's language. */
export function useFieldName() {
  const { t } = useTranslation('needs')
  return (field: string): string => t(`fields.${field as keyof typeof zh.fields}`)
}
