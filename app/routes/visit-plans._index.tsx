import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { titled } from '~/components/meta'
import { Badge, SampleMark } from '~/components/ui/Badge'
import { ButtonLink } from '~/components/ui/Button'
import { EmptyList } from '~/components/ui/EmptyState'
import { PageHeader } from '~/components/ui/PageHeader'
import { Pagination } from '~/components/ui/Pagination'
import { Table } from '~/components/ui/Table'
import { pageOf } from '~/domain/paging'
import { can } from '~/domain/permissions'
import { listPlans } from '~/domain/visit-plans/plans.server'
import { signedIn } from '~/platform/http.server'

export const meta = titled('visitPlans:title')

export const loader = signedIn(async ({ actor, search }) => ({ list: await listPlans(actor, { page: pageOf(search) }), mayCreate: can(actor, 'visitPlan.edit') }))

export default function VisitPlans() {
  const { list, mayCreate } = useLoaderData<typeof loader>()
  const { t } = useTranslation('visitPlans')
  const { day } = useFormat()
  const create = mayCreate && <ButtonLink look="primary" to="/visit-plans/new">{t('new')}</ButtonLink>
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')}>{create}</PageHeader>
      {list.rows.length === 0 ? (
        <EmptyList hint={t('emptyHint')} action={create} />
      ) : (
        <Table
          caption={t('title')}
          rows={list.rows}
          columns={[
            { label: t('columns.title'), kind: 'wide', cell: ({ id, title, isSample, state, visitId }) => <PlanName {...{ id, title, isSample, state, visitId }} /> },
            { label: t('columns.startsOn'), cell: ({ startsOn }) => day(startsOn) },
            { label: t('columns.days'), kind: 'number', cell: ({ days }) => days },
            { label: t('columns.people'), kind: 'number', cell: ({ people }) => people },
            { label: t('columns.needs'), kind: 'number', cell: ({ _count }) => _count.needs },
            { label: t('columns.stops'), kind: 'number', cell: ({ _count }) => _count.stops },
          ]}
        />
      )}
      <Pagination {...list} />
    </>
  )
}

function PlanName({ id, title, isSample, state, visitId }: { id: string; title: string; isSample: boolean; state: string; visitId: string | null }) {
  const { t } = useTranslation('visitPlans')
  return (
    <>
      <Link to={`/visit-plans/${id}`}>{title}</Link> {isSample && <SampleMark beside={title} />} {state === 'withdrawn' ? <Badge>{t('withdrawnMark')}</Badge> : visitId && <Badge tone="live">{t('visitMade')}</Badge>}
    </>
  )
}
