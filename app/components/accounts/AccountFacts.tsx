import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { Badge } from '~/components/ui/Badge'
import { Facts } from '~/components/ui/Facts'
import type { AccountPage } from '~/domain/accounts/account.server'

/** What the bureau knows of an account: role, for whom it acts, state, last sign-in. */
export function AccountFacts({ account, lastSignIn }: Pick<AccountPage, 'account' | 'lastSignIn'>) {
  const { t } = useTranslation('accounts')
  const { label } = useEnums()
  const { dateTime } = useFormat()
  const { email, emailVerified, role, memberRole, expertRole, enterprise, expert, state, createdAt } = account
  return (
    <Facts
      facts={[
        [t('fields.role'), label('role', role)],
        [t('fields.enterprise'), enterprise && <><Link to={`/enterprises/${enterprise.id}`}>{enterprise.name}</Link> {memberRole && <Badge>{label('memberRole', memberRole)}</Badge>} <Link to={`/members?firm=${enterprise.id}`}>{t('members.title', { ns: 'people' })}</Link></>],
        [t('fields.expert'), expert && <><Link to={`/experts/${expert.id}`}>{expert.name}</Link> {expertRole && <Badge>{label('expertRole', expertRole)}</Badge>} <Link to={`/delegates?expert=${expert.id}`}>{t('request.who', { ns: 'people' })}</Link></>],
        [t('fields.state'), <Badge tone={state === 'suspended' ? 'bad' : 'quiet'}>{label('userState', state)}</Badge>],
        [t('fields.email'), <>{email} <Badge tone={emailVerified ? 'live' : 'quiet'}>{t(emailVerified ? 'page.verified' : 'page.unverified')}</Badge></>],
        [t('page.lastSignIn'), lastSignIn ? dateTime(lastSignIn) : t('page.never')],
        [t('page.created'), dateTime(createdAt)],
      ]}
    />
  )
}
