import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { AccountSection } from '~/components/people/AccountSection'
import { ExpertFacts } from '~/components/experts/ExpertFacts'
import { IntroductionSection } from '~/components/introductions/IntroductionSection'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { Badge } from '~/components/ui/Badge'
import { ButtonLink } from '~/components/ui/Button'
import { HistorySection } from '~/components/ui/HistorySection'
import { LinkList } from '~/components/ui/LinkList'
import { TwinHints } from '~/components/twins/TwinHints'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { RecordActions } from '~/components/ui/RecordActions'
import { Section } from '~/components/ui/Section'
import { WorkList } from '~/components/works/WorkList'
import { moveExpert } from '~/domain/experts/experts.server'
import { getExpert } from '~/domain/experts/reading.server'
import { recordMove } from '~/domain/records/move.schema'
import { open, press, signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled<typeof loader>((data) => data.expert.name)

export const loader = open(({ actor, params }) => getExpert(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  press(request, recordMove, async ({ state, reason }) => {
    await moveExpert(actor, params.id!, state, reason ?? undefined)
    return redirectWithNotice(`/experts/${params.id}`, state === 'active' ? 'restored' : 'withdrawn')
  }),
)

export default function ExpertPage() {
  const { expert, works, agreements, introductions, accounts, twins, history, may, ...secrets } = useLoaderData<typeof loader>()
  const { t } = useTranslation('experts')
  const { label } = useEnums()
  const newWork = may.addWork && <ButtonLink to="works/new">{t('newWork')}</ButtonLink>
  return (
    <>
      <PageHeader title={expert.name} lead={expert.nameEn} sample={expert.isSample}>
        {may.invite && <ButtonLink to="invite">{t('invite.expert', { ns: 'people' })}</ButtonLink>}
        {may.pairing && <ButtonLink to="pairings">{t('forExpert', { ns: 'pairings' })}</ButtonLink>}
        <RecordActions may={may} />
      </PageHeader>
      <TwinHints hints={twins} />
      {expert.state === 'withdrawn' && <Notice>{t('record.withdrawn', { ns: 'common' })}</Notice>}
      <ExpertFacts expert={expert} {...secrets} />
      <Section title={t('worksHere')} id="works" actions={newWork}>
        {works.length === 0 ? <p className="text-muted">{t('noWorks')}</p> : <WorkList works={works} expertId={expert.id} />}
      </Section>
      <Section title={t('agreementsHere')} id="agreements">
        <LinkList empty={t('noAgreements')} items={agreements.map((agreement) => ({ ...agreement, to: `/agreements/${agreement.id}`, aside: <Badge>{label('agreementState', agreement.state)}</Badge> }))} />
      </Section>
      <IntroductionSection rows={introductions} />
      <AccountSection accounts={accounts} to={`/delegates?expert=${expert.id}`} />
      <HistorySection history={history} labels={t('fields', { returnObjects: true })} />
    </>
  )
}
