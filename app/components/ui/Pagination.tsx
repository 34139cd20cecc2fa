import { Link, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

/** Count and page links under a list; every other part of the URL's state stays. */
export function Pagination({ page, pages, total }: { page: number; pages: number; total: number }) {
  const { t } = useTranslation()
  return (
    <nav aria-label={t('table.page', { page, pages })} className="no-print mt-3 flex flex-wrap items-center justify-between gap-3 text-sm">
      <span className="text-muted">{t('table.total', { count: total })}</span>
      {pages > 1 && (
        <span className="flex items-center gap-4">
          <PageLink to={page - 1} show={page > 1} label={t('table.previous')} />
          <span>{t('table.page', { page, pages })}</span>
          <PageLink to={page + 1} show={page < pages} label={t('table.next')} />
        </span>
      )}
    </nav>
  )
}

function PageLink({ to, show, label }: { to: number; show: boolean; label: string }) {
  const [search] = useSearchParams()
  if (!show) return null
  const next = new URLSearchParams(search)
  next.set('page', String(to))
  return <Link to={`?${next}`}>{label}</Link>
}
