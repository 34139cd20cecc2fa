import { Link, useSearchParams } from '@remix-run/react'
import clsx from 'clsx'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { importOutcomes } from '~/domain/imports/imports.schema'

type Outcome = (typeof importOutcomes)[number]

/** The counts of a dry run or import; each is the filter of the rows below. */
export function Outcomes({ totals }: { totals: Partial<Record<Outcome, number>> }) {
  const { t } = useTranslation('imports')
  const { number } = useFormat()
  const [search] = useSearchParams()
  const chosen = search.get('outcome')
  const all = Object.values(totals).reduce((sum, count) => sum + count, 0)
  const entries: [Outcome | null, string, number][] = [
    [null, t('summary.all'), all],
    ...importOutcomes.filter((outcome) => totals[outcome]).map((outcome): [Outcome, string, number] => [outcome, t(`outcomes.${outcome}`), totals[outcome]!]),
  ]
  return (
    <nav aria-label={t('columns.outcome')} className="no-print mb-3 flex flex-wrap gap-2">
      {entries.map(([outcome, label, count]) => (
        <Link
          key={label}
          to={outcome ? `?outcome=${outcome}` : '?'}
          preventScrollReset
          aria-current={chosen === outcome ? 'true' : undefined}
          className={clsx('inline-flex min-h-9 items-baseline gap-2 rounded-md border px-3 py-1 hover:no-underline', chosen === outcome ? 'border-teal bg-teal-soft font-medium' : 'border-line bg-paper')}
        >
          {label} <strong className={clsx(outcome === 'refuse' && 'text-seal')}>{number(count)}</strong>
        </Link>
      ))}
    </nav>
  )
}
