import { useTranslation } from 'react-i18next'
import { ButtonLink } from '~/components/ui/Button'
import { Section } from '~/components/ui/Section'
import type { RouteView } from '~/domain/visit-plans/routeView.server'
import { DaySection, type ShownDay } from './DaySection'
import { Press } from './Press'
import { RouteMap } from './RouteMap'
import { Unplaced } from './Unplaced'

interface Props {
  plan: { id: string; base: string; days: number }
  route: Omit<RouteView, 'days' | 'stops'> & { days: ShownDay[]; stops: Pick<RouteView['stops'][number], 'id' | 'name' | 'zone' | 'stay' | 'locked' | 'day'>[] }
  mayEdit: boolean
}

/** The route: drawing and timetables, what breaks, and how far it is from the best. */
export function RouteSection({ plan, route, mayEdit }: Props) {
  const { t } = useTranslation('visitPlans')
  const { stops, days, missing } = route
  return (
    <Section title={t('sections.route')} id="route" actions={mayEdit && <RouteActions planId={plan.id} route={route} />}>
      {mayEdit && missing > 0 && <p className="mb-2 text-muted">{t('route.stopsHint', { count: missing })}</p>}
      {stops.length === 0 ? (
        <p className="text-muted">{t('route.none')}</p>
      ) : (
        <>
          <Standing route={route} />
          <div className="gap-8 2xl:grid 2xl:grid-cols-[26rem_minmax(0,1fr)]">
            <RouteMap route={route} />
            <div className="min-w-0">
              {days.map((day, index) => (
                <DaySection key={index} planId={plan.id} base={plan.base} index={index} days={plan.days} day={day} stops={stops} mayEdit={mayEdit} />
              ))}
              <Unplaced planId={plan.id} route={route} days={plan.days} mayEdit={mayEdit} />
            </div>
          </div>
        </>
      )}
    </Section>
  )
}

function RouteActions({ planId, route: { stops, missing, days } }: { planId: string; route: Props['route'] }) {
  const { t } = useTranslation('visitPlans')
  const isPlanned = days.some(({ legs }) => legs.length > 0)
  return (
    <span className="no-print flex flex-wrap gap-2">
      <ButtonLink to={`/visit-plans/${planId}/travel`}>{t('route.travel')}</ButtonLink>
      <ButtonLink to={`/visit-plans/${planId}/stops/new`}>{t('route.add')}</ButtonLink>
      {isPlanned && <ButtonLink to={`/visit-plans/${planId}/programme`}>{t('programme.print')}</ButtonLink>}
      {missing > 0 && <Press planId={planId} values={{ press: 'stops' }}>{t('route.stops')}</Press>}
      {stops.length > 0 && <Press look="primary" planId={planId} values={{ press: 'route' }}>{t(isPlanned ? 'route.again' : 'route.plan')}</Press>}
    </span>
  )
}

/** Whether everything fits, and whether more could be had. */
function Standing({ route: { faults, standing } }: { route: Pick<Props['route'], 'faults' | 'standing'> }) {
  const { t } = useTranslation('visitPlans')
  return (
    <p className="mb-4" role="status">
      {faults > 0 ? <strong className="text-seal">{t('route.faults', { count: faults })}</strong> : t('route.faultsOk')} {standing && t(...standingText(standing))}
    </p>
  )
}

type Standing = NonNullable<RouteView['standing']>

function standingText({ proven, isBest, longer }: Pick<Standing, 'proven' | 'isBest' | 'longer'>): ['route.best' | 'route.good' | 'route.seesLess'] | ['route.longer', { count: number }] {
  if (longer === null) return ['route.seesLess']
  if (longer > 0) return ['route.longer', { count: longer }]
  return [proven && isBest ? 'route.best' : 'route.good']
}
