import { useTranslation } from 'react-i18next'
import { Press } from './Press'

interface Props {
  planId: string
  stop: { id: string; name: string; locked: boolean }
  first: boolean
  last: boolean
  /** From 1. */
  day: number
  days: number
}

/** What can be done with a stop on the route at once. */
export function StopPresses({ planId, stop, first, last, day, days }: Props) {
  const { t } = useTranslation('visitPlans')
  const shown = [!first && 'up', !last && 'down', day > 1 && 'earlierDay', day < days && 'laterDay', stop.locked ? 'unlock' : 'lock', 'off'] as const
  return (
    <span className="no-print flex flex-wrap gap-1">
      {shown.map((press) => press && <Press key={press} small planId={planId} values={{ press, row: stop.id }} aria-label={t('guests.pressFor', { press: t(`route.press.${press}`), name: stop.name })}>{t(`route.press.${press}`)}</Press>)}
    </span>
  )
}
