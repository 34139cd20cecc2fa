import type { CentreRow } from '~/domain/centres/centres.server'
import { placeIn, type Span } from '~/domain/centres/spans'
import { daysBetween } from '~/domain/calendar'

const height = 48
const [top, thickness] = [17, 14]

/** One row of the timeline as SVG: grid, term, milestones, notice day and today. Widths are per cent, so that it fits every screen without bending its marks. */
export function TimelineBar({ row: { bar, state, milestones, noticeOn }, range, today, ticks }: { row: CentreRow; range: Span; today: Date; ticks: number[] }) {
  const ended = ['completed', 'terminated', 'expired'].includes(state)
  const from = placeIn(range, bar.sure.from)
  const to = placeIn(range, bar.sure.to)
  const body = bar.planned ? 'fill-paper stroke-line-strong' : ended ? 'fill-sunken stroke-line-strong' : 'fill-teal-soft stroke-teal'
  return (
    <svg width="100%" height={height} className="block overflow-hidden" aria-hidden="true" focusable="false">
      {ticks.map((at) => (
        <line key={at} x1={`${at}%`} x2={`${at}%`} y1={0} y2={height} className="stroke-line" />
      ))}
      {bar.rest && <Piece span={bar.rest} range={range} className="fill-none stroke-line-strong" dashed />}
      {bar.vague && <Piece span={bar.vague} range={range} className="stroke-teal" fill="url(#vague)" dashed />}
      {to > from && <rect x={`${from}%`} width={`${to - from}%`} y={top} height={thickness} rx={3} strokeDasharray={bar.planned ? '3 3' : undefined} className={body} />}
      {bar.open && to > 0 && to < 100 && <rect x={`${to}%`} width={`${Math.min(6, 100 - to)}%`} y={top} height={thickness} fill={bar.planned ? 'url(#opening-plan)' : 'url(#opening)'} />}
      <Today at={today} range={range} />
      {noticeOn && <Notice at={noticeOn} range={range} />}
      {marksOf(milestones ?? [], today, ended).map((mark) => (
        <Mark key={mark.id} {...mark} range={range} />
      ))}
    </svg>
  )
}

type Look = keyof typeof markLooks

/** What is late is drawn last, so that nothing hides it. */
function marksOf(milestones: NonNullable<CentreRow['milestones']>, today: Date, ended: boolean) {
  const marks = milestones.flatMap(({ id, title, state, dueOn, doneOn }) => {
    const look: Look = state === 'done' ? 'done' : dueOn && daysBetween(dueOn, today) > 0 && !ended ? 'late' : 'open'
    const at = doneOn ?? dueOn
    return at && state !== 'cancelled' ? [{ id, title, at, look }] : []
  })
  return marks.sort((one, other) => Number(one.look === 'late') - Number(other.look === 'late'))
}

function Piece({ span, range, className, fill, dashed }: { span: Span; range: Span; className: string; fill?: string; dashed?: boolean }) {
  const [from, to] = [placeIn(range, span.from), placeIn(range, span.to)]
  if (to <= from) return null
  return <rect x={`${from}%`} width={`${to - from}%`} y={top} height={thickness} rx={3} fill={fill} strokeDasharray={dashed ? '3 3' : undefined} className={className} />
}

const isWithin = (at: Date, { from, to }: Span) => at >= from && at <= to

function Today({ at, range }: { at: Date; range: Span }) {
  if (!isWithin(at, range)) return null
  const x = `${placeIn(range, at)}%`
  return <line x1={x} x2={x} y1={0} y2={height} strokeWidth={1.5} className="stroke-ink" />
}

function Notice({ at, range }: { at: Date; range: Span }) {
  if (!isWithin(at, range)) return null
  return (
    <svg x={`${placeIn(range, at)}%`} className="overflow-visible">
      <path d={noticePath} className="fill-ink" />
    </svg>
  )
}

export const noticePath = `M-5 ${top - 8} H5 L0 ${top - 1} Z`

export const markLooks = { done: 'fill-teal stroke-paper', open: 'fill-paper stroke-teal', late: 'fill-seal stroke-paper' }

function Mark({ at, range, title, look }: { at: Date; range: Span; title: string; look: Look }) {
  if (!isWithin(at, range)) return null
  return (
    <svg x={`${placeIn(range, at)}%`} className="overflow-visible">
      <path d={markPath} strokeWidth={1.5} className={markLooks[look]}>
        <title>{title}</title>
      </path>
    </svg>
  )
}

export const markPath = `M0 ${top} L7 ${top + 7} L0 ${top + 14} L-7 ${top + 7} Z`

/** Patterns that the bars are filled with; once on a page. */
export function BarPatterns() {
  return (
    <svg width={0} height={0} className="absolute" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="vague" width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width={6} height={6} className="fill-paper" />
          <line x1={0} x2={0} y1={0} y2={6} strokeWidth={3} className="stroke-teal" opacity={0.45} />
        </pattern>
        <linearGradient id="opening">
          <stop offset="0" stopColor="var(--teal-soft)" />
          <stop offset="1" stopColor="var(--teal-soft)" stopOpacity={0} />
        </linearGradient>
        <linearGradient id="opening-plan">
          <stop offset="0" stopColor="var(--line)" />
          <stop offset="1" stopColor="var(--line)" stopOpacity={0} />
        </linearGradient>
      </defs>
    </svg>
  )
}
