import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FilterForm } from '~/components/forms/FilterForm'
import { useStateFilter } from '~/components/forms/stateFilter'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { SampleMark } from '~/components/ui/Badge'
import { ButtonLink } from '~/components/ui/Button'
import { EmptyList } from '~/components/ui/EmptyState'
import { PageHeader } from '~/components/ui/PageHeader'
import { Pagination } from '~/components/ui/Pagination'
import { Table } from '~/components/ui/Table'
import { institutionFilter, institutionKinds } from '~/domain/institutions/institutions.schema'
import { listInstitutions } from '~/domain/institutions/institutions.server'
import { can } from '~/domain/permissions'
import { open } from '~/platform/http.server'

export const meta = titled('institutions:title')

export const loader = open(async ({ actor, search }) => ({
  list: await listInstitutions(actor, institutionFilter(search)),
  mayCreate: can(actor, 'institution.create'),
}))

export default function Institutions() {
  const { list, mayCreate } = useLoaderData<typeof loader>()
  const { t } = useTranslation('institutions')
  const { label, options } = useEnums()
  const stateFilter = useStateFilter(mayCreate)
  const create = mayCreate && (
    <ButtonLink look="primary" to="new">
      {t('new')}
    </ButtonLink>
  )
  return (
    <>
      <PageHeader title={t('title')}>{create}</PageHeader>
      <FilterForm filters={[{ name: 'kind', label: t('fields.kind'), options: options('institutionKind', institutionKinds) }, ...stateFilter]} />
      {list.rows.length === 0 ? (
        <EmptyList hint={t('emptyHint')} action={create} />
      ) : (
        <Table
          caption={t('title')}
          rows={list.rows}
          columns={[
            { label: t('fields.name'), kind: 'wide', cell: (row) => <><Link to={row.id}>{row.name}</Link> {row.isSample && <SampleMark beside={row.name} />}</> },
            { label: t('fields.kind'), cell: (row) => label('institutionKind', row.kind) },
            { label: t('fields.experts'), kind: 'number', cell: (row) => <Link to={`/experts?institution=${row.id}`}>{row._count.experts}</Link> },
          ]}
        />
      )}
      <Pagination {...list} />
    </>
  )
}
