import { Link, useRouteLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

/** The foot of every page: whose portal it is, the privacy notice, and the filing number where one is set. */
export function Footer() {
  const { t } = useTranslation()
  const icpNumber = (useRouteLoaderData('root') as { icpNumber?: string } | undefined)?.icpNumber
  return (
    <footer className="no-print mx-auto flex max-w-[90rem] flex-wrap gap-x-6 gap-y-1 px-4 py-6 text-sm text-muted md:px-8">
      <span>{t('footer.about')}</span>
      <Link to="/privacy">{t('link', { ns: 'privacy' })}</Link>
      {icpNumber && (
        <a href="https://beian.miit.gov.cn/" rel="noreferrer">
          {icpNumber}
        </a>
      )}
    </footer>
  )
}
