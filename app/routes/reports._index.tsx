import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { titled } from '~/components/meta'
import { ButtonLink } from '~/components/ui/Button'
import { EmptyList } from '~/components/ui/EmptyState'
import { PageHeader } from '~/components/ui/PageHeader'
import { Pagination } from '~/components/ui/Pagination'
import { Table } from '~/components/ui/Table'
import { can } from '~/domain/permissions'
import { reportFilter } from '~/domain/reports/reports.schema'
import { listReports } from '~/domain/reports/reports.server'
import { signedIn } from '~/platform/http.server'

export const meta = titled('reports:title')

export const loader = signedIn(async ({ actor, search }) => ({ list: await listReports(actor, reportFilter(search)), mayCreate: can(actor, 'report.edit') }))

export default function Reports() {
  const { list, mayCreate } = useLoaderData<typeof loader>()
  const { t } = useTranslation('reports')
  const { day } = useFormat()
  const create = mayCreate && (
    <ButtonLink look="primary" to="/reports/new">
      {t('new')}
    </ButtonLink>
  )
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')}>
        {create}
      </PageHeader>
      {list.rows.length === 0 ? (
        <EmptyList hint={t('emptyHint')} action={create} />
      ) : (
        <Table
          caption={t('title')}
          rows={list.rows}
          columns={[
            { label: t('fields.title'), kind: 'wide', cell: (row) => <Link lang="zh-CN" to={`/reports/${row.id}`}>{row.title}</Link> },
            { label: t('fields.period'), cell: (row) => `${day(row.periodFrom)} – ${day(row.periodTo)}` },
            { label: t('fields.asOf'), cell: (row) => day(row.asOf) },
            { label: t('fields.snapshots'), kind: 'number', cell: (row) => row.snapshots },
          ]}
        />
      )}
      <Pagination {...list} />
    </>
  )
}
