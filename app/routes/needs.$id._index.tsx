import { data } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Files } from '~/components/files/Files'
import { titled } from '~/components/meta'
import { MoveNeed } from '~/components/needs/MoveNeed'
import { NeedBadge } from '~/components/needs/NeedBadge'
import { NeedFacts } from '~/components/needs/NeedFacts'
import { useEnums } from '~/components/options'
import { ExpertPairings } from '~/components/pairings/ExpertPairings'
import { ButtonLink } from '~/components/ui/Button'
import { HistorySection } from '~/components/ui/HistorySection'
import { PageHeader } from '~/components/ui/PageHeader'
import { Section } from '~/components/ui/Section'
import { States } from '~/components/ui/States'
import { needMove } from '~/domain/needs/needs.schema'
import { moveNeed } from '~/domain/needs/needs.server'
import { needPage } from '~/domain/needs/page.server'
import { open, signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled<typeof loader>(({ need }) => need.title)

export const loader = open(({ actor, params }) => needPage(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, needMove, async ({ state, reason }) => {
    const { refused } = await moveNeed(actor, params.id!, state, reason)
    return refused ? data({ refused }, { status: 422 }) : redirectWithNotice(`/needs/${params.id}`, state === 'withdrawn' ? 'withdrawn' : 'saved')
  }),
)

export default function NeedPage() {
  const { need, enterprise, contact, mayViewContact, note, history, states, may, moves, pairings, files, mayUpload } = useLoaderData<typeof loader>()
  const { t } = useTranslation('needs')
  const { label } = useEnums()
  return (
    <>
      <PageHeader title={need.title} sample={need.isSample} lead={<NeedBadge state={need.state} />}>
        {may.recordAgreement && <ButtonLink to={`/agreements/new?need=${need.id}`}>{t('recordAgreement')}</ButtonLink>}
        {may.edit && <ButtonLink look="primary" to="edit">{t('actions.edit', { ns: 'common' })}</ButtonLink>}
      </PageHeader>
      <NeedFacts {...{ need, enterprise, contact, mayViewContact, note }} />
      {(files.length > 0 || mayUpload) && (
        <Section title={t('title', { ns: 'files' })} id="files" actions={mayUpload && <ButtonLink to="files">{t('upload', { ns: 'files' })}</ButtonLink>}>
          <Files files={files} />
        </Section>
      )}
      <MoveNeed moves={moves} />
      {pairings && (
        <Section title={t('parts.pairing')} actions={<Link to="pairings">{t('allExperts', { ns: 'pairings' })}</Link>}>
          <ExpertPairings pairings={pairings} />
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
