import { useTranslation } from 'react-i18next'
import type { Changes } from '~/domain/history/changes'
import { useFormat } from '~/components/format'

export interface HistoryRow {
  at: Date
  actorName: string
  action: string
  changes: Changes
}

/** Who changed what and when, newest first. `labels` names the fields in the reader's language. */
export function History({ entries, labels }: { entries: HistoryRow[]; labels: Record<string, string> }) {
  const { t, i18n } = useTranslation()
  const { dateTime } = useFormat()
  if (entries.length === 0) return <p className="text-muted">{t('history.empty')}</p>
  return (
    <ol className="space-y-2 text-sm">
      {entries.map((entry, index) => (
        <li key={index} className="border-l-2 border-line pl-3">
          <span className="text-muted">{dateTime(entry.at)}</span> {entry.actorName === 'system' ? t('history.system') : entry.actorName}{' '}
          {i18n.exists(`history.actions.${entry.action}`) ? t(`history.actions.${entry.action}` as 'history.actions.edit') : entry.action}
          <ChangeList changes={entry.changes} labels={labels} />
        </li>
      ))}
    </ol>
  )
}

function ChangeList({ changes, labels }: { changes: Changes; labels: Record<string, string> }) {
  const { t } = useTranslation()
  const rows = Object.entries(changes).filter(([field]) => labels[field])
  if (rows.length === 0) return null
  const text = (value: unknown) => (Array.isArray(value) ? value.join('、') : value == null || value === '' ? t('history.nothing') : String(value))
  return (
    <ul className="mt-1 text-muted">
      {rows.map(([field, [before, after]]) => (
        <li key={field} className="[overflow-wrap:anywhere]">
          {labels[field]} {before == null ? '' : `${t('history.from')} ${text(before)} `}
          {`${t('history.to')} `}
          <span className="text-ink">{text(after)}</span>
        </li>
      ))}
    </ul>
  )
}
