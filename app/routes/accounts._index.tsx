import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FilterForm } from '~/components/forms/FilterForm'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { Badge, SampleMark } from '~/components/ui/Badge'
import { ButtonLink } from '~/components/ui/Button'
import { EmptyList } from '~/components/ui/EmptyState'
import { PageHeader } from '~/components/ui/PageHeader'
import { Pagination } from '~/components/ui/Pagination'
import { Table } from '~/components/ui/Table'
import { accountFilter, accountRoles } from '~/domain/accounts/accounts.schema'
import { listAccounts } from '~/domain/accounts/accounts.server'
import { userStates } from '~/domain/accounts/states'
import { can } from '~/domain/permissions'
import { signedIn } from '~/platform/http.server'

export const meta = titled('accounts:list.title')

export const loader = signedIn(async ({ actor, search }) => ({ mayCreate: can(actor, 'accounts.manage'), list: await listAccounts(actor, accountFilter(search)) }))

export default function Accounts() {
  const { mayCreate, list } = useLoaderData<typeof loader>()
  const { t } = useTranslation('accounts')
  const { label, options } = useEnums()
  const filters = [
    { name: 'role', label: t('fields.role'), options: options('role', accountRoles) },
    { name: 'state', label: t('fields.state'), options: options('userState', userStates) },
  ]
  return (
    <>
      <PageHeader title={t('list.title')}>
        {mayCreate && (
          <ButtonLink look="primary" to="new">
            {t('list.new')}
          </ButtonLink>
        )}
      </PageHeader>
      <FilterForm filters={filters} />
      {list.rows.length === 0 ? (
        <EmptyList hint={t('list.emptyHint')} />
      ) : (
        <Table
          caption={t('list.title')}
          rows={list.rows}
          columns={[
            { label: t('fields.name'), kind: 'wide', cell: (row) => <><Link to={row.id}>{row.name}</Link> {row.isSample && <SampleMark beside={row.name} />}</> },
            { label: t('fields.email'), cell: (row) => row.email },
            { label: t('fields.role'), cell: (row) => [label('role', row.role), row.memberRole && label('memberRole', row.memberRole), row.expertRole && label('expertRole', row.expertRole)].filter(Boolean).join(' · ') },
            { label: t('fields.record'), kind: 'wide', cell: recordLink },
            { label: t('fields.state'), cell: (row) => <Badge tone={row.state === 'suspended' ? 'bad' : 'quiet'}>{label('userState', row.state)}</Badge> },
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
