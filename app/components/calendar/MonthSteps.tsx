import { Link, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { monthAfter, type Month, monthText } from '~/domain/schedule/month'

/** To the month before and the month after; the kind chosen stays. */
export function MonthSteps({ month }: { month: Month }) {
  const { t } = useTranslation('calendar')
  const [search] = useSearchParams()
  const to = (months: number) => {
    const query = new URLSearchParams(search)
    query.set('month', monthText(monthAfter({ from: new Date(month.from), to: new Date(month.to) }, months).from))
    return `?${query}`
  }
  const link = 'inline-flex min-h-9 items-center'
  return (
    <nav aria-label={t('title')} className="no-print flex flex-wrap gap-4">
      <Link to={to(-1)} className={link}>{`← ${t('previous')}`}</Link>
      <Link to="/calendar" className={link}>{t('thisMonth')}</Link>
      <Link to={to(1)} className={link}>{`${t('next')} →`}</Link>
    </nav>
  )
}
