import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Comparison } from '~/components/challenges/Comparison'
import { DecisionForm } from '~/components/challenges/DecisionForm'
import { PhaseBadge } from '~/components/challenges/PhaseBadge'
import { useReward } from '~/components/challenges/reward'
import { useFormat } from '~/components/format'
import { titled } from '~/components/meta'
import { ButtonLink } from '~/components/ui/Button'
import { EmptyState } from '~/components/ui/EmptyState'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { decisionSchema } from '~/domain/challenges/challenges.schema'
import { compareApplications } from '~/domain/challenges/comparison.server'
import { decideChallenge } from '~/domain/challenges/decision.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('challenges:compare.title')

export const loader = signedIn(({ actor, params }) => compareApplications(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, decisionSchema, async (input) => {
    await decideChallenge(actor, params.id!, input)
    return redirectWithNotice(`/needs/${params.id}/applications`, 'challengeDecided')
  }),
)

export default function Applications() {
  const { need, applications, phase, may } = useLoaderData<typeof loader>()
  const { t } = useTranslation('challenges')
  const { day } = useFormat()
  const reward = useReward()
  return (
    <>
      <PageHeader title={t('compare.title')} sample={need.isSample} lead={<><Link to={`/needs/${need.id}`}>{need.title}</Link> · {reward(need)} <PhaseBadge phase={phase} /></>}>
        {may.undo && <ButtonLink to={`/needs/${need.id}/undo-decision`}>{t('undo.title')}</ButtonLink>}
      </PageHeader>
      {phase === 'open' && <Notice>{t('compare.waitUntil', { day: day(need.applyUntil) })}</Notice>}
      {phase === 'deciding' && !may.decide && applications.length > 0 && <Notice>{t('compare.prepared')}</Notice>}
      {applications.length === 0 ? <EmptyState>{t('compare.none')}</EmptyState> : <Comparison applications={applications} />}
      {may.decide && <DecisionForm needId={need.id} applications={applications} />}
    </>
  )
}
