import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FilterForm } from '~/components/forms/FilterForm'
import { useStateFilter } from '~/components/forms/stateFilter'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { SampleMark } from '~/components/ui/Badge'
import { ButtonLink } from '~/components/ui/Button'
import { EmptyList } from '~/components/ui/EmptyState'
import { ExportLink } from '~/components/ui/ExportLink'
import { PageHeader } from '~/components/ui/PageHeader'
import { Pagination } from '~/components/ui/Pagination'
import { Table } from '~/components/ui/Table'
import { expertChoices, listExperts } from '~/domain/experts/expertList.server'
import { expertFilter } from '~/domain/experts/experts.schema'
import { cooperationModes } from '~/domain/terms'
import { can } from '~/domain/permissions'
import { open } from '~/platform/http.server'

export const meta = titled('experts:title')

export const loader = open(async ({ actor, search }) => ({
  list: await listExperts(actor, expertFilter(search)),
  choices: await expertChoices(),
  mayCreate: can(actor, 'expert.create'),
  mayExport: can(actor, 'records.export'),
}))

export default function Experts() {
  const { list, choices, mayCreate, mayExport } = useLoaderData<typeof loader>()
  const { t } = useTranslation('experts')
  const { options } = useEnums()
  const filters = [
    { name: 'institution', label: t('fields.institution'), options: choices.institutions },
    { name: 'mode', label: t('fields.cooperationModes'), options: options('cooperationMode', cooperationModes) },
    { name: 'region', label: t('fields.regions'), options: choices.regions.map((name): [string, string] => [name, name]) },
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
            { label: t('fields.name'), cell: (row) => <><Link to={row.id}>{row.name}</Link> {row.isSample && <SampleMark beside={row.name} />}</> },
            { label: t('fields.institution'), cell: (row) => row.institution?.name },
            { label: t('fields.title'), cell: (row) => row.title },
            { label: t('fields.researchDirections'), kind: 'wide', cell: (row) => row.researchDirections.slice(0, 3).join('、') },
            { label: t('fields.works'), kind: 'number', cell: (row) => row._count.works },
          ]}
        />
      )}
      <Pagination {...list} />
    </>
  )
}
