import { Form, Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FilterForm } from '~/components/forms/FilterForm'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { Badge, SampleMark } from '~/components/ui/Badge'
import { Button, ButtonLink } from '~/components/ui/Button'
import { EmptyState } from '~/components/ui/EmptyState'
import { PageHeader } from '~/components/ui/PageHeader'
import { Pagination } from '~/components/ui/Pagination'
import { Table } from '~/components/ui/Table'
import { accountStateSchema } from '~/domain/accounts/accounts.schema'
import { listAccounts, moveAccount } from '~/domain/accounts/accounts.server'
import { keywordOf, pageOf } from '~/domain/paging'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('accounts:list.title')

export const loader = signedIn(async ({ actor, search }) => ({ own: actor.userId, list: await listAccounts(actor, keywordOf(search), pageOf(search)) }))

export const action = signedIn(({ actor, request, search }) =>
  submit(request, accountStateSchema, async (input) => {
    await moveAccount(actor, input)
    return redirectWithNotice(`/accounts?${search}`, 'saved')
  }),
)

export default function Accounts() {
  const { own, list } = useLoaderData<typeof loader>()
  const { t } = useTranslation('accounts')
  const { label } = useEnums()
  return (
    <>
      <PageHeader title={t('list.title')}>
        <ButtonLink look="primary" to="new">
          {t('list.new')}
        </ButtonLink>
      </PageHeader>
      <FilterForm filters={[]} />
      {list.rows.length === 0 ? (
        <EmptyState>{t('list.emptyHint')}</EmptyState>
      ) : (
        <Table
          caption={t('list.title')}
          rows={list.rows}
          columns={[
            { label: t('fields.name'), kind: 'wide', cell: (row) => <>{row.name} {row.isSample && <SampleMark beside={row.name} />}</> },
            { label: t('fields.email'), cell: (row) => row.email },
            { label: t('fields.role'), cell: (row) => label('role', row.role) },
            { label: t('fields.record'), kind: 'wide', cell: recordLink },
            { label: t('fields.state'), cell: (row) => <Badge tone={row.suspendedAt ? 'bad' : 'quiet'}>{t(row.suspendedAt ? 'list.suspended' : 'list.active')}</Badge> },
            { label: '', cell: (row) => row.id !== own && <AccountActions id={row.id} name={row.name} suspended={row.suspendedAt !== null} /> },
          ]}
        />
      )}
      <Pagination {...list} />
    </>
  )
}

type Linked = { id: string; name: string } | null

function recordLink({ enterprise, expert }: { enterprise: Linked; expert: Linked }) {
  if (enterprise) return <Link to={`/enterprises/${enterprise.id}`}>{enterprise.name}</Link>
  return expert && <Link to={`/experts/${expert.id}`}>{expert.name}</Link>
}

function AccountActions({ id, name, suspended }: { id: string; name: string; suspended: boolean }) {
  const { t } = useTranslation('accounts')
  const change = t(suspended ? 'list.reinstate' : 'list.suspend')
  return (
    <Form method="post" className="flex flex-wrap items-center gap-3">
      <Link to={`${id}/password`} aria-label={`${t('list.reset')} ${name}`}>
        {t('list.reset')}
      </Link>
      <input type="hidden" name="id" value={id} />
      <Button name="to" value={suspended ? 'active' : 'suspended'} look={suspended ? 'plain' : 'danger'} aria-label={`${change} ${name}`}>
        {change}
      </Button>
    </Form>
  )
}
