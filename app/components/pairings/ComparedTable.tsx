import { Link } from '@remix-run/react'
import clsx from 'clsx'
import { useTranslation } from 'react-i18next'
import type { Side } from '~/domain/pairings/compare.server'
import { type Comparison, leadIn } from '~/domain/pairings/comparison'
import { rounded } from '~/domain/pairings/shares'
import { usePoints } from './usePoints'
import { useLineName } from './Verdict'

/** Two experts line by line: the points of each, and who leads by how much; the lines add up to the scores. */
export function ComparedTable({ sides, comparison: { lead, lines } }: { sides: readonly [Side, Side]; comparison: Comparison }) {
  const { t } = useTranslation('pairings')
  const what = useLineName()
  const texts = sides.map(({ pairing }) => pairing?.textScore ?? 0) as [number, number]
  const scores = sides.map(({ pairing }) => pairing?.score ?? 0) as [number, number]
  const inText = lines.filter(({ kind }) => kind === 'phrase' || kind === 'scattered' || kind === 'model')
  return (
    <table className="mb-6 w-full border-collapse bg-paper text-[0.95rem]">
      <caption className="sr-only">{t('compare.lines')}</caption>
      <thead>
        <tr className="border-b-2 border-line-strong text-left align-top text-sm">
          <th scope="col" className="px-2 py-2 font-medium text-muted">{t('compare.line')}</th>
          {sides.map(({ expert }) => (
            <th key={expert.id} scope="col" className="px-2 py-2 text-right">
              <Link to={`/experts/${expert.id}`}>{expert.name}</Link>
            </th>
          ))}
          <th scope="col" className="px-2 py-2 text-right font-medium text-muted">{t('compare.lead')}</th>
        </tr>
      </thead>
      <tbody>
        {inText.map((line, i) => (
          <Row key={i} name={what(line)} sides={sides} points={[line.a, line.b]} lead={leadIn(line)} />
        ))}
        <Row name={t('compare.text')} sides={sides} points={texts} lead={rounded(texts[0] - texts[1])} total />
        {lines.filter((line) => !inText.includes(line)).map((line, i) => (
          <Row key={i} name={what(line)} sides={sides} points={[line.a, line.b]} lead={leadIn(line)} signed />
        ))}
        <Row name={t('compare.total')} sides={sides} points={scores} lead={lead} total />
      </tbody>
    </table>
  )
}

interface RowProps {
  name: string
  sides: readonly [Side, Side]
  points: [number, number]
  lead: number
  total?: boolean
  signed?: boolean
}

function Row({ name, sides, points, lead, total = false, signed = false }: RowProps) {
  const { t } = useTranslation('pairings')
  const inWords = usePoints()
  return (
    <tr className={clsx('border-b border-line align-top', total && 'bg-sunken font-medium')}>
      <th scope="row" className={clsx('px-2 py-1.5 text-left [overflow-wrap:anywhere]', !total && 'font-normal')}>{name}</th>
      {points.map((given, i) => (
        <td key={i} className="px-2 py-1.5 text-right">{inWords(given, signed)}</td>
      ))}
      <td className="px-2 py-1.5 text-right [overflow-wrap:anywhere]">{lead === 0 ? <span className="text-muted">{t('compare.even')}</span> : t('compare.leads', { name: sides[lead > 0 ? 0 : 1].expert.name, points: inWords(Math.abs(lead)) })}</td>
    </tr>
  )
}
