import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FilterForm } from '~/components/forms/FilterForm'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { comparePath, recordPath } from '~/components/twins/paths'
import { Reasons } from '~/components/twins/Reasons'
import { SampleMark } from '~/components/ui/Badge'
import { ButtonLink } from '~/components/ui/Button'
import { EmptyState } from '~/components/ui/EmptyState'
import { PageHeader } from '~/components/ui/PageHeader'
import { Pagination } from '~/components/ui/Pagination'
import { Table } from '~/components/ui/Table'
import { namedKinds } from '~/domain/records/kinds'
import { twinFilter } from '~/domain/twins/twins.schema'
import { listTwins } from '~/domain/twins/twins.server'
import { signedIn } from '~/platform/http.server'

export const meta = titled('twins:title')

export const loader = signedIn(({ actor, search }) => listTwins(actor, twinFilter(search)))

export default function Twins() {
  const list = useLoaderData<typeof loader>()
  const { t } = useTranslation('twins')
  const { label, options } = useEnums()
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')}>
        <ButtonLink to="decisions">{t('decisions')}</ButtonLink>
      </PageHeader>
      <FilterForm keyword={false} filters={[{ name: 'kind', label: t('columns.kind'), options: options('recordKind', namedKinds) }]} />
      {list.rows.length === 0 ? (
        <EmptyState>{t('empty')}</EmptyState>
      ) : (
        <Table
          caption={t('title')}
          rows={list.rows}
          columns={[
            { label: t('columns.kind'), cell: (row) => label('recordKind', row.kind) },
            {
              label: t('columns.records'),
              kind: 'wide',
              cell: (row) => row.records.map((record) => <div key={record.id}><Link to={recordPath(row.kind, record.id)}>{record.name}</Link> {record.isSample && <SampleMark beside={record.name} />}</div>),
            },
            { label: t('columns.why'), kind: 'wide', cell: (row) => <Reasons reasons={row.reasons} /> },
            { label: t('columns.action'), cell: (row) => <ButtonLink to={comparePath(row.kind, row.records[0].id, row.records[1].id)}>{t('compare')}</ButtonLink> },
          ]}
        />
      )}
      <Pagination {...list} />
    </>
  )
}
