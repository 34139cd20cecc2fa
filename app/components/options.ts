import { useTranslation } from 'react-i18next'
import type zh from '~/locales/zh/enums'
import type { Option } from './forms/fields'

type Enums = typeof zh

/** Labels of enumerations in the reader's language: `label('needState', 'draft')`, and options for a select. */
export function useEnums() {
  const { t } = useTranslation('enums')
  const label = <E extends keyof Enums>(name: E, value: string) => String(t(`${name}.${value}` as 'role.bureau'))
  return {
    label,
    options: <E extends keyof Enums>(name: E, values: readonly string[]): Option[] => values.map((value) => [value, label(name, value)]),
  }
}
