import { useTranslation } from 'react-i18next'
import { listedStates } from '~/domain/paging'
import { useEnums } from '~/components/options'
import type { Filter } from './FilterForm'

/** The filter by which the bureau finds withdrawn records again; nobody else gets it. */
export function useStateFilter(shown: boolean): Filter[] {
  const { t } = useTranslation()
  const { options } = useEnums()
  return shown ? [{ name: 'state', label: t('record.state'), options: options('recordState', listedStates.slice(1)), first: options('recordState', listedStates)[0]![1] }] : []
}
