import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { Badge } from '~/components/ui/Badge'
import type { InvitationView } from '~/domain/visit-plans/invitationView.server'
import { Press } from './Press'

type Seat = InvitationView['seats'][number]

/** Who is invited, with what each adds and takes, and what can be done about it. */
export function Guests({ planId, seats, mayEdit }: { planId: string; seats: Seat[]; mayEdit: boolean }) {
  return (
    <ul className="max-w-5xl divide-y divide-line border-y border-line">
      {seats.map((seat) => (
        <li key={seat.id} className="flex flex-wrap items-start justify-between gap-2 py-2">
          <Guest seat={seat} />
          {mayEdit && <GuestPresses planId={planId} seat={seat} />}
        </li>
      ))}
    </ul>
  )
}

/** How a seat is called: the expert, or so many unnamed. */
export function useSeatName() {
  const { t } = useTranslation('visitPlans')
  return ({ expert, quantity }: { expert: { name: string } | null; quantity: number }) => expert?.name ?? t('guests.unnamed', { count: quantity })
}

/** Where the people of a seat come from. */
export const originOf = ({ expert, institution, speciality }: { expert: { institution: { name: string } | null } | null; institution: { name: string } | null; speciality: string | null }) =>
  [expert?.institution?.name ?? institution?.name, speciality].filter(Boolean).join(' · ')

function Guest({ seat }: { seat: Seat }) {
  const { t } = useTranslation('visitPlans')
  const { list } = useFormat()
  const nameOf = useSeatName()
  const { expert, mark, margin, needs } = seat
  return (
    <div className="min-w-0 flex-1 basis-64 [overflow-wrap:anywhere]">
      <p className="flex flex-wrap items-baseline gap-x-3">
        {expert ? <Link to={`/experts/${expert.id}`} className="font-medium">{expert.name}</Link> : <span className="font-medium">{nameOf(seat)}</span>}
        <span className="text-muted">{originOf(seat)}</span>
        {mark === 'out' ? <Badge>{t('guests.out')}</Badge> : expert && mark === 'must' && <Badge tone="live">{t('guests.must')}</Badge>}
      </p>
      {!expert && <p className="text-sm text-muted">{t('guests.unnamedCovers')}</p>}
      {expert && mark !== 'out' && (
        <p className="text-sm text-muted">
          {margin > 1e-6 ? t('guests.adds', { value: margin.toFixed(2) }) : t('guests.addsNothing')}
          {needs.length > 0 && ` · ${t('guests.takes', { needs: list(needs) })}`}
        </p>
      )}
    </div>
  )
}

function GuestPresses({ planId, seat }: { planId: string; seat: Seat }) {
  const { t } = useTranslation('visitPlans')
  const nameOf = useSeatName()
  const { id, expert, mark } = seat
  const button = (key: 'must' | 'open' | 'out' | 'remove', values: Record<string, string>) => (
    <Press key={key} small planId={planId} values={values} aria-label={t('guests.pressFor', { press: t(`guests.press.${key}`), name: nameOf(seat) })}>
      {t(`guests.press.${key}`)}
    </Press>
  )
  return (
    <span className="no-print flex flex-wrap gap-2">
      {expert && mark !== 'must' && button('must', { press: 'mustExpert', row: expert.id })}
      {expert && mark === 'must' && button('open', { press: 'openExpert', row: expert.id })}
      {expert && mark !== 'out' && button('out', { press: 'forbidExpert', row: expert.id })}
      {button('remove', { press: 'removeSeat', row: id })}
    </span>
  )
}
