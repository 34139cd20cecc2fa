import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'

export interface Stop {
  id: string
  on: Date | string | null
  place: string | null
  note: string | null
  enterprise: { id: string; name: string } | null
}

/** The route as a line from stop to stop, the day written where it changes. */
export function RouteLine({ stops }: { stops: Stop[] }) {
  const { t } = useTranslation('visits')
  const { day } = useFormat()
  const startsDay = (index: number) => index === 0 || String(stops[index]!.on ?? '') !== String(stops[index - 1]!.on ?? '')
  return (
    <ol className="ml-3 max-w-3xl border-l-2 border-line-strong">
      {stops.map(({ id, on, enterprise, place, note }, index) => (
        <li key={id} className="relative pb-5 pl-7 last:pb-0">
          <span aria-hidden="true" className="absolute -left-3.25 top-0.5 flex size-6 items-center justify-center rounded-full border-2 border-line-strong bg-paper text-xs tabular-nums">
            {index + 1}
          </span>
          {startsDay(index) && <p className="text-sm text-muted">{on ? day(on) : t('noDay')}</p>}
          <p className="font-medium [overflow-wrap:anywhere]">
            {enterprise && <Link to={`/enterprises/${enterprise.id}`}>{enterprise.name}</Link>} {place}
          </p>
          {note && <p className="whitespace-pre-line text-muted [overflow-wrap:anywhere]">{note}</p>}
        </li>
      ))}
    </ol>
  )
}
