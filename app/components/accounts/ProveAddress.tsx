import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Notice } from '~/components/ui/Notice'

/** Tells those whose address is not proved yet that they can only look, before they type something that is refused. */
export function ProveAddress() {
  const { t } = useTranslation('security')
  return (
    <Notice>
      {t('account.unverifiedBanner')} <Link to="/account">{t('account.toAccount')}</Link>
    </Notice>
  )
}
