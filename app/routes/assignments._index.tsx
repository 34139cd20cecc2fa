import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { SampleMark } from '~/components/ui/Badge'
import { ButtonLink } from '~/components/ui/Button'
import { EmptyList } from '~/components/ui/EmptyState'
import { PageHeader } from '~/components/ui/PageHeader'
import { Pagination } from '~/components/ui/Pagination'
import { Table } from '~/components/ui/Table'
import { listAssignments } from '~/domain/assignments/view.server'
import { pageOf } from '~/domain/paging'
import { signedIn } from '~/platform/http.server'

export const meta = titled('assignments:title')

export const loader = signedIn(async ({ actor, search }) => {
  const withdrawn = search.get('state') === 'withdrawn'
  return { withdrawn, list: await listAssignments(actor, { page: pageOf(search), withdrawn }) }
})

export default function Assignments() {
  const { list, withdrawn } = useLoaderData<typeof loader>()
  const { t } = useTranslation('assignments')
  const { label } = useEnums()
  const { dateTime, number } = useFormat()
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')}>
        <ButtonLink to={withdrawn ? '/assignments' : '?state=withdrawn'}>{t(withdrawn ? 'showActive' : 'showWithdrawn')}</ButtonLink>
        <ButtonLink look="primary" to="new">{t('new.title')}</ButtonLink>
      </PageHeader>
      {list.rows.length === 0 ? (
        <EmptyList hint={t('emptyList')} />
      ) : (
        <Table
          caption={t('title')}
          rows={list.rows}
          columns={[
            { label: t('fields.title'), kind: 'wide', cell: (row) => <><Link to={`/assignments/${row.id}`}>{row.title}</Link> {row.isSample && <SampleMark beside={row.title} />}</> },
            { label: t('fields.needs'), kind: 'number', cell: (row) => row.needs },
            { label: t('fields.mode'), cell: (row) => label('assignmentMode', row.mode) },
            { label: t('fields.state'), cell: (row) => label('assignmentState', row.state) },
            { label: t('fields.total'), kind: 'number', cell: (row) => row.total !== null && number(row.total) },
            { label: t('fields.version'), kind: 'number', cell: (row) => row.number },
            { label: t('fields.at'), cell: (row) => dateTime(row.at) },
          ]}
        />
      )}
      <Pagination {...list} />
    </>
  )
}
