import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { SampleMark } from '~/components/ui/Badge'
import { Table } from '~/components/ui/Table'
import type { ReportRow } from '~/domain/progress/list.server'
import { ReportBadge } from './ReportBadge'

/** Progress reports with whose turn it is; on an agreement's own page without its title. */
export function ReportTable({ rows, within = false }: { rows: ReportRow[]; within?: boolean }) {
  const { t } = useTranslation('duties')
  const { date, day, yuan } = useFormat()
  const of = {
    label: t('reports.fields.agreement'),
    kind: 'wide' as const,
    cell: ({ agreement }: ReportRow) => <>{agreement.title} {agreement.isSample && <SampleMark beside={agreement.title} />}</>,
  }
  return (
    <Table
      caption={t('reports.title')}
      rows={rows}
      columns={[
        { label: t('reports.fields.period'), cell: (row) => <Link to={`/progress-reports/${row.id}`}>{day(row.periodFrom, 'half_year')}</Link> },
        ...(within ? [] : [of]),
        { label: t('reports.fields.party'), kind: 'wide', cell: (row) => row.party },
        { label: t('reports.fields.dueOn'), cell: (row) => day(row.dueOn) },
        { label: t('reports.fields.state'), cell: (row) => <ReportBadge {...row} /> },
        { label: t('reports.fields.filedAt'), cell: (row) => date(row.filedAt) },
        { label: t('reports.fields.spent'), kind: 'number', cell: (row) => row.spent && yuan(row.spent) },
      ]}
    />
  )
}
