import { useTranslation } from 'react-i18next'
import type { Filter } from '~/components/forms/FilterForm'
import { useEnums } from '~/components/options'
import { agreementStates } from '~/domain/agreements/life'
import { timelineOrders } from '~/domain/centres/centres.schema'
import { healthGrades } from '~/domain/centres/health'

interface Choices {
  institutions: { id: string; name: string }[]
  enterprises: { id: string; name: string }[]
}

/** The filters above the timeline; the years are moved by links of their own. */
export function useCentreFilters({ institutions, enterprises }: Choices): Filter[] {
  const { t } = useTranslation('centres')
  const { options } = useEnums()
  const named = (rows: { id: string; name: string }[]) => rows.map(({ id, name }): [string, string] => [id, name])
  return [
    { name: 'scope', label: t('filters.scope'), options: [['all', t('filters.all')]], first: t('filters.centres') },
    { name: 'institution', label: t('filters.institution'), options: named(institutions) },
    { name: 'enterprise', label: t('filters.enterprise'), options: named(enterprises) },
    { name: 'state', label: t('filters.state'), options: options('agreementState', agreementStates) },
    { name: 'health', label: t('health'), options: [['attention', t('filters.attention')], ...healthGrades.map((grade): [string, string] => [grade, t(`grades.${grade}`)])] },
    { name: 'sort', label: t('filters.sort'), options: timelineOrders.filter((order) => order !== 'start').map((order): [string, string] => [order, t(`orders.${order}`)]), first: t('orders.start') },
  ]
}
