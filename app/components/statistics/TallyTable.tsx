import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useMoneySum } from '~/components/network/weights'
import type { Tally } from '~/domain/statistics/tally'

type Line = Tally & { name: string }

/** Contracts of each group: how many, for how much, how many are registered, and how many there were a year before. */
export function TallyTable({ caption, heading, lines }: { caption: string; heading: string; lines: Line[] }) {
  const { t } = useTranslation('statistics')
  const money = useMoneySum()
  return (
    <div role="group" aria-label={caption} tabIndex={0} className="overflow-x-auto">
      <table className="w-full border-collapse bg-paper text-[0.95rem]">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b-2 border-line-strong text-left text-sm text-muted">
            <th scope="col" className="h-9 px-3 font-medium">{heading}</th>
            <th scope="col" className="h-9 whitespace-nowrap px-3 text-right font-medium">{t('columns.count')}</th>
            <th scope="col" className="h-9 px-3 font-medium">{t('columns.sum')}</th>
            <th scope="col" className="h-9 whitespace-nowrap px-3 text-right font-medium">{t('columns.registered')}</th>
            <th scope="col" className="h-9 whitespace-nowrap px-3 text-right font-medium">{t('columns.before')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.key} className="border-b border-line hover:bg-sunken">
              <th scope="row" className="min-w-28 px-3 py-0.5 text-left font-normal [overflow-wrap:anywhere]">{line.name}</th>
              <Number value={line.count} to={line.to} label={`${line.name} ${t('columns.count')}`} />
              <td className="min-w-32 px-3 py-0.5">{line.count > 0 && money(line)}</td>
              <Number value={line.registered} to={line.registeredTo} label={`${line.name} ${t('columns.registered')}`} />
              <Number value={line.before} to={line.beforeTo} label={`${line.name} ${t('columns.before')}`} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Number({ value, to, label }: { value: number; to: string; label: string }) {
  return (
    <td className="px-3 py-0.5 text-right">
      <Link to={to} aria-label={`${label} ${value}`} className="inline-block min-w-8 py-1">
        {value}
      </Link>
    </td>
  )
}
