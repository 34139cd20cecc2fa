import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { AgreementBadge } from '~/components/agreements/AgreementBadge'
import { useAgreementFilters } from '~/components/agreements/filters'
import { useAgreementsKept } from '~/components/agreements/keptConditions'
import { PartyNames } from '~/components/agreements/PartyList'
import { FilterForm } from '~/components/forms/FilterForm'
import { useFormat } from '~/components/format'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { SampleMark } from '~/components/ui/Badge'
import { ButtonLink } from '~/components/ui/Button'
import { EmptyList } from '~/components/ui/EmptyState'
import { ExportLink } from '~/components/ui/ExportLink'
import { PageHeader } from '~/components/ui/PageHeader'
import { Pagination } from '~/components/ui/Pagination'
import { Table } from '~/components/ui/Table'
import { agreementFilter } from '~/domain/agreements/agreements.schema'
import { agreementFilters, industryAsked, listAgreements } from '~/domain/agreements/list.server'
import { can } from '~/domain/permissions'
import { open } from '~/platform/http.server'

export const meta = titled('agreements:title')

export const loader = open(async ({ actor, search }) => {
  const filter = agreementFilter(search)
  const [list, choices, industry] = await Promise.all([listAgreements(actor, filter), agreementFilters(actor), industryAsked(filter)])
  return { list, choices, industry, mayCreate: can(actor, 'agreement.create'), mayExport: can(actor, 'records.export') }
})

export default function Agreements() {
  const { list, choices, industry, mayCreate, mayExport } = useLoaderData<typeof loader>()
  const { t } = useTranslation('agreements')
  const { label } = useEnums()
  const { day } = useFormat()
  const filters = useAgreementFilters(choices, mayCreate)
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
      <FilterForm filters={filters} kept={useAgreementsKept(industry)} />
      {list.rows.length === 0 ? (
        <EmptyList hint={t('emptyHint')} action={create} />
      ) : (
        <Table
          caption={t('title')}
          rows={list.rows}
          columns={[
            { label: t('fields.title'), kind: 'wide', cell: (row) => <><Link to={row.id}>{row.title}</Link> {row.isSample && <SampleMark beside={row.title} />}</> },
            { label: t('fields.parties'), kind: 'wide', cell: (row) => <PartyNames parties={row.parties} /> },
            { label: t('fields.mode'), cell: (row) => label('cooperationMode', row.mode) },
            { label: t('fields.signed'), cell: (row) => day(row.signedOn, row.signedPrecision) },
            { label: t('fields.state'), cell: (row) => <AgreementBadge state={row.state} /> },
          ]}
        />
      )}
      <Pagination {...list} />
    </>
  )
}
