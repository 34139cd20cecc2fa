import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'

export const meta = titled('common:tagline')

export default function Home() {
  const { t } = useTranslation()
  return (
    <div className="max-w-3xl py-8">
      <h1 className="text-3xl font-semibold leading-snug">{t('homeLead')}</h1>
      <p className="mt-4 text-lg text-muted">{t('homeText')}</p>
      <p className="mt-6 flex gap-6">
        <Link to="/needs">{t('nav.needs')}</Link>
        <Link to="/experts">{t('nav.experts')}</Link>
        <Link to="/agreements">{t('nav.agreements')}</Link>
      </p>
    </div>
  )
}
