import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { SampleMark } from '~/components/ui/Badge'
import { Facts } from '~/components/ui/Facts'
import { HistorySection } from '~/components/ui/HistorySection'
import { TwinHints } from '~/components/twins/TwinHints'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { RecordActions } from '~/components/ui/RecordActions'
import { Section } from '~/components/ui/Section'
import { getInstitution, moveInstitution } from '~/domain/institutions/institutions.server'
import { recordMove } from '~/domain/records/move.schema'
import { open, press, signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled<typeof loader>((data) => data.institution.name)

export const loader = open(({ actor, params }) => getInstitution(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  press(request, recordMove, async ({ state, reason }) => {
    await moveInstitution(actor, params.id!, state, reason ?? undefined)
    return redirectWithNotice(`/institutions/${params.id}`, state === 'active' ? 'restored' : 'withdrawn')
  }),
)

export default function InstitutionPage() {
  const { institution, twins, history, may } = useLoaderData<typeof loader>()
  const { t } = useTranslation('institutions')
  const { label } = useEnums()
  return (
    <>
      <PageHeader title={institution.name} lead={institution.nameEn} sample={institution.isSample}>
        <RecordActions may={may} />
      </PageHeader>
      <TwinHints hints={twins} />
      {institution.state === 'withdrawn' && <Notice>{t('record.withdrawn', { ns: 'common' })}</Notice>}
      <Facts
        facts={[
          [t('fields.kind'), label('institutionKind', institution.kind)],
          [t('fields.aliases'), institution.aliases.map(({ name }) => name).join('、')],
          [t('fields.moeCode'), institution.moeCode],
          [t('fields.number'), institution.number],
          [t('fields.website'), institution.website && <a href={institution.website} rel="noreferrer">{institution.website}</a>],
          [t('record.source', { ns: 'common' }), institution.source],
          [t('fields.note'), institution.note],
        ]}
      />
      <Section title={t('expertsHere')}>
        {institution.experts.length === 0 && <p className="text-muted">{t('noExperts')}</p>}
        <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2 lg:grid-cols-3">
          {institution.experts.map((expert) => (
            <li key={expert.id}>
              <Link to={`/experts/${expert.id}`}>{expert.name}</Link> {expert.isSample && <SampleMark beside={expert.name} />} <span className="text-sm text-muted">{[expert.title, expert.department].filter(Boolean).join(' · ')}</span>
            </li>
          ))}
        </ul>
      </Section>
      <HistorySection history={history} labels={t('fields', { returnObjects: true })} />
    </>
  )
}
