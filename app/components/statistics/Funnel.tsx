import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { FunnelStep } from '~/domain/statistics/funnel.server'

/** How far needs came: a bar as long as the number of each step, the days from the step before, and the list behind each number. */
export function Funnel({ steps }: { steps: FunnelStep[] }) {
  const { t } = useTranslation('statistics')
  const most = Math.max(1, ...steps.map(({ count }) => count))
  const all = steps[0]?.count ?? 0
  return (
    <table className="w-full max-w-4xl border-collapse">
      <caption className="sr-only">{t('funnel')}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t('step')}</th>
          <th scope="col">{t('columns.needs')}</th>
          <th scope="col">{t('columns.days')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ key, count, to, days }) => (
          <tr key={key} className="border-b border-line max-md:grid max-md:grid-cols-[7rem_1fr] max-md:py-1">
            <th scope="row" className="w-32 px-2 md:w-44 py-1 text-left font-normal">{t(`steps.${key}`)}</th>
            <td className="px-2 py-1">
              <Link to={to} className="flex items-center gap-3 hover:no-underline">
                <span className="sr-only">{t(`steps.${key}`)}</span>
                <svg width="100%" height={26} aria-hidden="true" focusable="false" className="min-w-0 max-w-md flex-1">
                  <rect width="100%" height={26} rx={3} className="fill-sunken" />
                  <rect width={`${(count / most) * 100}%`} height={26} rx={3} className="fill-teal" />
                </svg>
                <span className="w-28 shrink-0 whitespace-nowrap text-lg font-semibold">
                  {count} <span className="text-sm font-normal text-muted">{all > 0 && key !== 'need' && `${Math.round((count / all) * 100)}%`}</span>
                </span>
              </Link>
            </td>
            <td className="px-2 py-1 text-sm text-muted max-md:col-start-2 max-md:empty:hidden">{days && t('days', { median: days.median, count: days.of })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
