import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { Badge } from '~/components/ui/Badge'
import { Table } from '~/components/ui/Table'
import { clock } from '~/domain/visit-plans/clock'
import type { Fault } from '~/domain/visit-plans/route/day'
import { dayColours } from './colours'
import { StopPresses } from './StopPresses'

export interface ShownStop {
  id: string
  name: string
  stay: number
  locked: boolean
}

export interface ShownDay {
  on: Date | string
  legs: { stop: number; depart: number; travel: number; arrive: number; wait: number; leave: number; fault?: Fault }[]
  back: { depart: number; travel: number; arrive: number } | null
  travel: number
  over: number
}

interface Props {
  planId: string
  base: string
  index: number
  days: number
  day: ShownDay
  stops: ShownStop[]
  mayEdit: boolean
}

/** A day's timetable: when to leave, how long the road takes, when to arrive, wait and go on; what breaks stands beside its stop. */
export function DaySection({ planId, base, index, days, day: { on, legs, back, travel, over }, stops, mayEdit }: Props) {
  const { t } = useTranslation('visitPlans')
  const { day } = useFormat()
  const title = t('route.day', { day: index + 1, date: day(on) })
  const minutes = (count: number) => t('route.minutes', { count })
  return (
    <section aria-label={title} className="mb-6">
      <h3 className="mb-1 flex flex-wrap items-center gap-x-3 font-semibold">
        <span aria-hidden="true" className="inline-block size-3 rounded-full" style={{ background: dayColours[index % dayColours.length] }} />
        {title}
        {back && <span className="text-sm font-normal text-muted">{t('route.dayTravel', { count: travel })}</span>}
      </h3>
      {legs.length === 0 ? (
        <p className="text-muted">{t('route.empty')}</p>
      ) : (
        <Table
          caption={title}
          rows={legs.map((leg, place) => ({ ...leg, place, shown: stops[leg.stop]!, id: stops[leg.stop]!.id }))}
          columns={[
            { label: t('route.columns.stop'), kind: 'wide', cell: ({ shown, place, fault }) => <StopName planId={planId} stop={shown} number={`${index + 1}-${place + 1}`} fault={fault} mayEdit={mayEdit} /> },
            { label: t('route.columns.depart'), cell: ({ depart }) => clock(depart) },
            { label: t('route.columns.travel'), kind: 'number', cell: ({ travel }) => minutes(travel) },
            { label: t('route.columns.arrive'), cell: ({ arrive }) => clock(arrive) },
            { label: t('route.columns.wait'), kind: 'number', cell: ({ wait }) => (wait > 0 ? minutes(wait) : null) },
            { label: t('route.columns.stay'), kind: 'number', cell: ({ shown }) => minutes(shown.stay) },
            { label: t('route.columns.leave'), cell: ({ leave }) => clock(leave) },
            ...(mayEdit ? [{ label: t('needs.weigh'), kind: 'wide' as const, cell: ({ shown, place }: { shown: ShownStop; place: number }) => <StopPresses planId={planId} stop={shown} first={place === 0} last={place === legs.length - 1} day={index + 1} days={days} /> }] : []),
          ]}
        />
      )}
      {back && (
        <p className="mt-1 px-3 text-sm text-muted">
          {clock(back.arrive)} {t('route.back', { base })} · {minutes(back.travel)} {over > 0 && <Badge tone="bad">{t('route.over', { count: over })}</Badge>}
        </p>
      )}
    </section>
  )
}

interface NameProps {
  planId: string
  stop: ShownStop
  number: string
  fault?: Fault
  mayEdit: boolean
}

function StopName({ planId, stop: { id, name, locked }, number, fault, mayEdit }: NameProps) {
  const { t } = useTranslation('visitPlans')
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <span className="text-muted tabular-nums">{number}</span>
      {mayEdit ? <Link to={`/visit-plans/${planId}/stops/${id}`}>{name}</Link> : name}
      {locked && <Badge tone="live">{t('route.locked')}</Badge>}
      {fault && <Badge tone="bad">{t(`route.faultOf.${fault}`)}</Badge>}
    </span>
  )
}
