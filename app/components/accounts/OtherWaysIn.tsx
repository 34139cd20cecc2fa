import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { PasskeySignIn } from './PasskeySignIn'

/** The ways in beside the password. */
export function OtherWaysIn({ next }: { next: string }) {
  const { t } = useTranslation('security')
  return (
    <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
      <PasskeySignIn next={next} />
      <Link to={`/sign-in/link?${new URLSearchParams({ next })}`}>{t('signIn.byLink')}</Link>
      <Link to="/forgot-password">{t('signIn.forgot')}</Link>
    </div>
  )
}
