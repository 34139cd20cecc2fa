import { useTranslation } from 'react-i18next'
import { ButtonLink } from '~/components/ui/Button'
import { Section } from '~/components/ui/Section'
import type { InvitationView } from '~/domain/visit-plans/invitationView.server'
import { Curve } from './Curve'
import { Guests } from './Guests'
import { LeftOut } from './LeftOut'
import { Press } from './Press'

/** Whom to invite: computed, held or kept away by hand, with what it covers. */
export function Invitation({ planId, invitation, mayEdit }: { planId: string; invitation: InvitationView; mayEdit: boolean }) {
  const { t } = useTranslation('visitPlans')
  const { seats, needs, people, most, unnamed, total, weight, curve, leftOut, leftOutCount } = invitation
  return (
    <Section
      title={t('sections.guests')}
      id="guests"
      actions={
        mayEdit && (
          <span className="no-print flex flex-wrap gap-2">
            <ButtonLink to={`/visit-plans/${planId}/guests`}>{t('guests.add')}</ButtonLink>
            {needs.length > 0 && <Press look="primary" planId={planId} values={{ press: 'invite' }}>{t(curve ? 'guests.again' : 'guests.compute')}</Press>}
          </span>
        )
      }
    >
      {seats.length === 0 ? <p className="text-muted">{t('guests.none')}</p> : <p className="mb-2">{t('guests.summary', { people, most, total: total.toFixed(2), weight: weight.toFixed(2), percent: weight > 0 ? Math.round((total / weight) * 100) : 0 })}</p>}
      {unnamed > 0 && <p className="mb-2 text-muted">{t('guests.unnamedHint', { count: unnamed })}</p>}
      {seats.length > 0 && <Guests planId={planId} seats={seats} mayEdit={mayEdit} />}
      <LeftOut planId={planId} rows={leftOut} count={leftOutCount} mayEdit={mayEdit} />
      {curve && curve.points.length > 0 && <Curve curve={curve} people={people} />}
      <p className="mt-3 text-sm text-muted">{t('guests.coverHint')}</p>
    </Section>
  )
}
