import { useTranslation } from 'react-i18next'
import type { Filter } from '~/components/forms/FilterForm'
import { useEnums } from '~/components/options'
import { entitlementAttentions } from '~/domain/incentives/incentives.schema'
import { entitlementStates } from '~/domain/incentives/life'
import { incentiveTriggers } from '~/domain/incentives/triggers'

interface Choices {
  enterprises: { id: string; name: string }[]
  years: number[]
}

/** The filters above the list; the bureau can ask for one firm and for what wants its look too. */
export function useEntitlementFilters(choices: Choices | null): Filter[] {
  const { t } = useTranslation('incentives')
  const { options } = useEnums()
  const own: Filter[] = [
    { name: 'state', label: t('fields.state'), options: options('entitlementState', entitlementStates) },
    { name: 'trigger', label: t('fields.trigger'), options: options('incentiveTrigger', incentiveTriggers) },
  ]
  if (!choices) return own
  return [
    ...own,
    { name: 'year', label: t('filters.year'), options: choices.years.map((year) => [String(year), String(year)]) },
    { name: 'enterprise', label: t('filters.enterprise'), options: choices.enterprises.map(({ id, name }) => [id, name]) },
    { name: 'attention', label: t('filters.attention'), options: entitlementAttentions.map((key) => [key, t(`filters.${key}`)]) },
  ]
}
