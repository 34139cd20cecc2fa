import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FilterForm } from '~/components/forms/FilterForm'
import { useFormat } from '~/components/format'
import { titled } from '~/components/meta'
import { useNeedsKept } from '~/components/needs/keptConditions'
import { NeedBadge } from '~/components/needs/NeedBadge'
import { useEnums } from '~/components/options'
import { Badge, SampleMark } from '~/components/ui/Badge'
import { ButtonLink } from '~/components/ui/Button'
import { EmptyState } from '~/components/ui/EmptyState'
import { ExportLink } from '~/components/ui/ExportLink'
import { PageHeader } from '~/components/ui/PageHeader'
import { Pagination } from '~/components/ui/Pagination'
import { Table } from '~/components/ui/Table'
import { needAttentions, needFilter, needKinds, needStates, techFields } from '~/domain/needs/needs.schema'
import { cooperationModes } from '~/domain/terms'
import { listNeeds } from '~/domain/needs/reading.server'
import { can } from '~/domain/permissions'
import { open } from '~/platform/http.server'

export const meta = titled('needs:title')

export const loader = open(async ({ actor, search }) => ({
  list: await listNeeds(actor, needFilter(search)),
  mayCreate: can(actor, 'need.create'),
  mayExport: can(actor, 'records.export'),
  mayReview: can(actor, 'overview.view'),
}))

export default function Needs() {
  const { list, mayCreate, mayExport, mayReview } = useLoaderData<typeof loader>()
  const { t } = useTranslation('needs')
  const { label, options } = useEnums()
  const { date, day, money } = useFormat()
  const create = mayCreate && (
    <ButtonLink look="primary" to="new">
      {t('new')}
    </ButtonLink>
  )
  const filters = [
    { name: 'kind', label: t('fields.kind'), options: options('needKind', needKinds) },
    { name: 'state', label: t('fields.state'), options: options('needState', needStates) },
    { name: 'field', label: t('fields.field'), options: options('techField', techFields) },
    { name: 'mode', label: t('fields.cooperationModes'), options: options('cooperationMode', cooperationModes) },
  ]
  if (mayReview) filters.push({ name: 'attention', label: t('attention.label'), options: needAttentions.map((key) => [key, t(`attention.${key}`)]) })
  return (
    <>
      <PageHeader title={t('title')} lead={t('searchHint')}>
        <ExportLink may={mayExport} />
        {create}
      </PageHeader>
      <FilterForm filters={filters} kept={useNeedsKept()} />
      {list.rows.length === 0 ? (
        <EmptyState action={create}>{t('table.empty', { ns: 'common' })}</EmptyState>
      ) : (
        <Table
          caption={t('title')}
          rows={list.rows}
          columns={[
            { label: t('fields.title'), kind: 'wide', cell: (row) => <><Link to={row.id}>{row.title}</Link> {row.kind === 'open_challenge' && <Badge>{label('needKind', row.kind)}</Badge>} {row.isSample && <SampleMark beside={row.title} />}</> },
            { label: t('fields.enterprise'), kind: 'wide', cell: (row) => (row.enterprise ? <Link to={`/enterprises/${row.enterprise.id}`}>{row.enterprise.name}</Link> : <span className="text-muted">{t('hiddenEnterprise')}</span>) },
            { label: t('fields.field'), cell: (row) => row.field && label('techField', row.field) },
            { label: t('fields.budget'), kind: 'number', cell: (row) => money(row.budget) },
            { label: t('fields.publishedAt'), cell: (row) => date(row.publishedAt) },
            { label: t('fields.validUntil'), cell: (row) => day(row.validUntil) },
            { label: t('fields.state'), cell: (row) => <NeedBadge state={row.state} /> },
          ]}
        />
      )}
      <Pagination {...list} />
    </>
  )
}
