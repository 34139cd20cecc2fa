import { useTranslation } from 'react-i18next'
import { Notice } from '~/components/ui/Notice'
import type { RefusedPress } from '~/domain/visit-plans/plans.schema'

/** Why the button that was pressed last changed nothing. */
export function Refusal({ reason }: { reason: RefusedPress | null }) {
  const { t } = useTranslation('errors')
  return reason && <Notice tone="bad">{t(reason)}</Notice>
}
