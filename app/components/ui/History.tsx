import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import type { Changes } from '~/domain/history/changes'
import { useChangedValue } from './changedValue'

export interface HistoryRow {
  at: Date
  actorName: string
  action: string
  changes: Changes
  /** The record it happened to, where that is not the page's own. */
  of?: string
}

interface Props {
  entries: HistoryRow[]
  /** Names of the fields in the reader's language; fields without one are left out. */
  labels: Record<string, string>
}

/** Who changed what and when, newest first. */
export function History({ entries, labels: own }: Props) {
  const { t, i18n } = useTranslation()
  const labels = { ...t('history.twins', { returnObjects: true }), ...own }
  const { dateTime } = useFormat()
  if (entries.length === 0) return <p className="text-muted">{t('history.empty')}</p>
  return (
    <ol className="space-y-2 text-sm">
      {entries.map((entry, index) => (
        <li key={index} className="border-l-2 border-line pl-3">
          <span className="text-muted">{dateTime(entry.at)}</span> {entry.actorName === 'system' ? t('history.system') : entry.actorName}{' '}
          {i18n.exists(`history.actions.${entry.action}`) ? t(`history.actions.${entry.action}` as 'history.actions.edit') : entry.action}
          {entry.of && <span className="text-muted"> {t('history.of', { name: entry.of })}</span>}
          <ChangeList changes={entry.changes} labels={labels} />
        </li>
      ))}
    </ol>
  )
}

/** A few changes stand open; a long list, as of a new record, opens on request. */
const shownAtOnce = 4

function ChangeList({ changes, labels }: { changes: Changes; labels: Record<string, string> }) {
  const { t } = useTranslation()
  const valueText = useChangedValue()
  const rows = Object.entries(changes).filter(([field, [, after]]) => labels[field] && !field.endsWith('Id') && !(changes[field]![0] == null && after === false))
  if (rows.length === 0) return null
  const list = (
    <ul className="mt-1 text-muted">
      {rows.map(([field, [before, after]]) => (
        <li key={field} className="[overflow-wrap:anywhere]">
          {labels[field]} {before == null ? '' : `${t('history.from')} ${valueText(field, before)} ${t('history.to')} `}
          <span className="text-ink">{valueText(field, after)}</span>
        </li>
      ))}
    </ul>
  )
  if (rows.length <= shownAtOnce) return list
  return (
    <details>
      <summary className="text-teal">{t('history.fields', { count: rows.length })}</summary>
      {list}
    </details>
  )
}
