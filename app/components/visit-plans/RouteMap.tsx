import { useTranslation } from 'react-i18next'
import type { RouteView } from '~/domain/visit-plans/routeView.server'
import { dayColours } from './colours'

const size = 480

interface Props {
  layout: RouteView['layout']
  days: { legs: { stop: number }[] }[]
  stops: { id: string; name: string; zone: string; day: number | null }[]
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
        {days.flatMap(({ legs }, day) => legs.map(({ stop }, index) => <Dot key={stop} {...at(stop + 1)} text={`${day + 1}-${index + 1}`} colour={dayColours[day % dayColours.length]!} />))}
        {stops.map(({ id, day }, place) => day === null && <Dot key={id} {...at(place + 1)} text="–" colour="#5c635e" />)}
        {labels(layout.geographic, stops).map(({ place, text }) => (
          <Label key={place} x={inside(at(place + 1).x)} y={at(place + 1).y + 29} text={short(text)} />
        ))}
        <rect x={start.x - 7} y={start.y - 7} width={14} height={14} className="fill-ink" />
        <Label x={start.x} y={start.y + 24} text={t('route.start')} />
      </svg>
      <figcaption className="mt-2 text-sm text-muted">
        {t('route.map')} · {t(layout.geographic ? 'route.mapGeo' : 'route.mapRadial')}
      </figcaption>
    </figure>
  )
}

/** By coordinates each stop bears its name; in the sketch each place does once, since its stops stand side by side. */
const labels = (geographic: boolean, stops: Props['stops']) =>
  stops.flatMap(({ name, zone }, place) => (geographic ? [{ place, text: name }] : stops.findIndex((other) => other.zone === zone) === place ? [{ place, text: zone }] : []))

const inside = (x: number) => Math.min(Math.max(x, 56), size - 56)

/** A name with a rim of the ground's colour, so that it reads across a line. */
const Label = ({ x, y, text }: { x: number; y: number; text: string }) => (
  <text x={x} y={y} textAnchor="middle" fontSize={13} strokeWidth={5} strokeLinejoin="round" paintOrder="stroke" className="fill-ink stroke-paper">{text}</text>
)

/** A numbered stop. */
function Dot({ x, y, text, colour }: { x: number; y: number; text: string; colour: string }) {
  return (
    <g>
      <circle cx={x} cy={y} r={15} fill={colour} />
      <text x={x} y={y} textAnchor="middle" dominantBaseline="central" fontSize={12} fill="#fff">{text}</text>
    </g>
  )
}

const short = (name: string) => (name.length > 9 ? `${name.slice(0, 8)}…` : name)
