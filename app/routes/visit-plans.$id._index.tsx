import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { ButtonLink } from '~/components/ui/Button'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { Section } from '~/components/ui/Section'
import { Invitation } from '~/components/visit-plans/Invitation'
import { Made } from '~/components/visit-plans/Made'
import { NeedTable } from '~/components/visit-plans/NeedTable'
import { PlanFacts } from '~/components/visit-plans/PlanFacts'
import { Press } from '~/components/visit-plans/Press'
import { Refusal } from '~/components/visit-plans/Refusal'
import { RouteSection } from '~/components/visit-plans/RouteSection'
import { refusalOf } from '~/domain/visit-plans/plans.schema'
import { planPage } from '~/domain/visit-plans/view.server'
import { signedIn } from '~/platform/http.server'

export const meta = titled<typeof loader>((data) => data.plan.title)

export const loader = signedIn(async ({ actor, params, search }) => ({ ...(await planPage(actor, params.id!)), refused: refusalOf(search.get('refused')) }))

export default function VisitPlanPage() {
  const { plan, invitation, route, made, may, refused } = useLoaderData<typeof loader>()
  const { t } = useTranslation('visitPlans')
  const path = `/visit-plans/${plan.id}`
  const isPlanned = route.days.some(({ legs }) => legs.length > 0)
  return (
    <>
      <PageHeader title={plan.title} sample={plan.isSample}>
        {may.edit && may.undo && <Press planId={plan.id} values={{ press: 'undo' }}>{t('versions.undo')}</Press>}
        <ButtonLink to={`${path}/versions`}>{t('versions.title')}</ButtonLink>
        {may.move && plan.state !== 'active' && <Press planId={plan.id} values={{ press: 'bringBack' }}>{t('bringBack')}</Press>}
        {may.edit && <Press planId={plan.id} values={{ press: 'withdraw' }}>{t('withdraw')}</Press>}
        {may.edit && <ButtonLink to={`${path}/edit`}>{t('edit')}</ButtonLink>}
        {may.edit && isPlanned && route.faults === 0 && <Press look="primary" planId={plan.id} values={{ press: 'visit' }}>{t('made.make')}</Press>}
      </PageHeader>
      <Refusal reason={refused} />
      {plan.state !== 'active' && <Notice>{t('isWithdrawn')}</Notice>}
      <PlanFacts plan={plan} most={invitation.most} />
      {plan.visit && made && <Made visitId={plan.visit.id} rows={made} />}
      <Section title={t('sections.needs')} id="needs" actions={may.edit && <ButtonLink className="no-print" to={`${path}/needs`}>{t('needs.choose')}</ButtonLink>}>
        {invitation.needs.length === 0 ? <p className="text-muted">{t('needs.none')}</p> : <NeedTable planId={plan.id} needs={invitation.needs} mayEdit={may.edit} />}
      </Section>
      <Invitation planId={plan.id} invitation={invitation as Parameters<typeof Invitation>[0]['invitation']} mayEdit={may.edit} />
      <RouteSection plan={plan} route={route} mayEdit={may.edit} />
      {may.edit && isPlanned && <p className="text-sm text-muted">{t('made.makeHint')}</p>}
    </>
  )
}
