import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { Section } from '~/components/ui/Section'

interface Row {
  number: number
  frozenAt: Date
  hash: string
}

/** The states of a report that were frozen, newest first. */
export function Snapshots({ rows }: { rows: Row[] }) {
  const { t } = useTranslation('reports')
  const { dateTime } = useFormat()
  return (
    <Section title={t('snapshots.title')} id="snapshots" actions={rows.length > 0 && <Link to="differences">{t('actions.differences')}</Link>}>
      {rows.length === 0 && <p className="text-muted">{t('snapshots.none')}</p>}
      <ul>
        {rows.map(({ number, frozenAt, hash }) => (
          <li key={number} className="flex flex-wrap gap-x-4 py-1">
            <Link to={`snapshots/${number}`}>{t('snapshots.number', { number })}</Link>
            <span className="text-muted">{dateTime(frozenAt)}</span>
            <code className="text-sm text-muted">{hash.slice(0, 12)}</code>
          </li>
        ))}
      </ul>
    </Section>
  )
}
