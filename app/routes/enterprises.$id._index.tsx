import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { AccountSection } from '~/components/people/AccountSection'
import { EnterpriseFacts } from '~/components/enterprises/EnterpriseFacts'
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
import { getEnterprise, moveEnterprise } from '~/domain/enterprises/enterprises.server'
import { recordMove } from '~/domain/records/move.schema'
import { open, press, signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled<typeof loader>((data) => data.enterprise.name)

export const loader = open(({ actor, params }) => getEnterprise(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  press(request, recordMove, async ({ state, reason }) => {
    await moveEnterprise(actor, params.id!, state, reason ?? undefined)
    return redirectWithNotice(`/enterprises/${params.id}`, state === 'active' ? 'restored' : 'withdrawn')
  }),
)

export default function EnterprisePage() {
  const { enterprise, needs, agreements, introductions, accounts, twins, history, may, ...facts } = useLoaderData<typeof loader>()
  const { t } = useTranslation('enterprises')
  const { label } = useEnums()
  const newNeed = may.createNeed && <ButtonLink to={`/needs/new?enterprise=${enterprise.id}`}>{t('newNeed')}</ButtonLink>
  return (
    <>
      <PageHeader title={enterprise.name} lead={enterprise.nameEn} sample={enterprise.isSample}>
        <RecordActions may={may} />
      </PageHeader>
      <TwinHints hints={twins} />
      {enterprise.state === 'withdrawn' && <Notice>{t('record.withdrawn', { ns: 'common' })}</Notice>}
      <EnterpriseFacts enterprise={enterprise} {...facts} />
      <Section title={t('needsHere')} id="needs" actions={newNeed}>
        <LinkList empty={t('noNeeds')} items={needs.map((need) => ({ ...need, to: `/needs/${need.id}`, aside: <Badge>{label('needState', need.state)}</Badge> }))} />
      </Section>
      <Section title={t('agreementsHere')} id="agreements">
        <LinkList empty={t('noAgreements')} items={agreements.map((agreement) => ({ ...agreement, to: `/agreements/${agreement.id}`, aside: <Badge>{label('agreementState', agreement.state)}</Badge> }))} />
      </Section>
      <IntroductionSection rows={introductions} />
      <AccountSection accounts={accounts} to={`/members?firm=${enterprise.id}`} />
      <HistorySection history={history} labels={t('fields', { returnObjects: true })} />
    </>
  )
}
