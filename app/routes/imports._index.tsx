import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { StateBadge } from '~/components/imports/StateBadge'
import { Templates } from '~/components/imports/Templates'
import { UploadForm } from '~/components/imports/UploadForm'
import { titled } from '~/components/meta'
import { EmptyState } from '~/components/ui/EmptyState'
import { PageHeader } from '~/components/ui/PageHeader'
import { Pagination } from '~/components/ui/Pagination'
import { Table } from '~/components/ui/Table'
import { importOutcomes } from '~/domain/imports/imports.schema'
import { uploadImport } from '~/domain/imports/imports.server'
import { limits } from '~/domain/imports/reading/sheets'
import { listImports } from '~/domain/imports/view.server'
import { pageOf } from '~/domain/paging'
import { permit } from '~/domain/permit.server'
import { signedIn } from '~/platform/http.server'

import { submitUpload } from '~/platform/upload.server'

export const meta = titled('imports:title')

export const loader = signedIn(async ({ actor, search }) => ({ list: await listImports(actor, pageOf(search)) }))

export const action = signedIn(async ({ actor, request }) => {
  permit(actor, 'import.run')
  return submitUpload(request, 'file', limits.fileBytes, async (upload) => redirect(`/imports/${await uploadImport(actor, upload)}`))
})

export default function Imports() {
  const { list } = useLoaderData<typeof loader>()
  const { t } = useTranslation('imports')
  const { dateTime, number } = useFormat()
  return (
    <>
      <PageHeader title={t('title')} />
      <UploadForm />
      <Templates />
      {list.rows.length === 0 ? (
        <EmptyState>{t('emptyHint')}</EmptyState>
      ) : (
        <Table
          caption={t('title')}
          rows={list.rows}
          columns={[
            { label: t('columns.file'), kind: 'wide', cell: (row) => <Link to={row.id}>{row.fileName}</Link> },
            { label: t('columns.kind'), cell: (row) => t(`kinds.${row.kind}`) },
            { label: t('columns.state'), cell: (row) => <StateBadge state={row.state} /> },
            { label: t('columns.totals'), kind: 'wide', cell: (row) => importOutcomes.filter((outcome) => row.totals[outcome]).map((outcome) => `${t(`outcomes.${outcome}`)} ${number(row.totals[outcome]!)}`).join(' · ') },
            { label: t('columns.at'), cell: (row) => dateTime(row.createdAt) },
          ]}
        />
      )}
      <Pagination {...list} />
    </>
  )
}
