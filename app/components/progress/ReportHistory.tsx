import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import type { StateEntry } from '~/domain/history/history.server'

/** Who asked, filed, returned or accepted it and when, the last first. */
export function ReportHistory({ states }: { states: StateEntry[] }) {
  const { t } = useTranslation('duties')
  const { label } = useEnums()
  const { dateTime } = useFormat()
  return (
    <ul className="space-y-1 text-sm">
      {states.toReversed().map(({ at, toState, reason, actorName }, index) => (
        <li key={index} className="[overflow-wrap:anywhere]">
          <span className="text-muted">{dateTime(at)}</span> <span className="font-medium">{label('progressReportState', toState)}</span> <span className="text-muted">{actorName ?? t('reports.system')}</span>
          {reason && <div className="border-l-2 border-line pl-2">{reason}</div>}
        </li>
      ))}
    </ul>
  )
}
