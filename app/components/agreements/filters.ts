import { useTranslation } from 'react-i18next'
import type { Filter } from '~/components/forms/FilterForm'
import { useEnums } from '~/components/options'
import { attentions } from '~/domain/agreements/agreements.schema'
import { agreementStates } from '~/domain/agreements/life'
import { cooperationModes } from '~/domain/terms'

interface Choices {
  institutions: { id: string; name: string }[]
  enterprises: { id: string; name: string }[]
  years: number[]
}

/** The filters above the list of agreements; the bureau can ask for withdrawn ones and for what needs attention too. */
export function useAgreementFilters({ institutions, enterprises, years }: Choices, bureau: boolean): Filter[] {
  const { t } = useTranslation('agreements')
  const { options } = useEnums()
  const named = (rows: { id: string; name: string }[]) => rows.map(({ id, name }): [string, string] => [id, name])
  const yearOptions = years.map((year): [string, string] => [String(year), String(year)])
  const states = options('agreementState', agreementStates)
  return [
    { name: 'state', label: t('fields.state'), options: bureau ? [...states, ['withdrawn', t('filters.withdrawn')]] : states },
    { name: 'mode', label: t('fields.mode'), options: options('cooperationMode', cooperationModes) },
    { name: 'institution', label: t('filters.institution'), options: named(institutions) },
    { name: 'enterprise', label: t('filters.enterprise'), options: named(enterprises) },
    { name: 'from', label: t('filters.from'), options: yearOptions },
    { name: 'to', label: t('filters.to'), options: yearOptions },
    ...(bureau ? [{ name: 'attention', label: t('attention.label'), options: attentions.map((key): [string, string] => [key, t(`attention.${key}`)]) }] : []),
  ]
}
