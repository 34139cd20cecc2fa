import { useTranslation } from 'react-i18next'
import type { RouteView } from '~/domain/visit-plans/routeView.server'
import { dayColours } from './colours'

const size = 480

interface Props {
  layout: RouteView['layout']
  days: { legs: { stop: number }[] }[]
  stops: { id: string; name: string; day: number | null }[]
}

/** Where the stops lie, each day's way as a line of its own colour with the stops numbered. The timetables beside it say the same. */
export function RouteMap({ route: { layout, days, stops } }: { route: Props }) {
  const { t } = useTranslation('visitPlans')
  const at = (place: number) => ({ x: layout.points[place]!.x * size, y: layout.points[place]!.y * size })
  const start = at(0)
  return (
    <figure className="mb-6 max-w-xl">
      <svg viewBox={`0 0 ${size} ${size}`} className="h-auto w-full rounded-md border border-line bg-paper" fontSize={14} aria-hidden="true" focusable="false">
        {days.map(({ legs }, day) => (
          <path key={day} d={`M${start.x} ${start.y}${legs.map(({ stop }) => `L${at(stop + 1).x} ${at(stop + 1).y}`).join('')}L${start.x} ${start.y}`} fill="none" strokeWidth={3} strokeLinejoin="round" stroke={dayColours[day % dayColours.length]} strokeDasharray={day > 0 ? `${10 - day} ${day + 2}` : undefined} opacity={0.75} />
        ))}
        {days.flatMap(({ legs }, day) => legs.map(({ stop }, index) => <Dot key={stop} {...at(stop + 1)} text={`${day + 1}-${index + 1}`} name={stops[stop]!.name} colour={dayColours[day % dayColours.length]!} />))}
        {stops.map(({ id, name, day }, place) => day === null && <Dot key={id} {...at(place + 1)} text="–" name={name} colour="var(--muted)" />)}
        <rect x={start.x - 7} y={start.y - 7} width={14} height={14} className="fill-ink" />
        <text x={start.x} y={start.y + 24} textAnchor="middle" className="fill-ink">{t('route.start')}</text>
      </svg>
      <figcaption className="mt-2 text-sm text-muted">
        {t('route.map')} · {t(layout.geographic ? 'route.mapGeo' : 'route.mapRadial')}
      </figcaption>
    </figure>
  )
}

/** A numbered stop with its name below. */
function Dot({ x, y, text, name, colour }: { x: number; y: number; text: string; name: string; colour: string }) {
  const anchor = x < 90 ? 'start' : x > size - 90 ? 'end' : 'middle'
  return (
    <g>
      <circle cx={x} cy={y} r={15} fill={colour} />
      <text x={x} y={y} textAnchor="middle" dominantBaseline="central" fontSize={12} fill="#fff">{text}</text>
      <text x={anchor === 'start' ? x - 15 : anchor === 'end' ? x + 15 : x} y={y + 29} textAnchor={anchor} className="fill-ink" fontSize={12}>{short(name)}</text>
    </g>
  )
}

const short = (name: string) => (name.length > 9 ? `${name.slice(0, 8)}…` : name)
