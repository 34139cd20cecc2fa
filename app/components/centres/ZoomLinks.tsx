import { Link, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

interface Years {
  from: number
  to: number
}

/** Moves and widens the years that are shown, by links that keep the rest of the address. */
export function ZoomLinks({ years: { from, to }, all }: { years: Years; all: Years | null }) {
  const { t } = useTranslation('centres')
  const half = Math.max(1, Math.floor((to - from + 1) / 2))
  return (
    <nav aria-label={t('zoom.label')} className="no-print mb-2 flex flex-wrap items-center gap-x-4 text-sm">
      <span className="font-medium">{t('zoom.shown', { from, to })}</span>
      <ZoomLink years={{ from: from - half, to: to - half }} label={t('zoom.earlier')} />
      <ZoomLink years={{ from: from + half, to: to + half }} label={t('zoom.later')} />
      {to > from && <ZoomLink years={{ from: from + Math.floor((to - from) / 2), to: to - Math.floor((to - from + 1) / 4) }} label={t('zoom.in')} />}
      <ZoomLink years={{ from: from - half, to: to + half }} label={t('zoom.out')} />
      {all && (all.from !== from || all.to !== to) && <ZoomLink years={all} label={t('zoom.all')} />}
    </nav>
  )
}

function ZoomLink({ years, label }: { years: Years; label: string }) {
  const [search] = useSearchParams()
  const next = new URLSearchParams(search)
  next.set('from', String(Math.max(1900, years.from)))
  next.set('to', String(Math.min(2199, years.to)))
  next.delete('page')
  return (
    <Link to={`?${next}`} className="inline-flex min-h-8 items-center">
      {label}
    </Link>
  )
}
