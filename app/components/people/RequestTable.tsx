import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { SampleMark } from '~/components/ui/Badge'
import { Table } from '~/components/ui/Table'

interface Row {
  id: string
  kind: string
  createdAt: Date
  decidedAt: Date | null
  enterpriseName: string | null
  expertName: string | null
  institution: string | null
  enterprise: { name: string } | null
  expert: { name: string } | null
  user: { name: string; email: string; isSample: boolean }
}

/** People who ask to be let in; a name leads to the request. */
export function RequestTable({ caption, rows, decided = false }: { caption: string; rows: Row[]; decided?: boolean }) {
  const { t } = useTranslation('people')
  const { label } = useEnums()
  const { dateTime } = useFormat()
  return (
    <Table
      caption={caption}
      rows={rows}
      columns={[
        { label: t('fields.name'), cell: (row) => <><Link to={`/requests/${row.id}`}>{row.user.name}</Link> {row.user.isSample && <SampleMark beside={row.user.name} />}</> },
        { label: t('fields.kind'), cell: (row) => label('joinRequestKind', row.kind) },
        { label: t('requests.asks'), kind: 'wide', cell: (row) => [row.enterprise?.name ?? row.expert?.name ?? row.enterpriseName ?? row.expertName, row.institution].filter(Boolean).join(' · ') },
        { label: t('fields.email'), cell: (row) => row.user.email },
        { label: t('requests.since'), cell: (row) => dateTime(row.createdAt) },
        ...(decided ? [{ label: t('requests.decided'), cell: (row: Row) => dateTime(row.decidedAt) }] : []),
      ]}
    />
  )
}
