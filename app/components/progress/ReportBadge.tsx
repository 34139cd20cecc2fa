import { useTranslation } from 'react-i18next'
import { useEnums } from '~/components/options'
import { Badge } from '~/components/ui/Badge'
import { daysBetween, today } from '~/domain/calendar'

/** Where a progress report stands; one that is overdue says by how many days, in red. */
export function ReportBadge({ state, dueOn, late }: { state: string; dueOn: Date; late: boolean }) {
  const { t } = useTranslation('duties')
  const { label } = useEnums()
  if (late) return <Badge tone="bad">{`${label('progressReportState', state)} · ${t('reports.lateDays', { count: daysBetween(new Date(dueOn), today()) })}`}</Badge>
  return <Badge tone={state === 'accepted' ? 'live' : 'quiet'}>{label('progressReportState', state)}</Badge>
}
