import clsx from 'clsx'
import { useTranslation } from 'react-i18next'
import type { ShownPairing } from '~/domain/pairings/shown'
import { PartsBar } from './PartsBar'
import { useScoreParts } from './scoreParts'
import { usePoints } from './usePoints'

/** Where the points come from: a stacked bar, and the same in a table that adds up. */
export function ScoreParts({ pairing }: { pairing: ShownPairing }) {
  const { t } = useTranslation('pairings')
  const points = usePoints()
  const parts = useScoreParts(pairing)
  const row = (label: string, value: number, { total = false, signed = false, number = 0 } = {}) => (
    <tr key={`${label}${number}`} className={clsx(total && 'border-t border-line-strong font-medium')}>
      <th scope="row" className={clsx('py-0.5 pr-2 text-left align-top [overflow-wrap:anywhere]', !total && 'font-normal')}>
        {number > 0 && <span className="text-muted">{`${number}. `}</span>}
        {label}
      </th>
      <td className="whitespace-nowrap py-0.5 text-right align-top">{points(value, signed)}</td>
    </tr>
  )
  return (
    <div className="text-sm">
      <PartsBar pairing={pairing} parts={parts} />
      <table className="w-full border-collapse">
        <caption className="sr-only">{t('parts.title')}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{t('parts.from')}</th>
            <th scope="col">{t('parts.points')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.filter(({ kind }) => kind !== 'factor').map(({ kind, label, points: given }, i) => row(label, given, { number: kind === 'entry' ? i + 1 : 0 }))}
          {row(t('parts.text'), pairing.textScore, { total: true })}
          {parts.filter(({ kind }) => kind === 'factor').map(({ label, points: given }) => row(label, given, { signed: true }))}
          {row(t('parts.score'), pairing.score, { total: true })}
        </tbody>
      </table>
      {pairing.byModel > 0 && <p className="mt-1 text-muted">{t('parts.byModel', { points: points(pairing.byModel) })}</p>}
    </div>
  )
}
