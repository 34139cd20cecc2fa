import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useEnums } from '~/components/options'
import { Section } from '~/components/ui/Section'
import { Table } from '~/components/ui/Table'

interface DemoAccount {
  email: string
  password: string
  name: string
  role: string
}

/** The sample data's accounts; an e-mail leads to the form filled in, by a plain link. Nothing where there are none. */
export function DemoAccounts({ accounts, next }: { accounts: DemoAccount[]; next: string }) {
  const { t } = useTranslation('accounts')
  const { label } = useEnums()
  if (accounts.length === 0) return null
  const filledIn = (email: string) => `?${new URLSearchParams({ as: email, next })}`
  return (
    <div className="mt-8">
      <Section title={t('signIn.demo')} id="demo-accounts">
        <p className="mb-2 text-sm text-muted">{t('signIn.demoLead')}</p>
        <Table
          caption={t('signIn.demo')}
          rows={accounts.map((account) => ({ id: account.email, ...account }))}
          columns={[
            { label: t('fields.role'), cell: ({ role }) => label('role', role) },
            { label: t('fields.email'), cell: ({ email }) => <Link to={filledIn(email)}>{email}</Link> },
            { label: t('fields.password'), cell: ({ password }) => <code>{password}</code> },
            { label: t('fields.name'), kind: 'wide', cell: ({ name }) => name },
          ]}
        />
      </Section>
    </div>
  )
}
