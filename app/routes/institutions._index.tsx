import { useLoaderData } from '@remix-run/react'
import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FilterForm } from '~/components/forms/FilterForm'
import { useEnums } from '~/components/options'
import { SampleMark } from '~/components/ui/Badge'
import { ButtonLink } from '~/components/ui/Button'
import { EmptyState } from '~/components/ui/EmptyState'
import { PageHeader } from '~/components/ui/PageHeader'
import { Pagination } from '~/components/ui/Pagination'
import { Table } from '~/components/ui/Table'
import { institutionFilter, institutionKinds } from '~/domain/institutions/institutions.schema'
import { listInstitutions } from '~/domain/institutions/institutions.server'
import { can } from '~/domain/permissions'
import { open } from '~/platform/http.server'
import { titled } from '~/components/meta'

export const meta = titled('institutions:title')

export const loader = open(async ({ actor, search }) => ({
  list: await listInstitutions(institutionFilter(search)),
  mayCreate: can(actor, 'institution.create'),
}))

export default function Institutions() {
  const { list, mayCreate } = useLoaderData<typeof loader>()
  const { t } = useTranslation('institutions')
  const { label, options } = useEnums()
  const create = mayCreate && (
    <ButtonLink look="primary" to="new">
      {t('new')}
    </ButtonLink>
  )
  return (
    <>
      <PageHeader title={t('title')}>{create}</PageHeader>
      <FilterForm filters={[{ name: 'kind', label: t('fields.kind'), options: options('institutionKind', institutionKinds) }]} />
      {list.rows.length === 0 ? (
        <EmptyState action={create}>{list.total === 0 ? t('emptyHint') : t('table.empty', { ns: 'common' })}</EmptyState>
      ) : (
        <Table
          caption={t('title')}
          rows={list.rows}
          columns={[
            { label: t('fields.name'), kind: 'wide', cell: (row) => <><Link to={row.id}>{row.name}</Link> {row.isSample && <SampleMark />}</> },
            { label: t('fields.kind'), cell: (row) => label('institutionKind', row.kind) },
            { label: t('fields.experts'), kind: 'number', cell: (row) => <Link to={`/experts?institution=${row.id}`}>{row._count.experts}</Link> },
          ]}
        />
      )}
      <Pagination {...list} />
    </>
  )
}
