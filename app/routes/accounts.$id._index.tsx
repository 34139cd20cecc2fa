import { Form, Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { AccountFacts } from '~/components/accounts/AccountFacts'
import { useFormat } from '~/components/format'
import { textBox } from '~/components/forms/fields'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { Badge } from '~/components/ui/Badge'
import { Button, ButtonLink } from '~/components/ui/Button'
import { HistorySection } from '~/components/ui/HistorySection'
import { LinkList } from '~/components/ui/LinkList'
import { PageHeader } from '~/components/ui/PageHeader'
import { Section } from '~/components/ui/Section'
import { States } from '~/components/ui/States'
import { getAccount } from '~/domain/accounts/account.server'
import { bureauRoles, bureauRoleSchema } from '~/domain/accounts/accounts.schema'
import { changeBureauRole } from '~/domain/accounts/moves.server'
import { press, signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled<typeof loader>(({ account }) => account.name)

export const loader = signedIn(({ actor, params }) => getAccount(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  press(request, bureauRoleSchema, async ({ role }) => {
    await changeBureauRole(actor, params.id!, role)
    return redirectWithNotice(`/accounts/${params.id}`, 'saved')
  }),
)

export default function AccountPage() {
  const { account, lastSignIn, requests, states, history, ofBureau, may } = useLoaderData<typeof loader>()
  const { t } = useTranslation('accounts')
  const { label } = useEnums()
  const { date } = useFormat()
  const suspended = account.state === 'suspended'
  return (
    <>
      <PageHeader title={account.name} lead={account.email} sample={account.isSample}>
        {may.manage && <ButtonLink to="password">{t('list.reset')}</ButtonLink>}
        {may.manage && <ButtonLink to="state" className={suspended ? undefined : 'border-seal text-seal'}>{t(suspended ? 'page.reinstate' : 'page.suspend')}</ButtonLink>}
      </PageHeader>
      <AccountFacts account={account} lastSignIn={lastSignIn} />
      {may.changeRole && <RoleForm role={account.role} />}
      {!ofBureau && (
        <Section title={t('page.requests')} id="requests">
          <LinkList
            empty={t('page.noRequests')}
            items={requests.map(({ id, kind, state, enterpriseName, expertName, createdAt }) => ({ to: `/requests/${id}`, title: `${label('joinRequestKind', kind)} ${enterpriseName ?? expertName ?? ''}`, aside: <><Badge>{label('joinRequestState', state)}</Badge> {date(createdAt)}</> }))}
          />
        </Section>
      )}
      <Section title={t('page.states')} id="states">
        {states.length === 0 ? <p className="text-muted">{t('page.noStates')}</p> : <States entries={states} label={(state) => label('userState', state)} />}
      </Section>
      <HistorySection history={history} labels={t('fields', { returnObjects: true })} />
      <Link to="/accounts">{t('list.title')}</Link>
    </>
  )
}

/** The role of one of the bureau's people. */
function RoleForm({ role }: { role: string }) {
  const { t } = useTranslation('accounts')
  const { options } = useEnums()
  return (
    <Section title={t('page.changeRole')} id="role">
      <Form method="post" className="flex flex-wrap gap-3">
        <select name="role" defaultValue={role} aria-labelledby="role" className={`${textBox} max-w-60`}>
          {options('role', bureauRoles).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
        <Button>{t('actions.save', { ns: 'common' })}</Button>
      </Form>
    </Section>
  )
}
