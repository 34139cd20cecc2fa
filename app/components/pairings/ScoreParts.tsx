import { useTranslation } from 'react-i18next'
import type { ShownPairing } from '~/domain/pairings/shown'
import { PartsBar } from './PartsBar'
import { PartSwatch } from './PartSwatch'
import { type ScorePart, useScoreParts } from './scoreParts'
import { usePoints } from './usePoints'

/** Where the points come from: a stacked bar, and the same in a table that adds up. */
export function ScoreParts({ pairing }: { pairing: ShownPairing }) {
  const { t } = useTranslation('pairings')
  const points = usePoints()
  const parts = useScoreParts(pairing)
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
          {parts.filter(({ kind }) => kind !== 'factor').map((part, i) => (
            <Part key={i} part={part} />
          ))}
          <Total label={t('parts.text')} given={pairing.textScore} />
          {parts.filter(({ kind }) => kind === 'factor').map((part, i) => (
            <Part key={i} part={part} />
          ))}
          <Total label={t('parts.score')} given={pairing.score} />
        </tbody>
      </table>
      {pairing.byModel > 0 && <p className="mt-1 text-muted">{t('parts.byModel', { points: points(pairing.byModel) })}</p>}
    </div>
  )
}

function Part({ part }: { part: ScorePart }) {
  const points = usePoints()
  return (
    <tr>
      <th scope="row" className="py-0.5 pr-2 text-left align-top font-normal [overflow-wrap:anywhere]">
        <span className="flex">
          <span>
            <PartSwatch part={part} />
          </span>
          <span className="min-w-0">{part.label}</span>
        </span>
      </th>
      <td className="whitespace-nowrap py-0.5 text-right align-top">{points(part.points, part.kind === 'factor')}</td>
    </tr>
  )
}

function Total({ label, given }: { label: string; given: number }) {
  const points = usePoints()
  return (
    <tr className="border-t border-line-strong font-medium">
      <th scope="row" className="py-0.5 pr-2 text-left">{label}</th>
      <td className="whitespace-nowrap py-0.5 text-right">{points(given)}</td>
    </tr>
  )
}
