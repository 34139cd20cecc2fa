import { useTranslation } from 'react-i18next'
import type { Whose } from '~/domain/introductions/life'

interface Parties {
  enterprise: { name: string } | null
  expert: { name: string }
}

/** The name of a side as this page's reader knows it. */
export function useWho({ enterprise, expert }: Parties) {
  const { t } = useTranslation('introductions')
  return (side: Whose) => (side === 'firm' ? (enterprise?.name ?? t('whose.firm')) : side === 'expert' ? expert.name : t(`whose.${side}`))
}
