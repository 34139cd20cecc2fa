import { Link } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { HealthBadge } from '~/components/centres/HealthBadge'
import { SampleMark } from '~/components/ui/Badge'
import type { CentreRow } from '~/domain/centres/centres.server'
import { placeIn, type Span } from '~/domain/centres/spans'
import { BarPatterns, TimelineBar } from './TimelineBar'
import { TimelineLegend } from './TimelineLegend'

interface Props {
  rows: CentreRow[]
  range: Span
  today: Date
}

const labelColumn = 'sticky left-0 z-[1] w-36 shrink-0 border-r border-line bg-paper px-2 md:w-72 md:px-3'

/** Centres one below the other over the years. It scrolls within its own box; names stay in sight. The table below says the same in words. */
export function Timeline({ rows, range, today }: Props) {
  const { t } = useTranslation('centres')
  const ticks = ticksOf(range)
  const box = useTodayInSight(placeIn(range, today))
  return (
    <figure className="mb-8">
      <BarPatterns />
      <div ref={box} role="group" aria-label={t('timeline.label')} tabIndex={0} className="relative overflow-x-auto rounded-md border border-line bg-paper">
        <div className="min-w-[44rem]">
          <Years ticks={ticks} range={range} today={today} />
          {rows.map((row) => (
            <div key={row.id} className="flex h-12 items-stretch border-t border-line hover:bg-sunken">
              <div className={`${labelColumn} flex items-center justify-between gap-2 py-1`}>
                <Link to={`/agreements/${row.id}`} className="line-clamp-2 min-w-0 text-sm leading-snug [overflow-wrap:anywhere]">
                  {row.centreName ?? row.title} {row.isSample && <SampleMark beside={row.centreName ?? row.title} />}
                </Link>
                <span className="max-md:hidden">{row.health && <HealthBadge grade={row.health.grade} />}</span>
              </div>
              <Link to={`/agreements/${row.id}`} tabIndex={-1} aria-hidden="true" className="flex min-w-0 flex-1 items-center self-stretch">
                <TimelineBar row={row} range={range} today={today} ticks={ticks.map(({ at }) => at)} />
              </Link>
            </div>
          ))}
        </div>
      </div>
      <TimelineLegend />
    </figure>
  )
}

/** Where the years do not fit, scrolls them so far that today stands in the middle beside the names. */
function useTodayInSight(percent: number) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { scrollWidth, clientWidth } = box.current!
    box.current!.scrollLeft = (percent / 100) * scrollWidth - clientWidth / 2
  }, [percent])
  return box
}

interface Tick {
  at: number
  /** Unnamed where it would crowd the others. */
  year: number | null
}

const mostNamed = 12

/** The beginnings of the years, and of quarters where few years are shown. */
function ticksOf(range: Span): Tick[] {
  const [first, last] = [range.from.getUTCFullYear(), range.to.getUTCFullYear()]
  const step = Math.ceil((last - first + 1) / mostNamed)
  const quarters = last - first < 4
  const ticks: Tick[] = []
  for (let year = first; year <= last; year += step)
    for (const month of quarters ? [0, 3, 6, 9] : [0]) ticks.push({ at: placeIn(range, new Date(Date.UTC(year, month, 1))), year: month === 0 ? year : null })
  return ticks
}

function Years({ ticks, range, today }: { ticks: Tick[]; range: Span; today: Date }) {
  const { t } = useTranslation('centres')
  const isInside = today >= range.from && today <= range.to
  return (
    <div className="flex text-sm text-muted" aria-hidden="true">
      <div className={`${labelColumn} py-1`}>{t('timeline.centre')}</div>
      <div className="relative h-12 flex-1">
        {ticks.map(({ at, year }) => year && <span key={year} style={{ left: `${at}%` }} className="absolute top-0 border-l border-line-strong pl-1 leading-6">{year}</span>)}
        {isInside && (
          <span style={{ left: `${placeIn(range, today)}%` }} className="absolute bottom-0 -translate-x-1/2 whitespace-nowrap rounded-t bg-ink px-1.5 text-xs leading-5 text-paper">
            {t('timeline.today')}
          </span>
        )}
      </div>
    </div>
  )
}
