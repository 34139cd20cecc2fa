import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'

interface StateRow {
  at: Date
  toState: string
  reason: string | null
  actorName: string | null
}

/** A record's life so far, oldest first. */
export function States({ entries, label }: { entries: StateRow[]; label: (state: string) => string }) {
  const { t } = useTranslation()
  const { date } = useFormat()
  return (
    <ol className="flex flex-wrap gap-x-6 gap-y-2 text-sm">
      {entries.map(({ at, toState, reason, actorName }, index) => (
        <li key={index} className="border-l-2 border-teal pl-2">
          <span className="font-medium">{label(toState)}</span> <span className="text-muted">{date(at)}</span>
          <div className="text-muted">{[actorName ?? t('history.system'), reason].filter(Boolean).join(' · ')}</div>
        </li>
      ))}
    </ol>
  )
}
