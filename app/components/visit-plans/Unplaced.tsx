import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { RouteView } from '~/domain/visit-plans/routeView.server'
import { Press } from './Press'

interface Props {
  planId: string
  route: Pick<RouteView, 'unplaced' | 'standing'> & { stops: { id: string; name: string }[] }
  days: number
  mayEdit: boolean
}

/** The stops without a day, why none was found for them, and the smallest change that would let them in. */
export function Unplaced({ planId, route: { stops, unplaced, standing }, days, mayEdit }: Props) {
  const { t } = useTranslation('visitPlans')
  if (unplaced.length === 0) return null
  const why = new Map(standing?.left.map((one) => [one.stop, one.why]))
  return (
    <section aria-labelledby="unplaced" className="mb-6">
      <h3 id="unplaced" className="mb-1 font-semibold">{t('route.unplaced')}</h3>
      <ul className="divide-y divide-line border-y border-line">
        {unplaced.map((place) => {
          const { id, name } = stops[place]!
          return (
            <li key={id} className="flex flex-wrap items-center justify-between gap-2 py-2">
              <span className="min-w-0 [overflow-wrap:anywhere]">
                {mayEdit ? <Link to={`/visit-plans/${planId}/stops/${id}`}>{name}</Link> : name} {why.has(place) && <span className="text-muted">{t(`route.why.${why.get(place)!}`)}</span>}
              </span>
              {mayEdit && <PlacePresses planId={planId} id={id} name={name} days={days} />}
            </li>
          )
        })}
      </ul>
      {standing?.relaxations && <Relaxations {...standing.relaxations} />}
    </section>
  )
}

function PlacePresses({ planId, id, name, days }: { planId: string; id: string; name: string; days: number }) {
  const { t } = useTranslation('visitPlans')
  const button = (press: string, text: string) => (
    <Press small planId={planId} values={{ press, row: id }} aria-label={t('guests.pressFor', { press: text, name })}>
      {text}
    </Press>
  )
  return (
    <span className="no-print flex flex-wrap gap-1">
      {button('laterDay', t('route.place'))}
      {days > 1 && button('earlierDay', t('route.placeLast'))}
      {button('removeStop', t('route.press.removeStop'))}
    </span>
  )
}

function Relaxations({ oneMoreDay, minutesLonger }: { oneMoreDay: boolean; minutesLonger: number | null }) {
  const { t } = useTranslation('visitPlans')
  return (
    <ul className="mt-2 list-disc pl-5">
      {oneMoreDay && <li>{t('route.oneMoreDay')}</li>}
      {minutesLonger !== null && <li>{t('route.minutesLonger', { count: minutesLonger })}</li>}
      {!oneMoreDay && minutesLonger === null && <li>{t('route.noRelaxation')}</li>}
    </ul>
  )
}
