import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Files } from '~/components/files/Files'
import { ChallengeCard } from '~/components/challenges/ChallengeCard'
import { OfferLink } from '~/components/introductions/PairActions'
import { titled } from '~/components/meta'
import { Lacking } from '~/components/needs/Lacking'
import { LifeActions, ReasonedActions } from '~/components/needs/LifeActions'
import { NeedBadge } from '~/components/needs/NeedBadge'
import { NeedFacts } from '~/components/needs/NeedFacts'
import { NeedTurn } from '~/components/needs/NeedTurn'
import { Remarks } from '~/components/needs/Remarks'
import { useEnums } from '~/components/options'
import { ExpertPairings } from '~/components/pairings/ExpertPairings'
import { ButtonLink } from '~/components/ui/Button'
import { HistorySection } from '~/components/ui/HistorySection'
import { PageHeader } from '~/components/ui/PageHeader'
import { Section } from '~/components/ui/Section'
import { States } from '~/components/ui/States'
import { needMove } from '~/domain/needs/life.schema'
import { moveNeed } from '~/domain/needs/moves.server'
import { needPage } from '~/domain/needs/page.server'
import { open, signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled<typeof loader>(({ need }) => need.title)

export const loader = open(({ actor, params }) => needPage(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, needMove, async (input) => {
    await moveNeed(actor, params.id!, input)
    return redirectWithNotice(`/needs/${params.id}`, notices[input.move])
  }),
)

const notices = { submit: 'submitted', takeBack: 'saved', restore: 'restored', withdraw: 'withdrawn', reopen: 'restored', correct: 'saved', endChallenge: 'saved' } as const

export default function NeedPage() {
  const { need, enterprise, contact, mayViewContact, note, history, states, may, moves, pairing, offer, files, mayUpload, turn, lastReturn, challenge } = useLoaderData<typeof loader>()
  const { t } = useTranslation('needs')
  const { label } = useEnums()
  return (
    <>
      <PageHeader title={need.title} sample={need.isSample} lead={<NeedBadge state={need.state} />}>
        <OfferLink offer={offer} />
        {may.recordAgreement && <ButtonLink to={`/agreements/new?need=${need.id}`}>{t('recordAgreement')}</ButtonLink>}
        {may.copy && <ButtonLink to="copy">{t('copy', { ns: 'writing' })}</ButtonLink>}
        {may.edit && <ButtonLink look="primary" to="edit">{t('actions.edit', { ns: 'common' })}</ButtonLink>}
      </PageHeader>
      {turn && <NeedTurn turn={turn} />}
      <Lacking />
      <LifeActions moves={moves} state={need.state} />
      {lastReturn && <Remarks review={lastReturn} />}
      {challenge && <ChallengeCard challenge={challenge} />}
      <NeedFacts {...{ need, enterprise, contact, mayViewContact, note }} />
      {(files.length > 0 || mayUpload) && (
        <Section title={t('title', { ns: 'files' })} id="files" actions={mayUpload && <ButtonLink to="files">{t('upload', { ns: 'files' })}</ButtonLink>}>
          <Files files={files} />
        </Section>
      )}
      <ReasonedActions moves={moves} state={need.state} />
      {pairing && (
        <Section title={t('parts.pairing')} actions={<Link to="pairings">{t('allExperts', { ns: 'pairings' })}</Link>}>
          <ExpertPairings {...pairing} />
        </Section>
      )}
      {states && (
        <Section title={t('parts.states')}>
          <States entries={states} label={(state) => label('needState', state)} />
        </Section>
      )}
      <HistorySection history={history} labels={t('fields', { returnObjects: true })} />
    </>
  )
}
