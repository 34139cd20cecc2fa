import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/components/ui/Button'

interface Days {
  from: string
  to: string
}

const box = 'h-9 rounded-md border border-line-strong bg-paper px-2 text-ink'

/** The period of the statistics: two days, or one of the usual periods by its link. The address is its state. */
export function PeriodForm({ from, to }: Days) {
  const { t } = useTranslation('statistics')
  return (
    <Form key={`${from}-${to}`} className="no-print mb-6 flex flex-wrap items-end gap-3">
      <label className="flex flex-col text-sm text-muted">
        {t('from')}
        <input type="date" name="from" defaultValue={from} className={box} />
      </label>
      <label className="flex flex-col text-sm text-muted">
        {t('to')}
        <input type="date" name="to" defaultValue={to} className={box} />
      </label>
      <Button>{t('show')}</Button>
      <span className="flex flex-wrap gap-x-4">
        {usualPeriods(Number(from.slice(0, 4))).map(({ key, year, ...days }) => (
          <Link key={key} to={`?${new URLSearchParams({ ...days })}`} className="inline-flex h-9 items-center">
            {t(`usual.${key}`, { year })}
          </Link>
        ))}
      </span>
    </Form>
  )
}

const usualPeriods = (year: number) =>
  [
    { key: 'firstHalf', year, from: `${year}-01-01`, to: `${year}-06-30` },
    { key: 'secondHalf', year, from: `${year}-07-01`, to: `${year}-12-31` },
    { key: 'year', year, from: `${year}-01-01`, to: `${year}-12-31` },
    { key: 'yearBefore', year: year - 1, from: `${year - 1}-01-01`, to: `${year - 1}-12-31` },
  ] as const
