import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FilterForm } from '~/components/forms/FilterForm'
import { useStateFilter } from '~/components/forms/stateFilter'
import { titled } from '~/components/meta'
import { SampleMark } from '~/components/ui/Badge'
import { ButtonLink } from '~/components/ui/Button'
import { EmptyList } from '~/components/ui/EmptyState'
import { ExportLink } from '~/components/ui/ExportLink'
import { PageHeader } from '~/components/ui/PageHeader'
import { Pagination } from '~/components/ui/Pagination'
import { Table } from '~/components/ui/Table'
import { enterpriseChoices, listEnterprises } from '~/domain/enterprises/enterpriseList.server'
import { enterpriseFilter } from '~/domain/enterprises/enterprises.schema'
import { can } from '~/domain/permissions'
import { open } from '~/platform/http.server'

export const meta = titled('enterprises:title')

export const loader = open(async ({ actor, search }) => ({
  list: await listEnterprises(actor, enterpriseFilter(search)),
  choices: await enterpriseChoices(),
  mayCreate: can(actor, 'enterprise.create'),
  mayExport: can(actor, 'records.export'),
}))

export default function Enterprises() {
  const { list, choices, mayCreate, mayExport } = useLoaderData<typeof loader>()
  const { t } = useTranslation('enterprises')
  const filters = [
    { name: 'industry', label: t('fields.industryCode'), options: choices.industries },
    { name: 'township', label: t('fields.township'), options: choices.townships.map((name): [string, string] => [name, name]) },
    ...useStateFilter(mayCreate),
  ]
  const create = mayCreate && (
    <ButtonLink look="primary" to="new">
      {t('new')}
    </ButtonLink>
  )
  return (
    <>
      <PageHeader title={t('title')}>
        <ExportLink may={mayExport} />
        {create}
      </PageHeader>
      <FilterForm filters={filters} />
      {list.rows.length === 0 ? (
        <EmptyList hint={t('emptyHint')} action={create} />
      ) : (
        <Table
          caption={t('title')}
          rows={list.rows}
          columns={[
            { label: t('fields.name'), kind: 'wide', cell: (row) => <><Link to={row.id}>{row.name}</Link> {row.isSample && <SampleMark beside={row.name} />}</> },
            { label: t('fields.industryCode'), kind: 'wide', cell: (row) => row.industry },
            { label: t('fields.township'), cell: (row) => row.township },
            { label: t('fields.needs'), kind: 'number', cell: (row) => row.needs },
          ]}
        />
      )}
      <Pagination {...list} />
    </>
  )
}
