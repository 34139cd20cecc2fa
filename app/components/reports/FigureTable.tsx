import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { Badge } from '~/components/ui/Badge'
import { Table } from '~/components/ui/Table'
import { recordPath } from '~/domain/records/paths'
import type { CountedRecord, FigureUnit, RecordValue } from '~/domain/reports/figures/figure'
import { useRecordValues } from './useRecordValues'

interface Row {
  id: string
  record: CountedRecord
  amount: string
  standing: 'same' | 'corrected' | 'gone' | null
}

/** The records a figure counts, each with what it gives and what it says; in a snapshot as it said then. */
export function FigureTable({ caption, rows, unit }: { caption: string; rows: Row[]; unit: FigureUnit }) {
  const { t } = useTranslation('reports')
  const { yuan } = useFormat()
  const { label } = useEnums()
  return (
    <Table
      caption={caption}
      rows={rows}
      columns={[
        { label: t('figure.record'), kind: 'wide', cell: ({ record, standing }) => <><Name record={record} /> <Standing standing={standing} /></> },
        { label: t('figure.kind'), cell: ({ record }) => label('recordKind', record.kind) },
        { label: t('figure.amount'), kind: 'number', cell: ({ amount }) => (unit === 'yuan' ? yuan(amount) : amount) },
        { label: t('figure.details'), kind: 'wide', cell: ({ record }) => <Details values={record.values} /> },
      ]}
    />
  )
}

function Name({ record: { kind, id, label } }: { record: CountedRecord }) {
  const { t } = useTranslation('reports')
  const path = recordPath(kind, id)
  const name = label ?? t('figure.unnamed')
  return path ? <Link to={path}>{name}</Link> : <>{name}</>
}

function Standing({ standing }: { standing: Row['standing'] }) {
  const { t } = useTranslation('reports')
  if (standing === null || standing === 'same') return null
  return <Badge tone="bad">{t(`figure.standing.${standing}`)}</Badge>
}

function Details({ values }: { values: Record<string, RecordValue> }) {
  const { name, value } = useRecordValues()
  const { semicolon } = useFormat()
  const known = Object.entries(values).filter(([, stored]) => stored !== null && stored !== '')
  return (
    <span className="text-sm text-muted">
      {known.map(([field, stored], index) => (
        <span key={field}>
          {index > 0 && semicolon}
          <span>{name(field)}</span> <span className="text-ink">{value(field, stored)}</span>
        </span>
      ))}
    </span>
  )
}
