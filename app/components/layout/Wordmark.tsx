import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

/** 联研 as two seals that overlap: one carved in relief, one in outline. */
export function Wordmark() {
  const { t } = useTranslation()
  return (
    <Link to="/" className="flex items-center gap-2 text-ink hover:no-underline">
      <svg viewBox="0 0 58 34" className="h-9" aria-hidden="true">
        <rect x="1" y="2" width="30" height="30" rx="4" fill="var(--seal)" />
        <rect x="27" y="2" width="30" height="30" rx="4" fill="var(--paper)" stroke="var(--teal)" strokeWidth="2" />
        <text x="16" y="24" fontSize="21" textAnchor="middle" fill="var(--paper)" fontFamily="var(--font-serif)" fontWeight="700">{'联'}</text>
        <text x="42" y="24" fontSize="21" textAnchor="middle" fill="var(--teal)" fontFamily="var(--font-serif)" fontWeight="700">{'研'}</text>
      </svg>
      <span className="sr-only">{t('appName')}</span>
      <span className="hidden text-sm text-muted lg:inline">{t('tagline')}</span>
    </Link>
  )
}
