import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useMoneySum } from '~/components/network/weights'
import type { NationalFigure } from '~/domain/statistics/national.server'
import type { Tally } from '~/domain/statistics/tally'

/** The three numbers on top: all contracts, their money, and what the national statistics would count of them. */
export function Whole({ whole, national }: { whole: Tally; national: NationalFigure }) {
  const { t } = useTranslation('statistics')
  const money = useMoneySum()
  return (
    <ul className="mb-8 grid gap-px overflow-hidden rounded-md border border-line bg-line md:grid-cols-3">
      <li className="bg-paper px-4 py-3">
        <Link to={whole.to} className="block text-3xl font-semibold" aria-label={`${t('contracts')} ${whole.count}`}>
          {whole.count}
        </Link>
        <span className="block text-sm text-muted">{t('contracts')}</span>
        <span className="block text-sm text-muted">
          <Link to={whole.beforeTo}>{t('before', { count: whole.before })}</Link> <Change now={whole.count} before={whole.before} />
        </span>
      </li>
      <li className="bg-paper px-4 py-3">
        <span className="block text-xl font-semibold leading-[2.25rem]">{whole.count > 0 ? money(whole) : '—'}</span>
        <span className="block text-sm text-muted">{t('columns.sum')}</span>
        {whole.approximate > 0 && <span className="block text-sm text-muted">{t('approximate', { count: whole.approximate })}</span>}
      </li>
      <li className="bg-paper px-4 py-3">
        <Link to={national.to} className="block text-3xl font-semibold" aria-label={`${t('national')} ${national.count}`}>
          {national.count}
        </Link>
        <span className="block text-sm text-muted">{t('national')}</span>
        <span className="block text-sm text-muted">{t('nationalHint')}</span>
        {national.undated > 0 && (
          <Link to={national.undatedTo} className="block text-sm">
            {t('undated', { count: national.undated })}
          </Link>
        )}
      </li>
    </ul>
  )
}

/** More or less than a year before, where there is something to compare with. */
function Change({ now, before }: { now: number; before: number }) {
  const { t } = useTranslation('statistics')
  if (before === 0) return null
  const percent = Math.round(((now - before) / before) * 1000) / 10
  return <span>{percent === 0 ? t('same') : t(percent > 0 ? 'more' : 'less', { percent: Math.abs(percent) })}</span>
}
