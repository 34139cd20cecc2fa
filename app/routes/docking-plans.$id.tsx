import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { PlanChoice } from '~/components/docking/PlanChoice'
import { PlanDifference } from '~/components/docking/PlanDifference'
import { Solving } from '~/components/docking/Solving'
import { Timetable } from '~/components/docking/Timetable'
import { titled } from '~/components/meta'
import { ButtonLink } from '~/components/ui/Button'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { Section } from '~/components/ui/Section'
import { acceptPlan } from '~/domain/docking/accepting.server'
import { planPress } from '~/domain/docking/docking.schema'
import { discardPlan } from '~/domain/docking/planning.server'
import { planPage } from '~/domain/docking/planPage.server'
import { press, signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('docking:planPage.title')

export const loader = signedIn(({ actor, params }) => planPage(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  press(request, planPress, async ({ intent }) => {
    const eventId = intent === 'accept' ? await acceptPlan(actor, params.id!) : await discardPlan(actor, params.id!)
    return redirectWithNotice(`/docking-events/${eventId}`, intent === 'accept' ? 'docking_accepted' : 'docking_discarded')
  }),
)

export default function DockingPlanPage() {
  const page = useLoaderData<typeof loader>()
  const { event, plan, grid, isFirst } = page
  const { t } = useTranslation('docking')
  return (
    <>
      <PageHeader title={t('planPage.title')} lead={event.title}>
        <ButtonLink to={`/docking-events/${event.id}`}>{t('planPage.backTo')}</ButtonLink>
        {plan.state === 'proposed' && <PlanChoice isFirst={isFirst} />}
      </PageHeader>
      {plan.state === 'solving' && <Solving progress={page.progress} />}
      {plan.state === 'failed' && <Notice tone="bad">{t('pendingFailed')}</Notice>}
      {plan.state === 'proposed' && (
        <>
          <PlanDifference {...page} />
          <Section title={t('sections.grid')} id="grid">
            <Timetable grid={grid} />
          </Section>
        </>
      )}
      {plan.state !== 'solving' && plan.state !== 'failed' && plan.state !== 'proposed' && <Notice>{t('planPage.over')}</Notice>}
    </>
  )
}
