import { Form, Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FilterForm } from '~/components/forms/FilterForm'
import { useFormat } from '~/components/format'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { recordPath } from '~/components/twins/paths'
import { Button, ButtonLink } from '~/components/ui/Button'
import { EmptyState } from '~/components/ui/EmptyState'
import { PageHeader } from '~/components/ui/PageHeader'
import { Pagination } from '~/components/ui/Pagination'
import { Table } from '~/components/ui/Table'
import { namedKinds } from '~/domain/records/kinds'
import { listDecisions, undoDecision } from '~/domain/twins/decisions.server'
import { twinFilter, undoing } from '~/domain/twins/twins.schema'
import { press, signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('twins:decisions')

export const loader = signedIn(({ actor, search }) => listDecisions(actor, twinFilter(search)))

export const action = signedIn(({ actor, request }) =>
  press(request, undoing, async ({ decision }) => {
    await undoDecision(actor, decision)
    return redirectWithNotice('/twins/decisions', 'undone')
  }),
)

export default function Decisions() {
  const list = useLoaderData<typeof loader>()
  const { t } = useTranslation('twins')
  const { dateTime } = useFormat()
  const { label, options } = useEnums()
  return (
    <>
      <PageHeader title={t('decisions')}>
        <ButtonLink to="/twins">{t('toList')}</ButtonLink>
      </PageHeader>
      <FilterForm keyword={false} filters={[{ name: 'kind', label: t('columns.kind'), options: options('recordKind', namedKinds) }]} />
      {list.rows.length === 0 ? (
        <EmptyState>{t('noDecisions')}</EmptyState>
      ) : (
        <Table
          caption={t('decisions')}
          rows={list.rows}
          columns={[
            { label: t('columns.kind'), cell: (row) => label('recordKind', row.kind) },
            { label: t('columns.verdict'), cell: (row) => t(`verdicts.${row.verdict}`) },
            {
              label: t('columns.records'),
              kind: 'wide',
              cell: (row) => <Link to={recordPath(row.kind, row.kept.id)}>{t(row.verdict === 'merged' ? 'merged' : 'keptApart', { kept: row.kept.name, other: row.other.name })}</Link>,
            },
            { label: t('columns.decidedBy'), cell: (row) => row.decidedBy },
            { label: t('columns.decidedAt'), cell: (row) => dateTime(row.decidedAt) },
            { label: t('columns.action'), cell: (row) => (row.undoneAt ? t('undone', { date: dateTime(row.undoneAt) }) : <UndoButton decision={row.id} />) },
          ]}
        />
      )}
      <Pagination {...list} />
    </>
  )
}

function UndoButton({ decision }: { decision: string }) {
  const { t } = useTranslation()
  return (
    <Form method="post">
      <Button name="decision" value={decision}>
        {t('actions.undo')}
      </Button>
    </Form>
  )
}
