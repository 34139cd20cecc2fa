import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/components/ui/Button'
import { Facts } from '~/components/ui/Facts'
import { Notice } from '~/components/ui/Notice'
import { Section } from '~/components/ui/Section'

/** How the account is guarded, each with the page that changes it. */
export function AccountSafety({ emailVerified, twoFactorEnabled }: { emailVerified: boolean; twoFactorEnabled: boolean }) {
  const { t } = useTranslation('security')
  return (
    <Section title={t('account.title')} id="safety">
      {!emailVerified && <Unverified />}
      <Facts
        facts={[
          [t('account.verifiedState'), <>{t(emailVerified ? 'account.verified' : 'account.unverified')} · <Link to="email" className="underline">{t('account.changeEmail')}</Link></>],
          [t('account.secondFactor'), <>{t(twoFactorEnabled ? 'account.on' : 'account.off')} · <Link to="second-factor" className="underline">{t(twoFactorEnabled ? 'account.manage' : 'account.setUp')}</Link></>],
        ]}
      />
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        {(['passkeys', 'sessions', 'privacy'] as const).map((page) => (
          <li key={page}>
            <Link to={page}>{t(`account.${page}`)}</Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Unverified() {
  const { t } = useTranslation('security')
  return (
    <Notice>
      <p>{t('account.unverifiedNotice')}</p>
      <Form method="post" action="/account/email/verification" className="mt-2">
        <Button>{t('account.resend')}</Button>
      </Form>
    </Notice>
  )
}
