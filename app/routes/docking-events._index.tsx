import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FilterForm } from '~/components/forms/FilterForm'
import { useFormat } from '~/components/format'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { Badge, SampleMark } from '~/components/ui/Badge'
import { ButtonLink } from '~/components/ui/Button'
import { EmptyList } from '~/components/ui/EmptyState'
import { PageHeader } from '~/components/ui/PageHeader'
import { Pagination } from '~/components/ui/Pagination'
import { Table } from '~/components/ui/Table'
import { dockingFilter, dockingStates } from '~/domain/docking/docking.schema'
import { type DockingRow, listDockings } from '~/domain/docking/events.server'
import { can } from '~/domain/permissions'
import { signedIn } from '~/platform/http.server'

export const meta = titled('docking:title')

export const loader = signedIn(async ({ actor, search }) => ({ list: await listDockings(actor, dockingFilter(search)), mayCreate: can(actor, 'docking_event.create') }))

export default function DockingEvents() {
  const { list, mayCreate } = useLoaderData<typeof loader>()
  const { t } = useTranslation('docking')
  const { options } = useEnums()
  return (
    <>
      <PageHeader title={t('title')}>
        {mayCreate && (
          <ButtonLink to="/docking-events/new" look="primary">
            {t('new')}
          </ButtonLink>
        )}
      </PageHeader>
      <FilterForm keyword={false} filters={[{ name: 'state', label: t('fields.state'), options: options('dockingState', dockingStates) }]} />
      {list.rows.length === 0 ? <EmptyList hint={t(mayCreate ? 'emptyList' : 'emptyOwn')} action={mayCreate && <ButtonLink to="/docking-events/new">{t('new')}</ButtonLink>} /> : <Events rows={list.rows} />}
      <Pagination {...list} />
    </>
  )
}

function Events({ rows }: { rows: DockingRow[] }) {
  const { t } = useTranslation('docking')
  const { label } = useEnums()
  const { day, number } = useFormat()
  return (
    <Table
      caption={t('title')}
      rows={rows}
      columns={[
        { label: t('fields.title'), kind: 'wide', cell: ({ id, title, isSample }) => <><Link to={`/docking-events/${id}`}>{title}</Link> {isSample && <SampleMark beside={title} />}</> },
        { label: t('fields.on'), cell: ({ on }) => day(on) },
        { label: t('fields.place'), kind: 'wide', cell: ({ place }) => place },
        { label: t('fields.accepted'), kind: 'number', cell: ({ accepted }) => number(accepted) },
        { label: t('fields.meetings'), kind: 'number', cell: ({ meetings }) => meetings !== null && number(meetings) },
        { label: t('fields.state'), cell: ({ state }) => <Badge tone={state === 'running' ? 'live' : 'quiet'}>{label('dockingState', state)}</Badge> },
      ]}
    />
  )
}
