import { useTranslation } from 'react-i18next'
import type { Filter } from '~/components/forms/FilterForm'
import type { Option } from '~/components/forms/fields'
import { useStateFilter } from '~/components/forms/stateFilter'
import { useEnums } from '~/components/options'
import { fieldsOf } from '~/domain/registers/definition'
import type { RegisterKind } from '~/domain/records/paths'
import { useRegister } from './useRegister'

/** The filters above a register's list: the period, which of its dates is meant, and the choices its definition asks for. */
export function useRegisterFilters(kind: RegisterKind, choices: Record<string, Option[]>): Filter[] {
  const { t } = useTranslation('registers')
  const { options } = useEnums()
  const { definition, label } = useRegister(kind)
  const { dated } = definition
  const dates: Filter[] = dated.by === 'day' && dated.columns.length > 1 ? [{ name: 'by', label: t('filters.by'), options: dated.columns.slice(1).map((column): Option => [column, label(column)]), first: label(dated.columns[0]) }] : []
  const fields = fieldsOf(definition).filter(({ filter }) => filter)
  return [
    ...dates,
    { name: 'from', label: t('filters.from') },
    { name: 'to', label: t('filters.to') },
    ...fields.map((field): Filter => ({ name: field.name, label: label(field.name), options: field.type === 'choice' ? options(field.enumeration, field.values) : (choices[field.name] ?? []) })),
    ...useStateFilter(true),
  ]
}
