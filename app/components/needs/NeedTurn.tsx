import { useTranslation } from 'react-i18next'
import type { Turn } from '~/domain/needs/turn'
import { Notice } from '~/components/ui/Notice'

/** Whose turn it is with a need, and since when. */
export function NeedTurn({ turn }: { turn: Turn }) {
  const { t } = useTranslation('life')
  return <Notice>{t(`turn.${turn.key}`, { count: turn.days })}</Notice>
}
