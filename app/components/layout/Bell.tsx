import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

/** The way to one's notifications, with how many are unread. */
export function Bell({ unread }: { unread: number }) {
  const { t } = useTranslation('notifications')
  return (
    <Link to="/notifications" aria-label={unread > 0 ? t('bell', { count: unread }) : t('title')} className="relative inline-flex size-8 items-center justify-center text-muted hover:text-ink">
      <svg viewBox="0 0 24 24" className="size-5" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
        <path d="M6 10a6 6 0 0 1 12 0c0 5 2 6 2 7H4c0-1 2-2 2-7Z" />
        <path d="M10 20.5a2.2 2.2 0 0 0 4 0" />
      </svg>
      {unread > 0 && (
        <span aria-hidden="true" className="absolute -right-1 -top-0.5 min-w-4 rounded-full bg-teal px-1 text-center text-[0.6875rem] leading-4 text-on-teal tabular-nums">
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </Link>
  )
}
