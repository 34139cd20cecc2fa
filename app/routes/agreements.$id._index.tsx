import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { AgreementBadge } from '~/components/agreements/AgreementBadge'
import { AgreementTerms } from '~/components/agreements/AgreementTerms'
import { LifeHistory, LifeLine } from '~/components/agreements/LifeLine'
import { Milestones } from '~/components/agreements/Milestones'
import { PaperSections } from '~/components/agreements/papers/PaperSections'
import { PartyList } from '~/components/agreements/PartyList'
import { HealthPanel } from '~/components/centres/HealthPanel'
import { Files } from '~/components/files/Files'
import { FundingSection } from '~/components/funding/FundingSection'
import { useFormat } from '~/components/format'
import { RecordLinks } from '~/components/links/RecordLinks'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { ReportSection } from '~/components/progress/ReportSection'
import { ButtonLink } from '~/components/ui/Button'
import { Facts } from '~/components/ui/Facts'
import { HistorySection } from '~/components/ui/HistorySection'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { RecordActions } from '~/components/ui/RecordActions'
import { Section } from '~/components/ui/Section'
import { moveAgreement } from '~/domain/agreements/agreements.server'
import { endStates } from '~/domain/agreements/life'
import { getAgreement } from '~/domain/agreements/page.server'
import { healthOfAgreement } from '~/domain/centres/centres.server'
import { isOneOf } from '~/domain/facts'
import { linkedRecords } from '~/domain/links/links.server'
import { recordMove } from '~/domain/records/move.schema'
import { open, signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled<typeof loader>((data) => data.agreement.title)

export const loader = open(async ({ actor, params }) => ({ ...(await getAgreement(actor, params.id!)), health: await healthOfAgreement(actor, params.id!), linked: await linkedRecords(actor, 'agreement', params.id!) }))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, recordMove, async ({ state, reason }) => {
    await moveAgreement(actor, params.id!, state, reason ?? undefined)
    return redirectWithNotice(`/agreements/${params.id}`, state === 'active' ? 'restored' : 'withdrawn')
  }),
)

export default function AgreementPage() {
  const { agreement, terms, note, states, history, today, may, health, linked } = useLoaderData<typeof loader>()
  const { t } = useTranslation('agreements')
  const { label } = useEnums()
  const { day } = useFormat()
  return (
    <>
      <PageHeader title={agreement.title} lead={<AgreementBadge state={agreement.state} />} sample={agreement.isSample}>
        {may.edit && <ButtonLink to="state">{t('move')}</ButtonLink>}
        <RecordActions may={may} />
      </PageHeader>
      {agreement.withdrawnAt && <Notice>{t('record.withdrawn', { ns: 'common' })}</Notice>}
      <Section title={t('life.title')} id="life">
        <LifeLine state={agreement.state} entries={states} signed={day(agreement.signedOn, agreement.signedPrecision)} />
        {states && <LifeHistory entries={states} />}
      </Section>
      <HealthPanel health={health} />
      <Facts
        facts={[
          [t('fields.centreName'), agreement.centreName],
          [t('fields.mode'), label('cooperationMode', agreement.mode)],
          [t('fields.signed'), day(agreement.signedOn, agreement.signedPrecision)],
          [t('fields.source'), agreement.source],
        ]}
      />
      <Section title={t('sections.parties')} id="parties">
        <PartyList parties={agreement.parties} />
      </Section>
      {terms ? <Terms terms={terms} watched={!isOneOf(endStates, agreement.state)} today={today} may={may} /> : <p className="text-muted">{t('termsHidden')}</p>}
      <RecordLinks of={{ kind: 'agreement', id: agreement.id }} linked={linked} />
      <Facts facts={[[t('fields.note'), note]]} />
      <HistorySection history={history} labels={t('fields', { returnObjects: true })} />
    </>
  )
}

type Loaded = Awaited<ReturnType<typeof getAgreement>>

function Terms({ terms, watched, today, may }: { terms: NonNullable<Loaded['terms']>; watched: boolean } & Pick<Loaded, 'today' | 'may'>) {
  const { t } = useTranslation(['agreements', 'files'])
  return (
    <>
      <Section title={t('sections.terms')} id="terms">
        <AgreementTerms terms={terms} />
      </Section>
      <PaperSections papers={terms.papers} mayEdit={may.edit} />
      <Section title={t('milestones.title')} id="milestones" actions={may.edit && <ButtonLink to="milestones/new">{t('milestones.add')}</ButtonLink>}>
        <Milestones rows={terms.milestones} today={today} watched={watched} mayEdit={may.edit} />
      </Section>
      <FundingSection funding={terms.funding} year={new Date(today).getUTCFullYear()} watched={watched} mayEdit={may.edit} />
      <ReportSection reports={terms.reports} />
      <Section title={t('files:title')} id="files" actions={may.upload && <ButtonLink to="files">{t('files:upload')}</ButtonLink>}>
        <Files files={terms.files} />
      </Section>
    </>
  )
}
